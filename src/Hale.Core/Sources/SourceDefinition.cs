using Hale.Core.Time;

namespace Hale.Core.Sources;

/// <summary>One source of facts: files, how they are read, and what their rows become.</summary>
/// <param name="Name">The unique name.</param>
/// <param name="Files">A path or a pattern with <c>*</c>, <c>**</c> or <c>?</c>, relative to the project folder or absolute; forward slashes.</param>
/// <param name="Format">How the files are written.</param>
/// <param name="Mapping">What a row becomes.</param>
/// <param name="Zone">The zone of timestamps that carry no offset.</param>
/// <param name="Known">When facts became known.</param>
/// <param name="Reach">Up to when silence of this source means that nothing happened.</param>
public sealed record SourceDefinition(
    string Name, string Files, FileFormat Format, RowMapping Mapping, ProjectZone Zone, KnownRule Known, ReachRule Reach)
{
    /// <summary>What makes a row suspect, by name, sorted.</summary>
    public IReadOnlyList<RowCheck> Checks { get; init; } = [];
}

using Hale.Core.Time;
using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>What shall become the live version.</summary>
/// <param name="Bundle">Its files.</param>
/// <param name="Definitions">The definition hash of each score, by the name of the score.</param>
/// <param name="Author">Who wants it.</param>
/// <param name="Message">What for.</param>
/// <param name="At">When.</param>
public sealed record VersionProposal(
    DefinitionBundle Bundle, IReadOnlyDictionary<string, string> Definitions, string Author, string Message, Instant At)
{
    /// <summary>The version that it makes live again; null when it brings something new.</summary>
    public long? RolledBackTo { get; init; }

    /// <summary>The commit that its files were taken from; null when nobody knows.</summary>
    public string? Commit { get; init; }
}

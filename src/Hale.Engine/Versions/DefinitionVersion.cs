using Hale.Core.Time;

namespace Hale.Engine.Versions;

/// <summary>A version of a project's definitions: what was live from when it was applied until the next one.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="Bundle">The hash of its files.</param>
/// <param name="Definitions">The definition hash of each score, by the name of the score.</param>
/// <param name="Author">Who applied it.</param>
/// <param name="Message">What for.</param>
/// <param name="AppliedAt">When.</param>
public sealed record DefinitionVersion(
    long Number, string Bundle, IReadOnlyDictionary<string, string> Definitions, string Author, string Message, Instant AppliedAt)
{
    /// <summary>The version that was made live again by it; null when it brought something new.</summary>
    public long? RolledBackTo { get; init; }

    /// <summary>The commit that its files were taken from; null when nobody knows.</summary>
    public string? Commit { get; init; }
}

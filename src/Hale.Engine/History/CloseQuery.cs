using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>Which closes.</summary>
/// <param name="Score">The name of the score.</param>
/// <param name="DefinitionHash">Only those of this definition; null for any.</param>
/// <param name="NotAfter">The latest moment.</param>
/// <param name="BelowRun">Only runs with a lower number; null for all.</param>
public sealed record CloseQuery(string Score, string? DefinitionHash, Instant NotAfter, long? BelowRun)
{
    /// <summary>Whether shadow runs of a day count as well, where the day has nothing else.</summary>
    public bool InShadow { get; init; }
}

using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>How the number of a score is shown to people, in an outline.</summary>
/// <param name="Kind"><c>percent</c>, <c>band</c> or <c>letters</c>.</param>
/// <param name="Letters">The letters, worst first; null without.</param>
public sealed record OutlinePresentation(string Kind, IReadOnlyList<OutlineBand>? Letters)
{
    /// <summary>Null for numbers as they are printed.</summary>
    internal static OutlinePresentation? Of(Presentation presentation) => presentation.Match<OutlinePresentation?>(
        () => null,
        () => new("percent", null),
        () => new("band", null),
        letters => new("letters", [.. letters.Select(OutlineBand.Of)]));
}

using Hale.Core.Scorecards;

namespace Hale.Language.Scores;

/// <summary>Finds a segment for which every weight of a group is 0.</summary>
internal static class Weightless
{
    /// <summary>The segment as the end of a sentence, empty for everybody; null when something counts for each.</summary>
    public static string? Segment(IReadOnlyList<ScorecardNode> children)
    {
        var alone = children.Select(child => child.Match<ScorecardNode>(group => group with { Children = [] }, measure => measure, rules => rules));
        return SegmentCases.Of(new Group(string.Empty, string.Empty, 1, [.. alone]))
            .Where(segment => segment.Group.Children.All(child => child.Weight == 0))
            .Select(segment => segment.Where)
            .FirstOrDefault();
    }
}

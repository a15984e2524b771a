using Hale.Core.Scorecards;

namespace Hale.Language.Scores;

/// <summary>Finds a segment for which every weight of a group is 0.</summary>
internal static class Weightless
{
    /// <summary>The segment as the end of a sentence, empty for everybody; null when something counts for each. Segments of two metrics at once are not tried.</summary>
    public static string? Segment(IReadOnlyList<ScorecardNode> children)
    {
        var tree = new Group(string.Empty, string.Empty, 1, children);
        if (IsWeightless(tree, _ => null))
        {
            return string.Empty;
        }

        var segments = children
            .Select(child => child.Match(group => (ScorecardNode)(group with { Children = [] }), measure => measure))
            .SelectMany(Segments.Of)
            .SelectMany(metric => metric.Value.Order(StringComparer.Ordinal).Select(category => (Metric: metric.Key, Category: category)));
        foreach (var (metric, category) in segments)
        {
            if (IsWeightless(tree, name => name == metric ? category : null))
            {
                return $" where `{metric}` is `{category}`";
            }
        }

        return null;
    }

    private static bool IsWeightless(Group tree, Func<string, string?> category) => Segments.Choose(tree, category).Children.All(child => child.Weight == 0);
}

using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Holds a scorecard to its <c>total</c>: the weights of every group that has weights, and of a sum at the top the most that it can give.</summary>
internal static class GroupTotals
{
    /// <summary>Reports a group that does not come to the total, for everybody or for a segment.</summary>
    /// <param name="context">The score.</param>
    /// <param name="map">The group or scorecard.</param>
    /// <param name="group">The same, read without problems.</param>
    /// <param name="total">The total; null where none is asked for.</param>
    /// <param name="isTop">Whether it is the scorecard itself.</param>
    public static void Check(ScoreContext context, MapReader map, Group group, decimal? total, bool isTop)
    {
        if (total is not { } expected || group.Children.Count == 0 || context.Scale is not { } scale)
        {
            return;
        }

        foreach (var (segment, where) in SegmentCases.Of(group))
        {
            if (Found(segment, scale, isTop) is var (found, what) && found != expected)
            {
                context.Bag.Report(ScorecardRules.Total, map.Map.Span, $"{what} {map.What} total {Text(found)}, not {Text(expected)}{where}");
                return;
            }
        }
    }

    /// <summary>What is held to the total; null where nothing is.</summary>
    private static (decimal Total, string What)? Found(Group group, Scale scale, bool isTop)
    {
        var isSum = group.Combination.Kind == CombinationKind.Sum;
        if (!isSum && group.Combination.UsesWeights)
        {
            return (group.Children.Sum(child => child.Weight), "the weights in");
        }

        var most = group.Children.Sum(child => child.Weight * AttainablePoints.Best(child));
        return isSum && isTop ? (Math.Round(most * (scale.To - scale.From) / 100, 9), "the most points of") : null;
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}

namespace Hale.Core.Scorecards;

/// <summary>What the nodes of a scorecard can come to.</summary>
public static class AttainablePoints
{
    /// <summary>The most points of a node, 0 to 100: of a measure the best of its normalisation, of a group what its children's best give. Of a geometric mean an upper bound.</summary>
    public static decimal Best(ScorecardNode node) => node.Match(
        Best,
        measure => measure.Normalisation.Best,
        rules => rules.Rules.Max(rule => rule.Points));

    private static decimal Best(Group group)
    {
        (decimal Weight, decimal Best)[] children = [.. group.Children.Where(child => child.Weight > 0).Select(child => (child.Weight, Best(child)))];
        return children.Length == 0 ? 0 : group.Combination.Kind switch
        {
            CombinationKind.WeightedMean or CombinationKind.GeometricMean => children.Sum(child => child.Weight * child.Best) / children.Sum(child => child.Weight),
            CombinationKind.Mean => children.Average(child => child.Best),
            CombinationKind.Min or CombinationKind.WorstBand => children.Min(child => child.Best),
            CombinationKind.Max => children.Max(child => child.Best),
            CombinationKind.Sum => Math.Min(Math.Max(children.Sum(child => child.Weight * child.Best), group.Combination.AtLeast ?? 0), group.Combination.AtMost ?? 100),
            CombinationKind.Count => 100,
        };
    }
}

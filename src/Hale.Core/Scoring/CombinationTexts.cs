using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Combinations in words.</summary>
internal static class CombinationTexts
{
    private static OutlineCombination Lowest { get; } = new("min", "the lowest of its children");

    private static OutlineCombination Highest { get; } = new("max", "the highest of its children");

    /// <summary>What becomes of a missing child in a group of a kind; null stands for the weighted mean.</summary>
    public static string WithoutChild(string? kind) => kind switch
    {
        "sum" => "adds nothing",
        "min" or "max" or "worst_band" => "left out",
        _ => "its weight goes to its siblings",
    };

    /// <summary>The outline of a combination; null for the weighted mean.</summary>
    public static OutlineCombination? Outline(Combination combination, Scale scale) => combination.Kind switch
    {
        CombinationKind.WeightedMean => null,
        CombinationKind.Mean => new("mean", "the mean of its children"),
        CombinationKind.Min => scale.HigherIsWorse ? Highest : Lowest,
        CombinationKind.Max => scale.HigherIsWorse ? Lowest : Highest,
        CombinationKind.WorstBand => new("worst_band", "the worst band of its children"),
        CombinationKind.Sum => new("sum", "the sum of its children" + Limits(combination, scale)) { AtLeast = combination.AtLeast, AtMost = combination.AtMost },
        CombinationKind.GeometricMean => new("geometric_mean", "the geometric mean of its children"),
        CombinationKind.Count => new("count", $"the share of its children that are {combination.Band} or better") { Band = combination.Band },
    };

    private static string Limits(Combination combination, Scale scale) =>
        (combination.AtLeast is { } least ? $", at least {NumberTexts.Exact(least, scale)}" : string.Empty)
        + (combination.AtMost is { } most ? $", at most {NumberTexts.Exact(most, scale)}" : string.Empty);
}

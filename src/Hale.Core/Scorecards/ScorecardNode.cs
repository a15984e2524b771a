namespace Hale.Core.Scorecards;

/// <summary>A node of a scorecard's tree: a <see cref="Group"/>, a <see cref="Measure"/> or a <see cref="RuleList"/>.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Any non-negative number; siblings' weights are normalised by their sum. Weight 0 is shown and not counted.</param>
public abstract record ScorecardNode(string Name, string Label, decimal Weight)
{
    /// <summary>The smallest weight above 0: between the limits weights keep their digits in both arithmetics.</summary>
    public const decimal LightestWeight = 0.000001m;

    /// <summary>The largest weight.</summary>
    public const decimal HeaviestWeight = 1_000_000_000_000m;

    /// <summary>Bands of its own, which name its points and decide nothing; null for those of the score.</summary>
    public BandSet? Bands { get; init; }

    /// <summary>Whether it is for the own team only and not for the customer.</summary>
    public bool Internal { get; init; }

    /// <summary>Whether a number can be a weight: 0, or from <see cref="LightestWeight"/> to <see cref="HeaviestWeight"/>.</summary>
    public static bool IsWeight(decimal number) => number is 0 or (>= LightestWeight and <= HeaviestWeight);

    /// <summary>Calls the function for this kind of node.</summary>
    public abstract T Match<T>(Func<Group, T> group, Func<Measure, T> measure, Func<RuleList, T> rules);
}

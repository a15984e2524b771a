namespace Hale.Core.Scorecards;

/// <summary>Measures and groups combined into one number.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Its weight among its siblings.</param>
/// <param name="Children">
/// At least one, at least one of them with a weight above 0; in the order of the file, which is shown and never computed with. None only at the top of a
/// scorecard that has nothing but a start value and adjustments.
/// </param>
public sealed record Group(string Name, string Label, decimal Weight, IReadOnlyList<ScorecardNode> Children) : ScorecardNode(Name, Label, Weight)
{
    /// <summary>The weight for each segment, where it differs; <see cref="ScorecardNode.Weight"/> is then the one for everybody else. Null when it is the same for all.</summary>
    public Choice<decimal>? SegmentWeights { get; init; }

    /// <summary>How the children are combined.</summary>
    public Combination Combination { get; init; } = Combination.WeightedMean;

    /// <summary>The share of its weight, 0 to 1, that must rest on present data; below it the group is missing.</summary>
    public decimal MinimumCoverage { get; init; }

    /// <summary>Why it matters, for people; null when not written.</summary>
    public string? Why { get; init; }

    /// <summary>What a customer-success manager does when it is low; null when not written.</summary>
    public string? Do { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Group, T> group, Func<Measure, T> measure, Func<RuleList, T> rules) => group(this);
}

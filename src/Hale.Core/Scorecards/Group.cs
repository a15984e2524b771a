namespace Hale.Core.Scorecards;

/// <summary>Measures and groups combined by their weighted mean.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Its weight among its siblings.</param>
/// <param name="Children">At least one, at least one of them with a weight above 0; in the order of the file, which is shown and never computed with.</param>
public sealed record Group(string Name, string Label, decimal Weight, IReadOnlyList<ScorecardNode> Children) : ScorecardNode(Name, Label, Weight)
{
    /// <summary>The weight for each segment, where it differs; <see cref="ScorecardNode.Weight"/> is then the one for everybody else. Null when it is the same for all.</summary>
    public Choice<decimal>? SegmentWeights { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Group, T> group, Func<Measure, T> measure) => group(this);
}

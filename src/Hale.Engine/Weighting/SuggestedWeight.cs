using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Weighting;

/// <summary>What is said of the weight of a measure, or of a group that is one part. Shares are of the whole scorecard, 0 to 1.</summary>
/// <param name="Node">The node, as an index of the outline.</param>
/// <param name="Path">Its path in the scorecard.</param>
/// <param name="Label">What people read.</param>
/// <param name="Expert">Its present share.</param>
/// <param name="Fitted">Its fitted share.</param>
public sealed record SuggestedWeight(int Node, string Path, string Label, double Expert, double Fitted)
{
    /// <summary>The 95 % interval of the fitted share by resampling accounts, the strength of the present weights being held; null where too many resamples had no fit, and where the present weights were kept.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The share of the resamples in which the weight is 0.</summary>
    public double AtZero { get; init; }

    /// <summary>The share that outcomes alone give it, not negative; null where there is no such fit.</summary>
    public double? Unaided { get; init; }

    /// <summary>The 95 % interval of that by resampling accounts; null where too many resamples had no fit.</summary>
    public Interval? UnaidedInterval { get; init; }

    /// <summary>The coefficient that it has where signs are free and the present weights do not count; null where there is no such fit.</summary>
    public double? FreeCoefficient { get; init; }

    /// <summary>Its 95 % interval, rows of one account depending on one another; null where none can be given.</summary>
    public Interval? FreeInterval { get; init; }

    /// <summary>The share of pairs that it alone puts in the right order, where it has points of its own.</summary>
    public Figure Alone { get; init; } = Figure.None(Shortfall.NoObservations);

    /// <summary>Whether the free coefficient and the order of it alone both say that more points mean more churn: against the definition.</summary>
    public bool PointsTheWrongWay => FreeCoefficient < 0 && Alone.Value < 0.5;
}

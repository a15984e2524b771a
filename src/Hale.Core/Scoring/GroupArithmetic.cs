using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The weighted mean of a group, its coverage, and the limit of what redistribution may do.</summary>
internal sealed class GroupArithmetic<T>(ScorecardTree tree, T[] weights, decimal? redistributionLimit, PointsRounding<T> rounding)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>Where amplification saturates: every sensible limit is far below, and products of it stay within decimal.</summary>
    private static readonly T Saturation = T.CreateChecked(1_000_000_000);

    private static readonly T Hundred = T.CreateChecked(100);
    private static readonly T Margin = T.CreateChecked(RoundingMargin.Share);
    private readonly T? _limit = redistributionLimit is { } limit ? T.CreateChecked(limit) : null;

    /// <summary>Computes a group from its children, which must have been computed.</summary>
    public void Combine(int group, TreeState<T> state)
    {
        var tally = new GroupTally<T>();
        foreach (var child in tree.Children[group])
        {
            tally.Add(weights[child], child, state);
        }

        state.Sums[group] = (tally.Applicable, tally.Present, tally.Weighted);
        state.Coverage[group] = tally.Coverage;
        var without = tally.WithoutPoints ?? (IsTooAmplified(group, tally.StrongestAmplification, state) ? (NodeState.Missing, MissingReason.NoData) : null);
        (state.States[group], state.Reasons[group]) = without ?? tally.WithPoints;
        state.Points[group] = without is null ? Mean(group, tally.Weighted / tally.Present, state) : T.Zero;
    }

    /// <summary>A mean as the group's points: clamped against the noise of double, and rounded for every group below the root.</summary>
    public T Mean(int group, T mean, TreeState<T> state)
    {
        var near = state.Near;
        var clamped = T.Clamp(mean, T.Zero, Hundred);
        var points = group == 0 ? clamped : rounding.Round(clamped, ref near);
        state.Near = near;
        return points;
    }

    private bool IsTooAmplified(int group, T strongestChild, TreeState<T> state)
    {
        var (applicable, present, _) = state.Sums[group];
        var ratio = present * Saturation < applicable ? Saturation : applicable / present;
        var amplification = T.Min(ratio * strongestChild, Saturation);
        state.Amplification[group] = amplification;
        if (_limit is not { } limit)
        {
            return false;
        }

        state.Near |= T.Abs(amplification - limit) <= Margin + Margin;
        return amplification > limit + Margin;
    }
}

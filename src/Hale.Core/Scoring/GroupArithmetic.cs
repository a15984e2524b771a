using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The number of a group, its coverage, and the limit of what redistribution may do.</summary>
internal sealed class GroupArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    /// <summary>Where amplification saturates: every sensible limit is far below, and products of it stay within decimal.</summary>
    private static readonly T Saturation = T.CreateChecked(1_000_000_000);

    private static readonly T Hundred = T.CreateChecked(100);
    private static readonly T Margin = T.CreateChecked(RoundingMargin.Share);

    private readonly ScorecardTree _tree;
    private readonly NodeWeights<T> _weights;
    private readonly PointsRounding<T> _rounding;
    private readonly T? _limit;
    private readonly Combiner<T>?[] _combiners;
    private readonly bool[] _redistributes;
    private readonly CoverageLimit<T>?[] _coverages;

    public GroupArithmetic(ScorecardTree tree, NodeWeights<T> weights, NodeBands<T> bands, decimal? redistributionLimit, PointsRounding<T> rounding)
    {
        (_tree, _weights, _rounding) = (tree, weights, rounding);
        _limit = redistributionLimit is { } limit ? T.CreateChecked(limit) : null;
        _combiners = [.. tree.Nodes.Select(node => node is Group group ? Combiner<T>.Of(group.Combination, bands) : null)];
        _redistributes = [.. tree.Nodes.Select(node => node is Group { Combination.Redistributes: true })];
        _coverages = [.. tree.Nodes.Select(node => node is Group { MinimumCoverage: > 0 } group ? new CoverageLimit<T>(group.MinimumCoverage) : null)];
    }

    /// <summary>Computes a group from its children, which must have been computed.</summary>
    public void Combine(int group, TreeState<T> state)
    {
        var tally = new GroupTally<T>(_redistributes[group]);
        foreach (var child in _tree.Children[group])
        {
            tally.Add(child, _weights.InNumber[child], _weights.Shares[child], state);
        }

        state.Applicable[group] = tally.Applicable;
        state.Coverage[group] = tally.Coverage;
        state.Kept[group] = tally.Kept;
        var without = tally.WithoutPoints ?? (IsTooAmplified(group, tally, state) || IsTooLittleCovered(group, state) ? (NodeState.Missing, MissingReason.NoData) : null);
        (state.States[group], state.Reasons[group]) = without ?? tally.WithPoints;
        state.Points[group] = T.Zero;
        if (without is null)
        {
            Attribute(group, tally.Members, state);
        }
    }

    /// <summary>The group's points if every child that applies had certain ones.</summary>
    public T CombineAll(int group, T[] points, TreeState<T> state)
    {
        var members = 0;
        foreach (var child in _tree.Children[group])
        {
            if (!T.IsZero(_weights.InNumber[child]) && state.States[child] != NodeState.NotApplicable)
            {
                state.Members.Set(members++, child, _weights.InNumber[child], _weights.Shares[child], points[child]);
            }
        }

        return members == 0 ? T.Zero : Settle(group, members, state);
    }

    private void Attribute(int group, int members, TreeState<T> state)
    {
        var near = false;
        state.Points[group] = Settle(group, members, state);
        var (claims, parts) = state.Members.Attribute(_combiners[group]!, members, ref near);
        (state.ClaimSum[group], state.PartSum[group]) = (T.Zero, T.Zero);
        for (var member = 0; member < members; member++)
        {
            var child = state.Members.Nodes[member];
            (state.Claim[child], state.Part[child]) = (claims[member], parts[member]);
            state.ClaimSum[group] += claims[member];
            state.PartSum[group] += parts[member];
        }

        state.Near |= near;
    }

    /// <summary>The members' number kept within the scale, against the noise of double too, and rounded for every group below the root. The sum at the root is limited later.</summary>
    private T Settle(int group, int members, TreeState<T> state)
    {
        var near = state.Near;
        var number = state.Members.Combine(_combiners[group]!, members, ref near);
        if (group > 0)
        {
            number = _rounding.Round(T.Clamp(number, T.Zero, Hundred), ref near);
        }
        else if (!_tree.HasAdditions)
        {
            number = T.Clamp(number, T.Zero, Hundred);
        }

        state.Near = near;
        return number;
    }

    /// <summary>
    /// Whether a measure below would come to weigh too much. Weight that leaves the group for the whole scorecard does not burden the group, but its measures do weigh
    /// more further up, where it arrives.
    /// </summary>
    private bool IsTooAmplified(int group, GroupTally<T> tally, TreeState<T> state)
    {
        state.Amplification[group] = tally.StrongestAmplification;
        if (!_redistributes[group])
        {
            return false;
        }

        var ratio = tally.Present * Saturation < tally.Applicable ? Saturation : tally.Applicable / tally.Present;
        var amplification = T.Min(ratio * tally.StrongestAmplification, Saturation);
        state.Amplification[group] = amplification;
        var burden = group > 0 && _redistributes[_tree.Parents[group]] ? amplification * tally.Kept : amplification;
        if (_limit is not { } limit)
        {
            return false;
        }

        state.Near |= T.Abs(burden - limit) <= Margin + Margin;
        return burden > limit + Margin;
    }

    private bool IsTooLittleCovered(int group, TreeState<T> state)
    {
        if (_coverages[group] is not { } minimum)
        {
            return false;
        }

        var near = state.Near;
        var isBelow = minimum.IsAbove(state.Coverage[group], ref near);
        state.Near = near;
        return isBelow;
    }
}

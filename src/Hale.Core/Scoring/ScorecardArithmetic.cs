using System.Numerics;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// A scorecard compiled for one arithmetic: written once, run in double, and run again in decimal where double came too near a limit.
/// </summary>
internal sealed class ScorecardArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Margin = T.CreateChecked(RoundingMargin.Share);

    private readonly ScorecardTree _tree;
    private readonly LeafArithmetic<T>?[] _leaves;
    private readonly GroupArithmetic<T> _groups;
    private readonly ShareArithmetic<T> _shares;
    private readonly BoundsArithmetic<T> _bounds;
    private readonly OuterRounding<T> _rounding;
    private readonly T _minimumCoverage;

    public ScorecardArithmetic(Score score, ScorecardTree tree)
    {
        PointsRounding<T> RoundingTo(int? decimals) => new(score.Scale, decimals, score.Rounding.Mode);
        var measures = RoundingTo(score.Rounding.Measures);
        T[] weights = [.. tree.Nodes.Select(node => T.CreateChecked(node.Weight))];
        _tree = tree;
        _leaves = [.. tree.Nodes.Select(node => node is Measure measure ? new LeafArithmetic<T>(measure, measures) : null)];
        _groups = new GroupArithmetic<T>(tree, weights, score.RedistributionLimit, RoundingTo(score.Rounding.Groups));
        _shares = new ShareArithmetic<T>(tree, weights);
        _bounds = new BoundsArithmetic<T>(tree, weights, _leaves, _groups);
        _rounding = new OuterRounding<T>(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        _minimumCoverage = T.CreateChecked(score.MinimumCoverage);
    }

    /// <summary>Computes one row into the working numbers.</summary>
    public void Evaluate(ReadOnlySpan<ValueColumn?> columns, int row, IValueSource? source, TreeState<T> state)
    {
        state.Near = false;
        ReadLeaves(columns, row, source, state);
        for (var index = _tree.Groups.Length - 1; index >= 0; index--)
        {
            _groups.Combine(_tree.Groups[index], state);
        }

        state.Status = Judge(state);
        _shares.Divide(state);
        _bounds.Bound(state);
        state.Near |= IsNearHalf(state);
    }

    private void ReadLeaves(ReadOnlySpan<ValueColumn?> columns, int row, IValueSource? source, TreeState<T> state)
    {
        var near = false;
        foreach (var leaf in _tree.Leaves)
        {
            (state.States[leaf], state.Reasons[leaf], state.Points[leaf]) = _leaves[leaf]!.Read(columns[leaf]!, row, source, ref near);
            state.Coverage[leaf] = state.States[leaf] == NodeState.Present ? T.One : T.Zero;
            state.Amplification[leaf] = T.One;
        }

        state.Near |= near;
    }

    private ScoreStatus Judge(TreeState<T> state)
    {
        var anyPoints = false;
        foreach (var leaf in _tree.Leaves)
        {
            if (_tree.Counted[leaf] && state.States[leaf] == NodeState.Withholding)
            {
                (state.States[0], state.Reasons[0], state.Points[0]) = (NodeState.Missing, state.Reasons[leaf], T.Zero);
                return ScoreStatus.Withheld;
            }

            anyPoints |= _tree.Counted[leaf] && state.HasPoints(leaf);
        }

        return !anyPoints ? ScoreStatus.NothingPresent
            : !state.HasPoints(0) || IsBelowMinimum(state) ? ScoreStatus.NotEnoughData
            : ScoreStatus.Scored;
    }

    private bool IsBelowMinimum(TreeState<T> state)
    {
        var coverage = state.Coverage[0];
        state.Near |= !T.IsZero(_minimumCoverage) && T.Abs(coverage - _minimumCoverage) <= Margin;
        return T.Round(coverage, RoundingMargin.SettledShare) < _minimumCoverage;
    }

    private bool IsNearHalf(TreeState<T> state) =>
        (state.HasPoints(0) && _rounding.IsNearHalf(state.Points[0]))
        || (state.Bounds is var (low, high) && (_rounding.IsNearHalf(low) || _rounding.IsNearHalf(high)));
}

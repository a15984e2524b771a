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
    private readonly ScorecardTree _tree;
    private readonly ILeafArithmetic<T>?[] _leaves;
    private readonly GroupArithmetic<T> _groups;
    private readonly ShareArithmetic<T> _shares;
    private readonly BoundsArithmetic<T> _bounds;
    private readonly AdditionArithmetic<T>? _additions;
    private readonly OuterRounding<T> _rounding;
    private readonly CoverageLimit<T> _minimumCoverage;
    private readonly ScoreStatus _withoutPoints;

    public ScorecardArithmetic(Score score, Scorecard scorecard, ScorecardTree tree, PrintedScale scale)
    {
        PointsRounding<T> RoundingTo(int? decimals) => new(score.Scale, decimals, score.Rounding.Mode);
        var measures = RoundingTo(score.Rounding.Measures);
        var weights = new NodeWeights<T>(tree);
        var limit = scorecard.Limit is { } own ? own.Times : score.RedistributionLimit;
        _tree = tree;
        _leaves = [.. tree.Nodes.Select(node => Leaf(node, measures))];
        _groups = new GroupArithmetic<T>(tree, weights, new NodeBands<T>(score, scale), limit, RoundingTo(score.Rounding.Groups));
        _shares = new ShareArithmetic<T>(tree, weights.Shares);
        _additions = tree.HasAdditions ? new AdditionArithmetic<T>(score, scorecard.Additions, tree) : null;
        _bounds = new BoundsArithmetic<T>(tree, _leaves, _groups, _additions);
        _rounding = new OuterRounding<T>(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        _withoutPoints = score.IsGraded ? ScoreStatus.NoGrade : ScoreStatus.NothingPresent;
        _minimumCoverage = new CoverageLimit<T>(score.MinimumCoverage);
    }

    /// <summary>Computes one row into the working numbers.</summary>
    public void Evaluate(ReadOnlySpan<ValueColumn?> columns, int row, IValueSource? source, TreeState<T> state)
    {
        state.Near = false;
        ReadLeaves(columns, row, source, state);
        _additions?.Read(columns, row, source, state);
        for (var index = _tree.Groups.Length - 1; index >= 0; index--)
        {
            _groups.Combine(_tree.Groups[index], state);
        }

        if (_additions is { IsAll: true })
        {
            _additions.StandAlone(state);
        }

        state.Status = Judge(state);
        _shares.Divide(state);
        _additions?.Apply(state);
        _bounds.Bound(state);
        state.Near |= IsNearHalf(state);
    }

    private void ReadLeaves(ReadOnlySpan<ValueColumn?> columns, int row, IValueSource? source, TreeState<T> state)
    {
        var near = false;
        foreach (var leaf in _tree.Leaves)
        {
            (state.States[leaf], state.Reasons[leaf], state.Points[leaf]) = _leaves[leaf]!.Read(columns[leaf], row, source, ref near);
            state.Coverage[leaf] = state.States[leaf] == NodeState.Present ? T.One : T.Zero;
            state.Amplification[leaf] = T.One;
            state.Kept[leaf] = state.States[leaf] == NodeState.Spread ? T.Zero : T.One;
        }

        state.Near |= near;
    }

    private ScoreStatus Judge(TreeState<T> state)
    {
        var anyPoints = _additions?.IsAll ?? false;
        foreach (var leaf in _tree.Leaves)
        {
            if (_tree.Counted[leaf] && state.States[leaf] == NodeState.Withholding)
            {
                return Withhold(leaf, state);
            }

            anyPoints |= _tree.Counted[leaf] && state.HasPoints(leaf);
        }

        if (_additions?.Withholding(state) is >= 0 and var adjustment)
        {
            return Withhold(adjustment, state);
        }

        return !anyPoints ? _withoutPoints
            : !state.HasPoints(0) || IsBelowMinimum(state) ? ScoreStatus.NotEnoughData
            : ScoreStatus.Scored;
    }

    private static ScoreStatus Withhold(int place, TreeState<T> state)
    {
        (state.States[0], state.Reasons[0], state.Points[0]) = (NodeState.Missing, state.Reasons[place], T.Zero);
        return ScoreStatus.Withheld;
    }

    private static ILeafArithmetic<T>? Leaf(ScorecardNode node, PointsRounding<T> rounding) => node.Match<ILeafArithmetic<T>?>(
        _ => null,
        measure => new LeafArithmetic<T>(measure, rounding),
        rules => new RuleArithmetic<T>(rules, rounding));

    private bool IsBelowMinimum(TreeState<T> state)
    {
        var near = state.Near;
        var isBelow = _minimumCoverage.IsAbove(state.Coverage[0], ref near);
        state.Near = near;
        return isBelow;
    }

    private bool IsNearHalf(TreeState<T> state) =>
        (state.HasPoints(0) && _rounding.IsNearHalf(state.Points[0]))
        || (state.Bounds is var (low, high) && (_rounding.IsNearHalf(low) || _rounding.IsNearHalf(high)));
}

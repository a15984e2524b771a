using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What is added to the number of a tree: the start value, each adjustment, and the limits of the whole. Amounts stand where points do.</summary>
internal sealed class AdditionArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly int _first;
    private readonly int _limit;
    private readonly bool _hasTree;
    private readonly AmountArithmetic<T>[] _amounts;
    private readonly T _atLeast;
    private readonly T _atMost;

    public AdditionArithmetic(Score score, Additions additions, ScorecardTree tree)
    {
        (_first, _limit, _hasTree) = (tree.Nodes.Count, tree.Count - 1, tree.Children[0].Length > 0);
        _amounts = [.. tree.Additions.Where(addition => addition.Kind != AdditionKind.Limit).Select(addition => AmountArithmetic<T>.Of(addition, additions, score))];
        (_atLeast, _atMost) = (T.CreateChecked(additions.AtLeast), T.CreateChecked(additions.AtMost));
    }

    /// <summary>Whether the scorecard has nothing else than its start value and adjustments.</summary>
    public bool IsAll => !_hasTree;

    /// <summary>Fills the amounts with their ends.</summary>
    public void Read(ReadOnlySpan<ValueColumn?> columns, int row, IValueSource? source, TreeState<T> state)
    {
        var near = state.Near;
        for (var index = 0; index < _amounts.Length; index++)
        {
            var place = _first + index;
            var amount = _amounts[index].Read(columns[place], row, source, ref near);
            (state.States[place], state.Reasons[place], state.Points[place]) = (amount.State, amount.Reason, amount.Value);
            (state.Worst[place], state.Best[place]) = (amount.Lowest, amount.Highest);
        }

        state.Near = near;
        (state.States[_limit], state.Reasons[_limit]) = (NodeState.Present, MissingReason.None);
    }

    /// <summary>Lets the root of a tree without children stand on its adjustments alone: their known share is the coverage, each counting alike.</summary>
    public void StandAlone(TreeState<T> state)
    {
        (state.States[0], state.Reasons[0], state.Points[0]) = (NodeState.Present, MissingReason.None, T.Zero);
        var (known, all) = (0, 0);
        for (var index = 0; index < _amounts.Length; index++)
        {
            known += _amounts[index].IsKnown(state.States[_first + index]) ? 1 : 0;
            all += _amounts[index].Counts(state.States[_first + index]) ? 1 : 0;
        }

        state.Coverage[0] = all == 0 ? T.Zero : T.CreateChecked(known) / T.CreateChecked(all);
    }

    /// <summary>Whether nothing is missing or filled.</summary>
    public bool IsComplete(TreeState<T> state) =>
        !state.States.AsSpan(_first, _amounts.Length).ContainsAnyExcept(NodeState.Present, NodeState.NotApplicable);

    /// <summary>Whether an adjustment is missing whose policy withholds the score: its index, or −1.</summary>
    public int Withholding(TreeState<T> state) =>
        state.States.AsSpan(_first, _amounts.Length).IndexOf(NodeState.Withholding) is >= 0 and var index ? _first + index : -1;

    /// <summary>The whole, within its limits.</summary>
    /// <param name="tree">What the tree gives.</param>
    /// <param name="amounts">The amounts, or their lower or upper ends.</param>
    /// <param name="state">The working numbers.</param>
    public T Total(T tree, T[] amounts, TreeState<T> state) => T.Clamp(Sum(tree, amounts), _atLeast, _atMost);

    /// <summary>Adds everything to the root, whose contribution is divided already.</summary>
    public void Apply(TreeState<T> state)
    {
        if (!state.HasPoints(0))
        {
            state.Contribution.AsSpan(_first, _limit - _first + 1).Clear();
            state.Points[_limit] = T.Zero;
            return;
        }

        var sum = Sum(state.Points[0], state.Points);
        var total = T.Clamp(sum, _atLeast, _atMost);
        state.Points[_limit] = total - sum;
        state.Points.AsSpan(_first, _limit - _first + 1).CopyTo(state.Contribution.AsSpan(_first));
        (state.Points[0], state.Contribution[0]) = (total, total);
    }

    private T Sum(T tree, T[] amounts)
    {
        var sum = tree;
        for (var index = 0; index < _amounts.Length; index++)
        {
            sum += amounts[_first + index];
        }

        return sum;
    }
}

using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>
/// The score if all that is missing or filled were known: at its worst, and at its best. Nothing counted is missing then, so nothing is redistributed, and every
/// combination is monotone. The computed number itself may lie outside these two (a missing measure whose worst is better than the rest), hence the wider of both.
/// </summary>
internal sealed class BoundsArithmetic<T>(ScorecardTree tree, ILeafArithmetic<T>?[] leaves, GroupArithmetic<T> groups, AdditionArithmetic<T>? additions)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>Fills the bounds of a tree whose groups have been computed.</summary>
    public void Bound(TreeState<T> state)
    {
        if (state.States[0] == NodeState.NotApplicable)
        {
            state.Bounds = null;
            return;
        }

        if (IsComplete(state))
        {
            state.Bounds = (state.Points[0], state.Points[0]);
            return;
        }

        Fill(state);
        var (low, high) = (state.Worst[0], state.Best[0]);
        state.Bounds = state.HasPoints(0) ? (T.Min(low, state.Points[0]), T.Max(high, state.Points[0])) : (low, high);
    }

    private bool IsComplete(TreeState<T> state)
    {
        foreach (var leaf in tree.Leaves)
        {
            if (tree.Counted[leaf] && state.States[leaf] is not (NodeState.Present or NodeState.NotApplicable))
            {
                return false;
            }
        }

        return additions?.IsComplete(state) ?? true;
    }

    private void Fill(TreeState<T> state)
    {
        foreach (var leaf in tree.Leaves)
        {
            var known = state.States[leaf] == NodeState.Present;
            state.Worst[leaf] = known ? state.Points[leaf] : leaves[leaf]!.Worst;
            state.Best[leaf] = known ? state.Points[leaf] : leaves[leaf]!.Best;
        }

        for (var index = tree.Groups.Length - 1; index >= 0; index--)
        {
            var group = tree.Groups[index];
            state.Worst[group] = groups.CombineAll(group, state.Worst, state);
            state.Best[group] = groups.CombineAll(group, state.Best, state);
        }

        if (additions is not null)
        {
            state.Worst[0] = additions.Total(state.Worst[0], state.Worst, state);
            state.Best[0] = additions.Total(state.Best[0], state.Best, state);
        }
    }
}

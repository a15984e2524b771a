using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>
/// Weight shares and contributions, from the root down. A group's contribution is divided among its children by weight times points, so that what rounding
/// added to a group is borne by its leaves and every level adds up.
/// </summary>
internal sealed class ShareArithmetic<T>(ScorecardTree tree, T[] weights)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>Fills the shares of a tree whose groups have been computed.</summary>
    public void Divide(TreeState<T> state)
    {
        state.Nominal[0] = state.States[0] == NodeState.NotApplicable ? T.Zero : T.One;
        state.Effective[0] = state.HasPoints(0) ? T.One : T.Zero;
        state.Contribution[0] = state.HasPoints(0) ? state.Points[0] : T.Zero;
        foreach (var group in tree.Groups)
        {
            foreach (var child in tree.Children[group])
            {
                DivideTo(child, group, state);
            }
        }
    }

    private void DivideTo(int child, int group, TreeState<T> state)
    {
        var (applicable, present, weighted) = state.Sums[group];
        var weight = weights[child];
        var applies = !T.IsZero(weight) && state.States[child] != NodeState.NotApplicable;
        var gives = applies && state.HasPoints(child) && state.HasPoints(group);
        state.Nominal[child] = applies ? state.Nominal[group] * weight / applicable : T.Zero;
        state.Effective[child] = gives ? state.Effective[group] * weight / present : T.Zero;
        state.Contribution[child] =
            !gives ? T.Zero
            : T.IsZero(weighted) ? state.Contribution[group] * weight / present
            : state.Contribution[group] * (weight * state.Points[child] / weighted);
    }
}

using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>
/// Weight shares and contributions, from the root down. A group's contribution is divided among its children by what each bears of it, so that what rounding
/// or a limit did to a group is borne by its leaves and every level adds up.
/// </summary>
internal sealed class ShareArithmetic<T>(ScorecardTree tree, T[] shares)
    where T : struct, IFloatingPoint<T>
{
    /// <summary>Fills the shares of a tree whose groups have been computed, and whose root stands at what the tree alone gives.</summary>
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
        var applies = !T.IsZero(shares[child]) && state.States[child] != NodeState.NotApplicable;
        var gives = applies && state.HasPoints(child) && state.HasPoints(group);
        state.Nominal[child] = applies ? state.Nominal[group] * shares[child] / state.Applicable[group] : T.Zero;
        state.Effective[child] = gives ? state.Effective[group] * state.Claim[child] / state.ClaimSum[group] : T.Zero;
        state.Contribution[child] =
            !gives ? T.Zero
            : T.IsZero(state.PartSum[group]) ? state.Contribution[group] * state.Claim[child] / state.ClaimSum[group]
            : state.Contribution[group] * (state.Part[child] / state.PartSum[group]);
    }
}

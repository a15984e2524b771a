using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The sums over a group's children, taken in canonical order.</summary>
/// <param name="redistributes">Whether the weight of missing children goes to others.</param>
internal struct GroupTally<T>(bool redistributes)
    where T : struct, IFloatingPoint<T>
{
    private T _covered;
    private T _kept;
    private MissingReason _filled;
    private MissingReason _missing;
    private bool _anyApplicable;
    private bool _anyPresent;

    /// <summary>The share weight of the children that apply.</summary>
    public T Applicable { get; private set; }

    /// <summary>The share weight of those of them that have points, without what left the group for the whole scorecard.</summary>
    public T Present { get; private set; }

    /// <summary>The amplification of the most amplified of them.</summary>
    public T StrongestAmplification { get; private set; } = T.Zero;

    /// <summary>How many of them there are, each a member in the scratch of the state.</summary>
    public int Members { get; private set; }

    public readonly T Coverage => T.IsZero(Applicable) ? T.Zero : _covered / Applicable;

    /// <summary>The share of the group's weight that did not leave it for the whole scorecard.</summary>
    public readonly T Kept => !redistributes || T.IsZero(Applicable) ? T.One : _kept / Applicable;

    /// <summary>How the group stands when it has points.</summary>
    public readonly (NodeState State, MissingReason Reason) WithPoints =>
        _anyPresent ? (NodeState.Present, MissingReason.None) : (NodeState.Filled, _filled);

    /// <summary>How the group stands without points, or null when it has some.</summary>
    public readonly (NodeState State, MissingReason Reason)? WithoutPoints =>
        !_anyApplicable ? (NodeState.NotApplicable, MissingReason.NotApplicable)
        : Members > 0 ? null
        : (T.IsZero(Kept) ? NodeState.Spread : NodeState.Missing, _missing);

    /// <summary>Adds a child.</summary>
    /// <param name="child">The child.</param>
    /// <param name="weight">What it weighs in the number.</param>
    /// <param name="share">What it weighs in shares.</param>
    /// <param name="state">The working numbers, whose scratch takes the members.</param>
    public void Add(int child, T weight, T share, TreeState<T> state)
    {
        if (T.IsZero(weight) || state.States[child] == NodeState.NotApplicable)
        {
            return;
        }

        var kept = redistributes ? state.Kept[child] : T.One;
        _anyApplicable = true;
        Applicable += share;
        _kept += share * kept;
        _covered += share * state.Coverage[child];
        if (!state.HasPoints(child))
        {
            _missing = First(_missing, state.Reasons[child]);
            return;
        }

        Present += share * kept;
        StrongestAmplification = T.Max(StrongestAmplification, state.Amplification[child] * kept);
        _anyPresent |= state.States[child] == NodeState.Present;
        _filled = First(_filled, state.Reasons[child]);
        state.Members.Set(Members, child, weight * kept, share * kept, state.Points[child]);
        Members++;
    }

    /// <summary>Of two reasons the one with precedence: the smaller that is a reason at all.</summary>
    private static MissingReason First(MissingReason left, MissingReason right) =>
        left == MissingReason.None || (right != MissingReason.None && right < left) ? right : left;
}

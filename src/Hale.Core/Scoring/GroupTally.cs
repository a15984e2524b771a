using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The sums over a group's children, taken in canonical order.</summary>
internal struct GroupTally<T>
    where T : struct, IFloatingPoint<T>
{
    private T _covered;
    private MissingReason _filled;
    private MissingReason _missing;
    private bool _anyPresent;

    public GroupTally() => StrongestAmplification = T.One;

    /// <summary>The weight of the children that apply.</summary>
    public T Applicable { get; private set; }

    /// <summary>The weight of those of them that have points.</summary>
    public T Present { get; private set; }

    /// <summary>Their weight times their points.</summary>
    public T Weighted { get; private set; }

    /// <summary>The amplification of the most amplified of them.</summary>
    public T StrongestAmplification { get; private set; }

    public readonly T Coverage => T.IsZero(Applicable) ? T.Zero : _covered / Applicable;

    /// <summary>How the group stands when it has points.</summary>
    public readonly (NodeState State, MissingReason Reason) WithPoints =>
        _anyPresent ? (NodeState.Present, MissingReason.None) : (NodeState.Filled, _filled);

    /// <summary>How the group stands without points, or null when it has some.</summary>
    public readonly (NodeState State, MissingReason Reason)? WithoutPoints =>
        T.IsZero(Applicable) ? (NodeState.NotApplicable, MissingReason.NotApplicable)
        : T.IsZero(Present) ? (NodeState.Missing, _missing)
        : null;

    public void Add(T weight, int child, TreeState<T> state)
    {
        if (T.IsZero(weight) || state.States[child] == NodeState.NotApplicable)
        {
            return;
        }

        Applicable += weight;
        _covered += weight * state.Coverage[child];
        if (!state.HasPoints(child))
        {
            _missing = First(_missing, state.Reasons[child]);
            return;
        }

        Present += weight;
        Weighted += weight * state.Points[child];
        StrongestAmplification = T.Max(StrongestAmplification, state.Amplification[child]);
        _anyPresent |= state.States[child] == NodeState.Present;
        _filled = First(_filled, state.Reasons[child]);
    }

    /// <summary>Of two reasons the one with precedence: the smaller that is a reason at all.</summary>
    private static MissingReason First(MissingReason left, MissingReason right) =>
        left == MissingReason.None || (right != MissingReason.None && right < left) ? right : left;
}

using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>The working numbers of one scorecard for one row, by node; written anew for every row by one worker.</summary>
internal sealed class TreeState<T>(int nodes)
    where T : struct, IFloatingPoint<T>
{
    public NodeState[] States { get; } = new NodeState[nodes];

    public MissingReason[] Reasons { get; } = new MissingReason[nodes];

    public T[] Points { get; } = new T[nodes];

    /// <summary>The share of the node's applicable weight that is present.</summary>
    public T[] Coverage { get; } = new T[nodes];

    /// <summary>How many times its nominal weight the most amplified measure below the node weighs within it.</summary>
    public T[] Amplification { get; } = new T[nodes];

    /// <summary>Of a group: the weight of its applicable children, of those with points, and their weight times points.</summary>
    public (T Applicable, T Present, T Weighted)[] Sums { get; } = new (T Applicable, T Present, T Weighted)[nodes];

    public T[] Nominal { get; } = new T[nodes];

    public T[] Effective { get; } = new T[nodes];

    public T[] Contribution { get; } = new T[nodes];

    public T[] Worst { get; } = new T[nodes];

    public T[] Best { get; } = new T[nodes];

    /// <summary>Whether something came so near a limit that only decimal may decide.</summary>
    public bool Near { get; set; }

    public ScoreStatus Status { get; set; }

    /// <summary>The bounds before rounding; null when nothing applies.</summary>
    public (T Low, T High)? Bounds { get; set; }

    public bool HasPoints(int node) => States[node] is NodeState.Present or NodeState.Filled;
}

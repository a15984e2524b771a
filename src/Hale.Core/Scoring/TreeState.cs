using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// The working numbers of one scorecard for one row, by node and by what is added beside the tree, in the order of stored results; written anew for every row by one worker.
/// </summary>
internal sealed class TreeState<T>(int nodes)
    where T : struct, IFloatingPoint<T>
{
    public NodeState[] States { get; } = new NodeState[nodes];

    public MissingReason[] Reasons { get; } = new MissingReason[nodes];

    /// <summary>The points of a node; of what is added beside the tree, the amount.</summary>
    public T[] Points { get; } = new T[nodes];

    /// <summary>The share of the node's applicable weight that is present.</summary>
    public T[] Coverage { get; } = new T[nodes];

    /// <summary>How many times its nominal weight the most amplified measure below the node weighs within it.</summary>
    public T[] Amplification { get; } = new T[nodes];

    /// <summary>The share of the node's weight that did not leave it for the whole scorecard.</summary>
    public T[] Kept { get; } = new T[nodes];

    /// <summary>Of a group: the share weight of its applicable children.</summary>
    public T[] Applicable { get; } = new T[nodes];

    /// <summary>In proportion to what a node carries its group.</summary>
    public T[] Claim { get; } = new T[nodes];

    /// <summary>In proportion to what a node bears the points of its group.</summary>
    public T[] Part { get; } = new T[nodes];

    public T[] ClaimSum { get; } = new T[nodes];

    public T[] PartSum { get; } = new T[nodes];

    public T[] Nominal { get; } = new T[nodes];

    public T[] Effective { get; } = new T[nodes];

    public T[] Contribution { get; } = new T[nodes];

    public T[] Worst { get; } = new T[nodes];

    public T[] Best { get; } = new T[nodes];

    /// <summary>The members of the group that is being computed.</summary>
    public MemberScratch<T> Members { get; } = new(nodes);

    /// <summary>Whether something came so near a limit that only decimal may decide.</summary>
    public bool Near { get; set; }

    public ScoreStatus Status { get; set; }

    /// <summary>The bounds before rounding; null when nothing applies.</summary>
    public (T Low, T High)? Bounds { get; set; }

    public bool HasPoints(int node) => States[node] is NodeState.Present or NodeState.Filled or NodeState.LastKnown;
}

using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>What one node of a scorecard came to for one account. Points are on the inner scale, 0 to 100.</summary>
/// <param name="State">How the node entered the score.</param>
/// <param name="Reason">Why it has no data of its own: set when the state is neither present nor, for a group, mended by a present child; otherwise <see cref="MissingReason.None"/>.</param>
/// <param name="Points">Its points after the rounding of measures or groups; null when it has none. Of the root, the computed score, unrounded.</param>
/// <param name="NominalShare">Its share of the weight of all that applies, 0 to 1; 0 when it does not apply or is not counted.</param>
/// <param name="EffectiveShare">Its share of the weight that made the number, after redistribution, 0 to 1; 0 when it gave nothing.</param>
/// <param name="Contribution">The points of the computed score that rest on it; the children's add up to their parent's, the root's is the computed score.</param>
public readonly record struct NodeResult(
    NodeState State, MissingReason Reason, double? Points, double NominalShare, double EffectiveShare, double Contribution);

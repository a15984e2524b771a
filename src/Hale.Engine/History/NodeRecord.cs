using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Engine.History;

/// <summary>What a node came to for an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Scorecard">The index of its scorecard.</param>
/// <param name="Node">The index of the node.</param>
/// <param name="State">How it entered the score.</param>
/// <param name="Missing">Why it has no data.</param>
/// <param name="Points">Its points on the inner scale; null when it has none.</param>
/// <param name="NominalShare">Its share of the weight of all that applies.</param>
/// <param name="EffectiveShare">Its share of the weight that made the number.</param>
/// <param name="Contribution">The points of the computed score that rest on it.</param>
public sealed record NodeRecord(
    string Account, int Scorecard, int Node, NodeState State, MissingReason Missing, double? Points, double NominalShare, double EffectiveShare, double Contribution);

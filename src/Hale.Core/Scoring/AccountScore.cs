using Hale.Core.Paths;
using Hale.Core.People;

namespace Hale.Core.Scoring;

/// <summary>
/// The score of one account: a row of a <see cref="ScoreBlock"/>, or the same rebuilt from stored rows. Together with the outline and
/// the metric values it is all that an explanation needs. Numbers are on the inner scale, 0 to 100.
/// </summary>
/// <param name="Account">The account.</param>
/// <param name="Scorecard">The index of the scorecard that was chosen.</param>
/// <param name="Status">What became of the computed number.</param>
/// <param name="Computed">The computed number, unrounded and before overrides; null when withheld or when there is none.</param>
/// <param name="Value">The score after overrides and rounding; null when there is none.</param>
/// <param name="Band">The index of the band of <paramref name="Value"/>; null without a value.</param>
/// <param name="Coverage">The share of the applicable weight that rests on present data, 0 to 1.</param>
/// <param name="Low">The score if everything missing or filled were at its worst, rounded as the score is; null when nothing applies.</param>
/// <param name="High">The score if everything missing or filled were at its best, rounded as the score is; null when nothing applies.</param>
/// <param name="FiredOverrides">The indexes of the scorecard's overrides whose condition holds, ascending.</param>
/// <param name="AppliedOverride">The index of the scorecard's override that decided; null when none did, or a person's.</param>
/// <param name="Nodes">The results of the scorecard's nodes, in the order of the outline.</param>
public sealed record AccountScore(
    string Account,
    int Scorecard,
    ScoreStatus Status,
    double? Computed,
    double? Value,
    int? Band,
    double Coverage,
    double? Low,
    double? High,
    IReadOnlyList<int> FiredOverrides,
    int? AppliedOverride,
    IReadOnlyList<NodeResult> Nodes)
{
    /// <summary>What the band is called for the account, where that is not its name; null otherwise.</summary>
    public string? BandLabel { get; init; }

    /// <summary>The overrides of people that held, in the order in which they were entered.</summary>
    public IReadOnlyList<HeldOverride> People { get; init; } = [];

    /// <summary>The step from the close before, of a score that depends on it; null without a state and a number.</summary>
    public PathStep? Path { get; init; }
}

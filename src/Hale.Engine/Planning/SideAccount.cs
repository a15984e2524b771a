using Hale.Core.Scoring;

namespace Hale.Engine.Planning;

/// <summary>What a comparison keeps of an account's score on one side.</summary>
/// <param name="Inner">The score on the inner scale; null without one.</param>
/// <param name="Computed">The computed number before overrides, on the inner scale; null without one.</param>
/// <param name="Band">The index of its band; −1 without one.</param>
/// <param name="Status">What became of the computed number.</param>
/// <param name="Coverage">Its coverage.</param>
/// <param name="Scorecard">The index of the scorecard.</param>
/// <param name="Fired">The indexes of the overrides that hold.</param>
/// <param name="Applied">The index of the override that decides; −1 when none does.</param>
/// <param name="Contributions">What each node contributes, on the inner scale.</param>
/// <param name="Revenue">What the account pays in a year; null where nobody knows.</param>
internal sealed record SideAccount(
    double? Inner, double? Computed, short Band, ScoreStatus Status, float Coverage, short Scorecard, IReadOnlyList<int> Fired, short Applied, double[] Contributions, double? Revenue)
{
    /// <summary>A row of a block.</summary>
    public static SideAccount Of(ScoreBlock block, int row, double? revenue)
    {
        var contributions = new double[block.NodeCount(row)];
        for (var node = 0; node < contributions.Length; node++)
        {
            contributions[node] = block.Node(row, node).Contribution;
        }

        return new SideAccount(
            block.Bands[row] < 0 ? null : block.Values[row], double.IsNaN(block.Computed[row]) ? null : block.Computed[row], block.Bands[row], block.Statuses[row], (float)block.Coverage[row], block.Scorecards[row],
            block.FiredOverrides(row), block.AppliedOverrides[row], contributions, revenue);
    }
}

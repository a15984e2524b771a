using Hale.Core.Definitions.Changes;
using Hale.Engine.Comparing;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Reports.Comparisons;

namespace Hale.Cli.Sessions.Validation;

/// <summary>A changed score's old and new definition, held against what customers did.</summary>
/// <param name="Score">The score.</param>
/// <param name="Names">What the two definitions are called.</param>
/// <param name="Before">The card of the old one.</param>
/// <param name="After">The card of the new one.</param>
/// <param name="Comparison">Both on the same observations.</param>
/// <param name="Acknowledged">What was said of the alarms of the new one's cards.</param>
/// <param name="Opens">The lock-box that applying the new one opens; null where it opens none.</param>
internal sealed record PlannedProof(ComparedScore Score, ComparedNames Names, ReportCard Before, ReportCard After, BacktestComparison Comparison, IReadOnlyList<Acknowledgement> Acknowledged, PlannedOpening? Opens)
{
    /// <summary>The codes of the new one's alarms that block it and that nobody has looked at.</summary>
    public IReadOnlyList<string> Open => [.. CardSummary.BlockingOf(After).Where(code => !Acknowledged.Any(said => said.Said.Alarms.Contains(code, StringComparer.Ordinal)))];
}

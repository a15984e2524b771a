using Hale.Cli.Sessions.Validation;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Hale.Reports.Comparisons;

namespace Hale.Cli.Output.Validation;

/// <summary>The cards of two definitions side by side, as rows of a table.</summary>
internal static class ProofRows
{
    public static IReadOnlyList<ComparisonRow> Of(PlannedProof proof) =>
    [
        new ComparisonRow("answer", Answer(proof.Before), Answer(proof.After), string.Empty),
        .. ComparisonReport.Figures(proof.Comparison),
        new ComparisonRow("alarms", Alarms(proof.Before, []), Alarms(proof.After, proof.Open), string.Empty),
    ];

    /// <summary>What has to be done before the new definition can be applied; null where nothing has.</summary>
    public static string? Blocked(PlannedProof proof) => proof.Open.Count == 0
        ? null
        : $"`hale apply` refuses these files until somebody has looked at what blocks the card of {proof.Score.Label}: `hale report-card {proof.Score.Name} --draft` says what to check.";

    /// <summary>How the cards of scores can be had that have none; null where all have.</summary>
    public static string? HowTo(PlannedProofs proofs) => proofs.Missing.Count == 0
        ? null
        : $"Whether {string.Join(", ", proofs.Missing)} tells better who leaves is not known: the old and the new definition have not both been backtested. `hale plan --prove` does it.";

    private static string Answer(ReportCard card) => ReportWords.Answer(card.Verdict.Kind);

    private static string Alarms(ReportCard card, IReadOnlyList<string> open) => card.Alarms.Count == 0
        ? "none"
        : string.Join(", ", card.Alarms.Select(alarm => CardSentences.Alarm(alarm.Code) + (open.Contains(alarm.Code, StringComparer.Ordinal) ? " (blocks)" : string.Empty)));
}

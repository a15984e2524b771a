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

    /// <summary>What applying the new definition needs and does: what has to be looked at before, and the lock-box that it opens.</summary>
    public static IEnumerable<string> OfApply(PlannedProof proof)
    {
        if (proof.Open.Count > 0)
        {
            yield return $"`hale apply` refuses these files until somebody has looked at what blocks the card of {proof.Score.Label}: `hale report-card {proof.Score.Name} --draft` says what to check.";
        }

        if (proof.Opens is { } box)
        {
            yield return $"`hale apply` opens the lock-box of {proof.Score.Label}: {Words.Count(box.Observations, "observation")} from {DayTexts.Of(box.From)} on, whose outcomes no draft has been tuned to. Once shown they are no longer new.";
        }
    }

    /// <summary>How the cards of scores can be had that have none; null where all have.</summary>
    public static string? HowTo(PlannedProofs proofs) => proofs.Missing.Count == 0
        ? null
        : $"Whether {string.Join(", ", proofs.Missing)} tells better who leaves is not known: the old and the new definition have not both been backtested. `hale plan --prove` does it.";

    private static string Answer(ReportCard card) => ReportWords.Answer(card.Verdict.Kind);

    private static string Alarms(ReportCard card, IReadOnlyList<string> open) => card.Alarms.Count == 0
        ? "none"
        : string.Join(", ", card.Alarms.Select(alarm => CardSentences.Alarm(alarm.Code) + (open.Contains(alarm.Code, StringComparer.Ordinal) ? " (blocks)" : string.Empty)));
}

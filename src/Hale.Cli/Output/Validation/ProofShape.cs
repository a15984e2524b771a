using Hale.Cli.Sessions.Validation;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Reports;

namespace Hale.Cli.Output.Validation;

/// <summary>What a plan says of whether changed scores tell who leaves, as JSON.</summary>
internal static class ProofShape
{
    public static IEnumerable<object> Of(PlannedProofs proofs) => proofs.Found.Select(proof => new
    {
        Score = proof.Score.Name,
        Before = Card(proof.Before),
        After = Card(proof.After),
        Blocked = proof.Open,
        Opens = proof.Opens is { } box ? new { From = DayTexts.Of(box.From), box.Observations } : null,
        Comparison = ComparisonReport.Shape(proof.Comparison, proof.Names),
    });

    private static object Card(ReportCard card)
    {
        var summary = CardSummary.Of(card);
        return new { summary.Verdict, summary.Auc, summary.Low, summary.High, summary.Observations, summary.Churners, Alarms = card.Alarms.Select(alarm => alarm.Code) };
    }
}

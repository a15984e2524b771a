using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>The customers behind a measure as CSV.</summary>
internal static class ExplainedCsv
{
    public static void Write(TextWriter output, AskedRetention asked, RetentionTable table, RetentionMeasure measure)
    {
        Csv.WriteRow(output, ["period", "account", "what", "start", "end", "change", "lines", "decisions_due", "decisions_renewed", "due", "renewed"]);
        foreach (var one in ExplainedMovements.Of(table, measure))
        {
            var decided = one.Decisions.Where(decision => !decision.IsOpen).ToList();
            Csv.WriteRow(
                output,
                [
                    asked.Request.Explained!.Label, one.Account, ExplainedMovements.Word(one), Amount(one.Opening), Amount(one.Closing), LedgerTexts.Amount(one.Change), ExplainedMovements.Lines(one, asked),
                    Csv.Number(decided.Count), Csv.Number(decided.Count(decision => decision.Renewed)), LedgerTexts.Amount(decided.Sum(decision => decision.Due)), LedgerTexts.Amount(decided.Sum(decision => decision.Kept)),
                ]);
        }
    }

    private static string? Amount(Standing standing) => standing.IsInBook ? LedgerTexts.Amount(standing.Revenue) : null;
}

using System.Globalization;
using Hale.Engine.Planning;

namespace Hale.Cli.Output.Plans;

/// <summary>A plan as rows: one for each account and score whose definition differs.</summary>
internal static class PlanCsv
{
    public static void Write(TextWriter output, PlanReport report)
    {
        Csv.WriteRow(output, ["score", "account", "before", "after", "change", "band_before", "band_after", "coverage_before", "coverage_after", "arr", "reason"]);
        foreach (var impact in report.Scores)
        {
            foreach (var account in impact.Accounts)
            {
                Csv.WriteRow(output,
                [
                    impact.Score.Name, account.Account, Number(account.Before?.Value), Number(account.After?.Value), Number(account.Change), account.Before?.Band, account.After?.Band,
                    Coverage(account.Before), Coverage(account.After), account.Revenue is { } paid ? Csv.Number(paid) : null,
                    account.Reason is { } reason ? PlanWords.Reason(reason, impact.Decimals) : null,
                ]);
            }
        }
    }

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Coverage(ImpactSide? side) => side is { } scored ? Math.Round((decimal)scored.Coverage, 4).ToString(CultureInfo.InvariantCulture) : null;
}

using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>Writes where a risk and a score say the opposite.</summary>
internal static class DiscrepancyList
{
    public static void Write(Terminal terminal, string format, Project project, DiscrepancyReport report)
    {
        switch (format)
        {
            case "csv":
                WriteCsv(terminal.RawOut, report);
                break;
            case "json":
                Json.Write(terminal.RawOut, Shape(report));
                break;
            default:
                DiscrepancyText.Write(terminal.Out, project, report);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, DiscrepancyReport report)
    {
        Csv.WriteRow(output, ["account", "name", "band", "score", "risk", "at_risk", "revenue", "became", "outcome", "rule"]);
        foreach (var one in report.List)
        {
            Csv.WriteRow(
                output,
                [
                    one.Account.Account, one.Account.Name, DiscrepancyWords.Band(report, one.Account.Band!.Value), DiscrepancyWords.Score(report, one), one.Risk.ToString(), one.IsAtRisk ? "true" : "false",
                    LedgerTexts.Amount(one.Revenue), DiscrepancyWords.Became(one.Became), one.Became?.Kind is { } kind ? Core.Outcomes.OutcomeWords.Of(kind) : null, one.Became?.Rule,
                ]);
        }
    }

    private static object Shape(DiscrepancyReport report) => new
    {
        score = report.Request.Run.Header.Outline.Name,
        as_of = report.Request.Run.Header.AsOfLabel,
        metric = report.Request.Metric.Name,
        at_risk = report.Request.Rule.Text,
        horizon = report.Request.Horizon.ToString(),
        without_risk = report.WithoutRisk,
        cells = report.Cells.Select(cell => new
        {
            band = DiscrepancyWords.Band(report, cell.Band),
            at_risk = cell.IsAtRisk,
            accounts = cell.Accounts,
            revenue = report.HasRevenue ? cell.Revenue : (decimal?)null,
            lost = cell.Lost,
            stayed = cell.Stayed,
            other = cell.Other,
            lost_low = DiscrepancyWords.Interval(cell)?.Low,
            lost_high = DiscrepancyWords.Interval(cell)?.High,
        }),
        accounts = report.List.Select(one => new
        {
            account = one.Account.Account,
            name = one.Account.Name,
            band = DiscrepancyWords.Band(report, one.Account.Band!.Value),
            score = DiscrepancyWords.Score(report, one),
            risk = one.Risk.ToString(),
            at_risk = one.IsAtRisk,
            revenue = one.Revenue,
            became = DiscrepancyWords.Became(one.Became),
            rule = one.Became?.Rule,
        }),
    };
}

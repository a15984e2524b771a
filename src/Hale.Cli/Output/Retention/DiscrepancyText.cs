using Hale.Core.Projects;
using Hale.Engine.Retention;
using Spectre.Console;

namespace Hale.Cli.Output.Retention;

/// <summary>A risk held against a score as people read it: how many say what, who was right, and the accounts of which both say the opposite.</summary>
internal static class DiscrepancyText
{
    private const int MostRows = 50;

    public static void Write(IAnsiConsole console, Project project, DiscrepancyReport report)
    {
        var request = report.Request;
        console.MarkupLineInterpolated($"[bold]{request.Metric.Label} against {request.Run.Header.Outline.Label}[/] at {request.Run.Header.AsOfLabel}; at risk: {request.Metric.Name} {request.Rule.Text}");
        console.WriteLine();
        var isObserved = project.Lifecycle is not null;
        Cells(console, report, isObserved);
        console.WriteLine();
        if (report.WithoutRisk > 0)
        {
            Wrapped.Write(console, "  ", $"{Words.Count(report.WithoutRisk, "account")} of these bands {(report.WithoutRisk == 1 ? "has" : "have")} no value of {request.Metric.Name} and {(report.WithoutRisk == 1 ? "is" : "are")} not counted.");
        }

        Wrapped.Write(console, "  ", isObserved ? Right(report) : "hale.yaml declares no `lifecycle`, so it cannot be said what became of them: see docs/outcomes.md.");
        console.WriteLine();
        Accounts(console, report, isObserved);
    }

    private static void Cells(IAnsiConsole console, DiscrepancyReport report, bool isObserved)
    {
        var sheet = new Sheet([
            new SheetColumn("score"), new SheetColumn("risk"), new SheetColumn("accounts", Right: true), .. report.HasRevenue ? [new SheetColumn("revenue a year", Right: true)] : Array.Empty<SheetColumn>(),
            .. isObserved ? [new SheetColumn($"lost within {report.Request.Horizon}", Right: true), new SheetColumn("stayed", Right: true), new SheetColumn("not known", Right: true)] : Array.Empty<SheetColumn>()]);
        foreach (var cell in report.Cells)
        {
            string[] cells =
            [
                DiscrepancyWords.Band(report, cell.Band), cell.IsAtRisk ? "at risk" : "not at risk", Words.Number(cell.Accounts), .. report.HasRevenue ? [RateTexts.Money(cell.Revenue)] : Array.Empty<string>(),
                .. isObserved ? [Lost(cell), Words.Number(cell.Stayed), Words.Number(cell.Other)] : Array.Empty<string>(),
            ];
            sheet.Row([.. cells.Select(text => new SheetCell(text))], cell.IsAtRisk == (cell.Band > 0) ? "they disagree" : string.Empty);
        }

        sheet.Write(console);
    }

    private static string Lost(DiscrepancyCell cell) => cell.Lost + cell.Stayed == 0 ? "–"
        : $"{Words.Number(cell.Lost)}, {Words.Percent((double)cell.Lost / (cell.Lost + cell.Stayed))}{(DiscrepancyWords.Interval(cell) is { } bounds ? $" ({RateTexts.Bounds(Core.Retention.RetentionMeasure.LogoChurn, bounds)})" : string.Empty)}";

    /// <summary>Where they disagree, each account shows one of them right: the risk where the risk's word came true.</summary>
    private static string Right(DiscrepancyReport report)
    {
        var disagree = report.Cells.Where(cell => cell.IsAtRisk == (cell.Band > 0)).ToList();
        var decided = disagree.Sum(cell => cell.Lost + cell.Stayed);
        if (decided == 0)
        {
            return $"Of the accounts on which they disagree it is not known yet what became of any within {report.Request.Horizon}.";
        }

        var risk = disagree.Sum(cell => cell.IsAtRisk ? cell.Lost : cell.Stayed);
        var bounds = decided >= RetentionRates.Handful ? Statistics.Proportions.Wilson.Interval((int)risk, (int)decided) : (Statistics.Interval?)null;
        return $"Where they disagree, {report.Request.Metric.Name} was right {Words.Number(risk)} times and the score {Words.Number(decided - risk)} times"
            + (bounds is { } interval ? $" ({report.Request.Metric.Name} in {RateTexts.Bounds(Core.Retention.RetentionMeasure.LogoChurn, interval)} %)." : ".")
            + " Most customers stay whatever anybody says, so compare the shares lost, not only who was right more often. What the team did about a warning is in these numbers too.";
    }

    private static void Accounts(IAnsiConsole console, DiscrepancyReport report, bool isObserved)
    {
        if (report.List.Count == 0)
        {
            console.WriteLine("They disagree on no account.");
            return;
        }

        var sheet = new Sheet([
            new SheetColumn("account"), new SheetColumn("name", Fit: SheetFit.LeftOut), new SheetColumn("score", Right: true), new SheetColumn("band"), new SheetColumn(report.Request.Metric.Name, Right: true),
            .. report.HasRevenue ? [new SheetColumn("revenue a year", Right: true)] : Array.Empty<SheetColumn>(), .. isObserved ? [new SheetColumn("became")] : Array.Empty<SheetColumn>()]);
        foreach (var one in report.List.Take(MostRows))
        {
            sheet.Row([
                one.Account.Account, one.Account.Name ?? string.Empty, DiscrepancyWords.Score(report, one), DiscrepancyWords.Band(report, one.Account.Band!.Value), Output.Cells.Shown(one.Risk, report.Request.Metric.Unit),
                .. report.HasRevenue ? [one.Revenue is { } revenue ? RateTexts.Money(revenue) : "no amount"] : Array.Empty<string>(), .. isObserved ? [DiscrepancyWords.Became(one.Became)] : Array.Empty<string>()]);
        }

        sheet.Write(console);
        if (report.List.Count > MostRows)
        {
            console.WriteLine();
            console.WriteLine($"the first {MostRows} of {Words.Count(report.List.Count, "account")}; `--format csv` writes them all");
        }
    }
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>Who is left out and why, and what became of the others, for people.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="project">The project.</param>
internal sealed class ObservationsText(Terminal terminal, Project project)
{
    private readonly ValidationRules _rules = project.Validation;

    public void Write(ObservedSchedule observed)
    {
        Line(RulesWords.Of(_rules));
        Line($"What became of them as known at {TargetCount.Close(observed.Known, project.Zone)}.");
        terminal.Out.WriteLine();
        Flow(observed);
        if (observed.Rows.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        Counts(observed);
        terminal.Out.WriteLine();
        Sum(observed);
    }

    public static void WriteCsv(Terminal terminal, Project project, ObservedSchedule observed)
    {
        Csv.WriteRow(terminal.RawOut, ["target", "observed", "retained", "churned", "base_rate", "ended_otherwise"]);
        foreach (var target in TargetCount.Of(project, observed))
        {
            Csv.WriteRow(
                terminal.RawOut,
                [target.Label, Exact(target.Observed), Exact(target.Retained), Exact(target.Churned), target.BaseRate?.ToString("R", CultureInfo.InvariantCulture), Exact(target.EndedOtherwise)]);
        }
    }

    private void Flow(ObservedSchedule observed)
    {
        var sheet = new Sheet(new SheetColumn(string.Empty), new SheetColumn("left out", Right: true), new SheetColumn("remaining", Right: true));
        foreach (var step in observed.Flow)
        {
            sheet.Row(ReportWords.Flow(step.Reason, _rules.Schedule), step.Reason == FlowReason.Read ? string.Empty : Words.Number(step.LeftOut), Words.Number(step.Remaining));
        }

        sheet.Write(terminal.Out);
    }

    private void Counts(ObservedSchedule observed)
    {
        var sheet = new Sheet(
            new SheetColumn(_rules.Schedule.Match(_ => "close", _ => "decided", _ => "month")), new SheetColumn("observed", Right: true), new SheetColumn("retained", Right: true),
            new SheetColumn("churned", Right: true), new SheetColumn("base rate", Right: true), new SheetColumn("ended otherwise", Right: true));
        foreach (var target in TargetCount.Of(project, observed))
        {
            sheet.Row(
                target.Label, Words.Number(target.Observed), Words.Number(target.Retained), Words.Number(target.Churned), target.BaseRate is { } rate ? Words.Percent(rate) : "–", Words.Number(target.EndedOtherwise));
        }

        sheet.Write(terminal.Out);
    }

    private void Sum(ObservedSchedule observed)
    {
        var rows = observed.Rows.Where(row => row.Lead == 0).ToList();
        var (left, otherwise) = (rows.Count(row => row.Left), rows.Count(row => row.EndedOtherwise));
        var share = rows.Count == otherwise ? string.Empty : $" ({Words.Percent((double)left / (rows.Count - otherwise))})";
        var accounts = rows.Select(row => row.Account).Distinct(StringComparer.Ordinal).Count();
        Line($"{Words.Count(rows.Count, "observation")} of {Words.Count(accounts, "account")}: {Words.Number(left)} churned{share}, {Words.Number(otherwise)} ended otherwise (merged, failed payment and the like), which is neither.");
        if (observed.Lives is { } lives)
        {
            Line($"{Words.Count(lives, "paid life").Replace("lifes", "lives", StringComparison.Ordinal)} lie in the study, whole or in part.");
        }

        if (_rules.LeadDays.Count > 1)
        {
            Line($"Each stands once for each of the {Words.Number(_rules.LeadDays.Count)} leads, with the same outcome; the table counts it once.");
        }

        if (observed.DelayDays is { } days and > 0)
        {
            Line($"95 % of past losses were known within {Words.Count(days, "day")}, so nobody is observed whose horizon ended later than that before the last known moment.");
        }

        if (_rules is { Schedule: ObservationSchedule.Lives, To: { } last } && rows.Count(row => row.Until == project.Zone.Close(last)) is > 0 and var cut)
        {
            Line($"Of {Words.Number(cut)} the time to the next observation is cut at the end of the study.");
        }
    }

    private void Line(string text) => terminal.Out.MarkupLineInterpolated($"{text}");

    private static string Exact(long number) => number.ToString(CultureInfo.InvariantCulture);
}

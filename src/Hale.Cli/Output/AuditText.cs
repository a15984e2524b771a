using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation;
using Hale.Engine.Auditing;
using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The report card of files on a terminal: the card, and how the files were read.</summary>
internal static class AuditText
{
    public static void Write(IAnsiConsole console, ReportCard card, string? page)
    {
        CardText.Write(console, card);
        console.WriteLine();
        console.WriteLine("How the files were read");
        WriteReadings(console, card.Tables);
        foreach (var note in CardText.Notes(card))
        {
            CardText.Point(console, note);
        }

        console.WriteLine();
        console.WriteLine(page is null ? "The whole report card, with pictures and names: add --out report.html" : $"The whole report card is in {page}.");
    }

    public static ExitCode Refuse(Terminal terminal, AuditResult.Refused refused)
    {
        WriteReadings(terminal.Error, [.. refused.Tables.Where(table => table.Columns.Count > 0)]);
        foreach (var problem in refused.Problems)
        {
            var where = problem.Where is null ? problem.File : $"{problem.File}, {problem.Where}";
            terminal.Error.MarkupLineInterpolated($"[red]{CardText.Line(where)}:[/] {CardText.Line(problem.Message)}");
            terminal.Error.MarkupLineInterpolated($"  {CardText.Line(problem.Fix)}");
        }

        terminal.Error.MarkupLine("Nothing was judged.");
        return ExitCode.SourceUnreadable;
    }

    private static void WriteReadings(IAnsiConsole console, IReadOnlyList<TableReading> tables)
    {
        foreach (var table in tables)
        {
            console.WriteLine(CardText.Line(ReportWords.Reading(table)));
            foreach (var finding in table.Findings)
            {
                CardText.Point(console, finding.Text);
            }
        }
    }
}

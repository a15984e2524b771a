using Hale.Cli.Hosting;
using Hale.Engine.Auditing;
using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A report card on a terminal: how the files were read, the answer, the few numbers that matter, and what to look at.</summary>
internal static class AuditText
{
    public static void Write(IAnsiConsole console, ReportCard card, string? page)
    {
        var verdict = ReportWords.Verdict(card);
        console.MarkupLineInterpolated($"[bold]{Line(verdict.Headline)}[/]");
        Paragraph(console, verdict.Paragraph);
        WriteAlarms(console, card);
        if (verdict.Otherwise is { } otherwise)
        {
            console.WriteLine();
            Paragraph(console, otherwise);
        }

        WriteFigures(console, card);
        WriteBands(console, card);
        WriteList(console, "What it means for the team", ReportWords.Team(card));
        WriteList(console, "What cannot be said yet", ReportWords.Unknowns(card));
        console.WriteLine();
        console.WriteLine("How the files were read");
        WriteReadings(console, card.Tables);
        foreach (var note in LeftOut(card).Concat(ReportWords.Notes(card)))
        {
            Point(console, note);
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
            terminal.Error.MarkupLineInterpolated($"[red]{Line(where)}:[/] {Line(problem.Message)}");
            terminal.Error.MarkupLineInterpolated($"  {Line(problem.Fix)}");
        }

        terminal.Error.MarkupLine("Nothing was judged.");
        return ExitCode.SourceUnreadable;
    }

    private static void WriteReadings(IAnsiConsole console, IReadOnlyList<TableReading> tables)
    {
        foreach (var table in tables)
        {
            console.WriteLine(Line(ReportWords.Reading(table)));
            foreach (var finding in table.Findings)
            {
                Point(console, finding.Text);
            }
        }
    }

    /// <summary>The alarm that stands in place of the answer has been told; what to check belongs to it.</summary>
    private static void WriteAlarms(IAnsiConsole console, ReportCard card)
    {
        foreach (var (alarm, words) in card.Alarms.Zip(ReportWords.Alarms(card)))
        {
            if (!ReferenceEquals(alarm, card.Blocking))
            {
                console.WriteLine();
                console.MarkupLineInterpolated($"[yellow]{Line(words.Headline)}[/]");
                Paragraph(console, words.Text);
            }

            foreach (var check in words.Checks)
            {
                Point(console, check);
            }
        }
    }

    private static void WriteFigures(IAnsiConsole console, ReportCard card)
    {
        console.WriteLine();
        var sheet = new Sheet(new SheetColumn(string.Empty), new SheetColumn(string.Empty, Right: true));
        foreach (var figure in ReportWords.KeyFigures(card))
        {
            sheet.Row([new SheetCell(Line(figure.Label)), new SheetCell(figure.Value)], figure.Note);
        }

        sheet.Write(console);
    }

    private static void WriteBands(IAnsiConsole console, ReportCard card)
    {
        console.WriteLine();
        var sheet = new Sheet(new SheetColumn("band"), new SheetColumn("observations", Right: true), new SheetColumn("left", Right: true), new SheetColumn("share that left", Right: true));
        foreach (var band in card.Bands.Rows)
        {
            sheet.Row(Line(band.Name), Words.Number(band.Observations), Words.Number(band.Left), ReportWords.Rate(band.Rate));
        }

        sheet.Write(console);
    }

    private static void WriteList(IAnsiConsole console, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count > 0)
        {
            console.WriteLine();
            console.WriteLine(title);
            foreach (var sentence in sentences)
            {
                Point(console, sentence);
            }
        }
    }

    private static IEnumerable<string> LeftOut(ReportCard card) => card.Making.Flow.Where(step => step.LeftOut > 0).Select(step =>
        $"{Words.Number(step.LeftOut)} of {Words.Number(card.Making.Flow[0].Remaining)} left out: {LowerFirst(ReportWords.Flow(step.Reason, card.Subject))}.");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>A point of a list; its further lines stand under its first.</summary>
    private static void Point(IAnsiConsole console, string text) => console.Write(new Padder(new Text("· " + Line(text)), new Padding(2, 0, 0, 0)));

    private static void Paragraph(IAnsiConsole console, string text) => console.WriteLine(Line(text));

    private static string Line(string text) => SheetText.OneLine(text);
}

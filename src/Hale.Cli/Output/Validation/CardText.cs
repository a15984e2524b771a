using Hale.Engine.ReportCards;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>What every report card looks like on a terminal, whatever was judged: the answer, the few numbers that matter, the bands, and what to look at.</summary>
internal static class CardText
{
    /// <summary>Writes the card.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="card">The card.</param>
    /// <param name="acknowledged">Whether somebody has looked at the alarms that block it: then the answer stands in its own place.</param>
    public static void Write(IAnsiConsole console, ReportCard card, bool acknowledged = false)
    {
        var verdict = ReportWords.Verdict(acknowledged ? Unblocked(card) : card);
        console.MarkupLineInterpolated($"[bold]{Line(verdict.Headline)}[/]");
        Paragraph(console, verdict.Paragraph);
        WriteAlarms(console, card, acknowledged ? null : card.Blocking);
        if (verdict.Otherwise is { } otherwise)
        {
            console.WriteLine();
            Paragraph(console, otherwise);
        }

        WriteFigures(console, card);
        WriteBands(console, card);
        WriteList(console, "What it means for the team", ReportWords.Team(card));
        WriteList(console, "What cannot be said yet", ReportWords.Unknowns(card));
    }

    /// <summary>Writes what the card answers and what the bands are worth, and nothing else.</summary>
    public static void WriteAnswer(IAnsiConsole console, ReportCard card)
    {
        var verdict = ReportWords.Verdict(card);
        console.MarkupLineInterpolated($"[bold]{Line(verdict.Headline)}[/]");
        Paragraph(console, verdict.Paragraph);
        WriteBands(console, card);
    }

    /// <summary>The card as it is read once somebody has looked at what blocks it.</summary>
    public static ReportCard Unblocked(ReportCard card) => card with { Alarms = [.. card.Alarms.Where(alarm => !alarm.Blocks)] };

    /// <summary>What was left out, and what holds between the inputs.</summary>
    public static IEnumerable<string> Notes(ReportCard card) => LeftOut(card).Concat(ReportWords.Notes(card));

    public static void WriteList(IAnsiConsole console, string title, IReadOnlyList<string> sentences)
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

    /// <summary>A point of a list; its further lines stand under its first.</summary>
    public static void Point(IAnsiConsole console, string text) => console.Write(new Padder(new Text("· " + Line(text)), new Padding(2, 0, 0, 0)));

    public static void Paragraph(IAnsiConsole console, string text) => console.WriteLine(Line(text));

    public static string Line(string text) => SheetText.OneLine(text);

    /// <summary>The alarm that stands in place of the answer has been told; what to check belongs to it.</summary>
    private static void WriteAlarms(IAnsiConsole console, ReportCard card, Alarm? told)
    {
        foreach (var (alarm, words) in card.Alarms.Zip(ReportWords.Alarms(card)))
        {
            if (!ReferenceEquals(alarm, told))
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
        if (ReportWords.BandsCount(card) is { } counted)
        {
            Paragraph(console, counted);
        }
    }

    private static IEnumerable<string> LeftOut(ReportCard card) => card.Making.Flow.Where(step => step.LeftOut > 0).Select(step =>
        $"{Words.Number(step.LeftOut)} of {Words.Number(card.Making.Flow[0].Remaining)} left out: {LowerFirst(ReportWords.Flow(step.Reason, card.Subject))}.");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

using Hale.Engine.Drifting.Watching;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Drifting;

/// <summary>What moved between closes as people read it: the newest close beside an earlier one, and what to do.</summary>
internal static class DriftText
{
    public static void Write(IAnsiConsole console, DriftReport report)
    {
        var (first, newest) = (report.Closes[0].Header, report.Closes[^1].Header);
        console.MarkupLineInterpolated($"[bold]{newest.Outline.Label}[/], close of {newest.AsOfLabel}; {Words.Count(report.Closes.Count, "scored day")} of one definition from {first.AsOfLabel} on");
        console.WriteLine();
        Sheet(console, report);
        console.WriteLine();
        foreach (var sentence in Notes(report).Append(DriftWords.Green(report.Green)))
        {
            Wrapped.Write(console, "  ", sentence);
        }

        var advice = DriftWords.Advice(report).ToList();
        if (advice.Count > 0)
        {
            console.WriteLine();
            advice.ForEach(sentence => Wrapped.Write(console, "  - ", sentence));
        }
    }

    private static void Sheet(IAnsiConsole console, DriftReport report)
    {
        var outline = report.Closes[^1].Header.Outline;
        var sheet = new Sheet([
            new SheetColumn("what"), new SheetColumn("compared with"), new SheetColumn("moved by", Right: true), new SheetColumn("chance up to", Right: true), new SheetColumn("middle value", Right: true),
            new SheetColumn("no value", Right: true, Fit: SheetFit.LeftOut)]);
        foreach (var series in report.Series)
        {
            string[] cells =
            [
                DriftWords.Name(series), DriftWords.Against(series.Newest), series.Newest is { } newest ? DriftWords.Index(newest.Index) : "–", series.Newest is { } compared ? DriftWords.Index(compared.Critical) : "–",
                DriftWords.Median(outline, series), DriftWords.Missing(series),
            ];
            sheet.Row([.. cells.Select(cell => new SheetCell(cell))], DriftWords.Standing(series));
        }

        sheet.Write(console);
    }

    private static IEnumerable<string> Notes(DriftReport report)
    {
        if (report.OfOtherDefinitions > 0)
        {
            yield return $"{Words.Count(report.OfOtherDefinitions, "earlier close")} {(report.OfOtherDefinitions == 1 ? "was" : "were")} scored by another definition and {(report.OfOtherDefinitions == 1 ? "is" : "are")} not compared: it moves a score without any customer having changed.";
        }

        if (report.Closes.Count < DriftReport.FewestCloses)
        {
            yield return $"It takes {DriftReport.FewestCloses} closes of one definition to ask for a review, and there {(report.Closes.Count == 1 ? "is" : "are")} {report.Closes.Count}: what has moved must have moved at two closes running.";
        }

        if (report.Series.Any(series => series.Newest is not null))
        {
            yield return "Moved by: the population stability index, 0 where the values are distributed as they were. By chance alone it stays below the number beside it in 99 of 100 comparisons of so many accounts.";
        }
    }
}

using Hale.Engine.Trends.Books;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>A book over several closes as people read it, a row a close.</summary>
internal static class BookStepsText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<BookStep> steps)
    {
        var last = steps[^1].Book.Query;
        console.MarkupLineInterpolated($"[bold]{last.Close.Header.Outline.Label}[/], {Words.Count(steps.Count, "close")} from {steps[0].Book.Query.Close.Header.AsOfLabel} to {last.Close.Header.AsOfLabel}");
        console.WriteLine();
        console.WriteLine("accounts");
        Accounts(console, steps);
        if (RevenueText.IsKnown(last.Revenue))
        {
            console.WriteLine();
            console.WriteLine(RevenueText.Header(last.Revenue));
            Revenue(console, steps);
            console.WriteLine();
            console.WriteLine(RevenueText.Source(last.Revenue, last.Close, steps[^1].Book.All.Total.WithoutRevenue));
        }

        foreach (var segments in steps.SelectMany(step => step.Book.Segments.Select(segment => (Step: step, Segment: segment))).GroupBy(one => (one.Segment.By, Text: SegmentText.Of(one.Segment))))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{segments.Key.By.Name}: {segments.Key.Text}[/]");
            var sheet = new Sheet([new SheetColumn("close"), new SheetColumn("accounts", Right: true), .. BandColumns(steps), new SheetColumn("no score", Right: true)]);
            foreach (var (step, segment) in segments)
            {
                sheet.Row([step.Book.Query.Close.Header.AsOfLabel, Words.Number(segment.Line.Total.Accounts), .. Bands(steps, step, segment.Line, count => Words.Number(count.Accounts)), Words.Number(segment.Line.Unscored.Accounts)]);
            }

            sheet.Write(console);
        }
    }

    private static void Accounts(IAnsiConsole console, IReadOnlyList<BookStep> steps)
    {
        var sheet = new Sheet([
            new SheetColumn("close"), new SheetColumn("accounts", Right: true), .. BandColumns(steps), new SheetColumn("no score", Right: true), new SheetColumn("entered", Right: true),
            new SheetColumn("left", Right: true)]);
        foreach (var step in steps)
        {
            var line = step.Book.All;
            string[] cells =
            [
                step.Book.Query.Close.Header.AsOfLabel, Words.Number(line.Total.Accounts), .. Bands(steps, step, line, count => Words.Number(count.Accounts)), Words.Number(line.Unscored.Accounts),
                step.Entered is { } entered ? Words.Number(entered.Accounts) : string.Empty, step.Left is { } left ? Words.Number(left.Accounts) : string.Empty,
            ];
            sheet.Row([.. cells.Select(cell => new SheetCell(cell))], step.IsSameDefinition ? string.Empty : $"another definition ({DefinitionText.Short(step.Book.Query.Close)})");
        }

        sheet.Write(console);
    }

    private static void Revenue(IAnsiConsole console, IReadOnlyList<BookStep> steps)
    {
        var sheet = new Sheet([
            new SheetColumn("close"), new SheetColumn("all", Right: true), .. BandColumns(steps), new SheetColumn("no score", Right: true), new SheetColumn("entered", Right: true),
            new SheetColumn("left", Right: true)]);
        foreach (var step in steps)
        {
            var line = step.Book.All;
            sheet.Row([
                step.Book.Query.Close.Header.AsOfLabel, RevenueText.Amount(line.Total.Revenue), .. Bands(steps, step, line, count => RevenueText.Amount(count.Revenue)), RevenueText.Amount(line.Unscored.Revenue),
                step.Entered is { } entered ? RevenueText.Amount(entered.Revenue) : string.Empty, step.Left is { } left ? RevenueText.Amount(left.Revenue) : string.Empty]);
        }

        sheet.Write(console);
    }

    /// <summary>The bands of the last close, the best first, then those that only earlier definitions had.</summary>
    private static IReadOnlyList<string> BandNames(IReadOnlyList<BookStep> steps) =>
        [.. steps.Reverse().SelectMany(step => step.Book.Query.Close.Header.Outline.Bands.Reverse().Select(band => band.Name)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<SheetColumn> BandColumns(IReadOnlyList<BookStep> steps) => BandNames(steps).Select(name => new SheetColumn(name, Right: true));

    private static IEnumerable<string> Bands(IReadOnlyList<BookStep> steps, BookStep step, BookLine line, Func<BookCount, string> text)
    {
        var own = step.Book.Query.Close.Header.Outline.Bands.Select(band => band.Name).ToList();
        return BandNames(steps).Select(name => own.IndexOf(name) is var band and >= 0 ? text(line.Bands[band]) : string.Empty);
    }
}

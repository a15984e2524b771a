using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Trends.Books;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>A book as people read it: accounts and revenue by band, then by segment. No mean of scores stands in it.</summary>
internal static class BookText
{
    public static void Write(IAnsiConsole console, Book book)
    {
        var (query, total) = (book.Query, book.All.Total);
        console.MarkupLineInterpolated($"[bold]{query.Close.Header.Outline.Label}[/] as of {query.Close.Header.AsOfLabel} (run {query.Close.Number}): {RevenueText.Counted(total, query.Revenue)}");
        console.WriteLine();
        Bands(book).Write(console);
        console.WriteLine();
        console.WriteLine(RevenueText.Source(query.Revenue, query.Close, total.WithoutRevenue));
        if (book.All.Coverage is { } coverage)
        {
            console.WriteLine($"Coverage: {Percent(coverage.Median)} at the median; half of the accounts have {Percent(coverage.Lower)} to {Percent(coverage.Upper)}.");
        }

        foreach (var segments in book.Segments.GroupBy(segment => segment.By))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]by {segments.Key.Name}[/]{Grouped(segments)}");
            BookSegmentsSheet.Write(console, query, [.. segments]);
        }
    }

    private static string Grouped(IEnumerable<BookSegment> segments) => segments.Any(SegmentText.IsGrouped) ? ", in quarters of the accounts" : string.Empty;

    private static Sheet Bands(Book book)
    {
        var known = RevenueText.IsKnown(book.Query.Revenue);
        var sheet = new Sheet([
            new SheetColumn("band"), new SheetColumn("accounts", Right: true), new SheetColumn("share", Right: true),
            .. known ? [new SheetColumn(RevenueText.Header(book.Query.Revenue), Right: true), new SheetColumn("share", Right: true)] : Array.Empty<SheetColumn>()]);
        foreach (var (name, label, count) in Rows(book.Query.Close, book.All))
        {
            SheetCell[] cells =
            [
                new(label, BandStyle.Style(name)), new(Words.Number(count.Accounts)), new(Share(count.Accounts, book.All.Total.Accounts)),
                .. known ? [new SheetCell(RevenueText.Amount(count.Revenue)), new SheetCell(Share(count.Revenue, book.All.Total.Revenue))] : Array.Empty<SheetCell>(),
            ];
            sheet.Row(cells);
        }

        return sheet;
    }

    /// <summary>The best band first; a band by its label, and an account without a score by the reason.</summary>
    private static IEnumerable<(string? Band, string Label, BookCount Count)> Rows(Run close, BookLine line)
    {
        var bands = close.Header.Outline.Bands;
        for (var band = bands.Count - 1; band >= 0; band--)
        {
            yield return (bands[band].Name, close.Header.Outline.SegmentBands is null ? bands[band].Label ?? bands[band].Name : bands[band].Name, line.Bands[band]);
        }

        foreach (var (status, count) in Reasons(line))
        {
            yield return (null, status, count);
        }
    }

    private static IEnumerable<(string Words, BookCount Count)> Reasons(BookLine line) => line.NoScore
        .GroupBy(reason => AccountTable.StatusWords(reason.Key is ScoreStatus.Scored ? ScoreStatus.NotEnoughData : reason.Key))
        .Select(reason => (reason.Key, BookCount.Sum(reason.Select(one => one.Value))));

    private static string Share(decimal part, decimal all) => all == 0 ? "–" : Words.Percent((double)Math.Round(part / all, 3));

    private static string Percent(double share) => Words.Percent(Math.Round(share, 2));
}

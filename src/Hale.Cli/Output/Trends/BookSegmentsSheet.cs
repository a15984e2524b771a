using Hale.Core.Scoring;
using Hale.Engine.Trends.Books;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>The segments of a book as a table, in the order of their values: they are not ranked.</summary>
internal static class BookSegmentsSheet
{
    private const int MostSegments = 60;

    public static void Write(IAnsiConsole console, BookQuery query, IReadOnlyList<BookSegment> segments)
    {
        var (outline, known) = (query.Close.Header.Outline, RevenueText.IsKnown(query.Revenue));
        var bands = Enumerable.Range(0, outline.Bands.Count).Reverse().ToList();
        var worst = outline.Bands[0].Name;
        var sheet = new Sheet([
            new SheetColumn(segments[0].By.Name, Fit: SheetFit.Shortened), new SheetColumn("accounts", Right: true),
            .. bands.Select(band => new SheetColumn(outline.Bands[band].Name, Right: true)), new SheetColumn("no score", Right: true),
            .. known ? [new SheetColumn(RevenueText.Header(query.Revenue), Right: true), new SheetColumn($"ARR in {worst}", Right: true)] : Array.Empty<SheetColumn>(),
            new SheetColumn("median (middle half)", Right: true, SheetFit.LeftOut)]);
        foreach (var segment in segments.Take(MostSegments))
        {
            var line = segment.Line;
            string[] cells =
            [
                SegmentText.Of(segment), Words.Number(line.Total.Accounts), .. bands.Select(band => Words.Number(line.Bands[band].Accounts)), Words.Number(line.Unscored.Accounts),
                .. known ? [RevenueText.Amount(line.Total.Revenue), RevenueText.Amount(line.Bands[0].Revenue)] : Array.Empty<string>(), Middle(outline, line.Scores),
            ];
            sheet.Row(cells);
        }

        var leftOut = sheet.Write(console);
        if (segments.Count > MostSegments)
        {
            console.WriteLine($"The first {MostSegments} of {Words.Count(segments.Count, "segment")}; `--format csv` writes them all.");
        }

        if (leftOut > 0)
        {
            console.WriteLine($"{Words.Count(leftOut, "column")} had no room; `--format json` writes all.");
        }
    }

    private static string Middle(ScoreOutline outline, Quartiles? quartiles)
    {
        if (quartiles is null || outline.IsGraded)
        {
            return "–";
        }

        var ends = new[] { outline.Print(quartiles.Lower), outline.Print(quartiles.Upper) };
        return $"{Number(outline.Print(quartiles.Median))} ({Number(ends.Min())}–{Number(ends.Max())})";

        string Number(decimal number) => Numbers.Fixed(number, outline.Decimals);
    }
}

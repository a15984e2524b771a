using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>A book for machines.</summary>
internal static class BookShape
{
    public static object Of(Book book) => new
    {
        as_of = book.Query.Close.Header.AsOfLabel,
        run = book.Query.Close.Number,
        definition = book.Query.Close.Header.DefinitionHash,
        score = book.Query.Close.Header.Outline.Name,
        arr_from = RevenueText.Word(book.Query.Revenue),
        currency = book.Query.Revenue.Currency,
        all = Line(book.Query.Close, book.All),
        segments = book.Segments.Select(segment => new { by = segment.By.Name, segment = SegmentText.Exact(segment), accounts = Line(book.Query.Close, segment.Line) }),
    };

    public static object Of(BookStep step) => new
    {
        book = Of(step.Book),
        same_definition = step.IsSameDefinition,
        entered = step.Entered is { } entered ? Count(entered) : null,
        left = step.Left is { } left ? Count(left) : null,
    };

    public static object Count(BookCount count) => new { accounts = count.Accounts, arr = count.Revenue, accounts_without_arr = count.WithoutRevenue };

    private static object Line(Run close, BookLine line) => new
    {
        total = Count(line.Total),
        bands = line.Bands.Select((count, band) => KeyValuePair.Create(close.Header.Outline.Bands[band].Name, Count(count))).ToDictionary(),
        no_score = line.NoScore.ToDictionary(reason => Cells.Snake(reason.Key.ToString()), reason => Count(reason.Value)),
        score_quartiles = line.Scores is { } scores ? Printed(close.Header.Outline, scores) : null,
        coverage_quartiles = line.Coverage is { } coverage ? new[] { coverage.Lower, coverage.Median, coverage.Upper } : null,
    };

    private static decimal[] Printed(ScoreOutline outline, Quartiles quartiles) =>
        [.. new[] { outline.Print(quartiles.Lower), outline.Print(quartiles.Median), outline.Print(quartiles.Upper) }.Order()];
}

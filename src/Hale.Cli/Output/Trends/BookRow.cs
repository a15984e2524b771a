using System.Globalization;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>One number of a book for machines: accounts and revenue of a segment in a place.</summary>
/// <param name="Close">The close.</param>
/// <param name="By">What the segment is of; null for all accounts.</param>
/// <param name="Segment">The segment; null for all accounts, and for those without a value.</param>
/// <param name="Place"><c>band</c>, <c>no_score</c>, <c>entered</c> or <c>left</c>.</param>
/// <param name="Name">The band, or why there is no score; null of others.</param>
/// <param name="Count">How many.</param>
internal sealed record BookRow(Run Close, string? By, string? Segment, string Place, string? Name, BookCount Count)
{
    public static readonly IReadOnlyList<string> Header = ["as_of", "run", "definition", "by", "segment", "place", "name", "accounts", "arr", "accounts_without_arr"];

    /// <summary>The numbers of a book.</summary>
    public static IEnumerable<BookRow> Of(Book book) =>
        Of(book.Query.Close, null, null, book.All).Concat(book.Segments.SelectMany(segment => Of(book.Query.Close, segment.By.Name, SegmentText.Exact(segment), segment.Line)));

    /// <summary>The row as CSV.</summary>
    public IEnumerable<string?> Fields(RevenueBasis basis) =>
    [
        Close.Header.AsOfLabel, Number(Close.Number), Close.Header.DefinitionHash, By, Segment, Place, Name, Number(Count.Accounts),
        RevenueText.IsKnown(basis) ? RevenueText.Exact(Count.Revenue) : null, Number(Count.WithoutRevenue),
    ];

    private static IEnumerable<BookRow> Of(Run close, string? by, string? segment, BookLine line) =>
    [
        .. line.Bands.Select((count, band) => new BookRow(close, by, segment, "band", close.Header.Outline.Bands[band].Name, count)),
        .. line.NoScore.Select(reason => new BookRow(close, by, segment, "no_score", Cells.Snake(reason.Key.ToString()), reason.Value)),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page;

/// <summary>Accounts by name: the first of them, and how many more there are.</summary>
internal static class AccountList
{
    private const int Most = 20;

    public static Html Of(string caption, IReadOnlyList<Surprise> accounts, ReportCard card, string band) => accounts.Count == 0 ? Html.Empty : Html.Join(
    [
        Shown(caption, accounts, card, band),
        accounts.Count > Most ? Tags.Styled("small", $"And {NumberWords.Count(accounts.Count - Most)} more: --format json has them all.") : Html.Empty,
    ]);

    private static Html Shown(string caption, IReadOnlyList<Surprise> accounts, ReportCard card, string band)
    {
        var columns = Columns(accounts, card, band);
        var shown = accounts.Count > Most ? $"{caption}: the first {NumberWords.Count(Most)} of {NumberWords.Count(accounts.Count)}" : caption;
        return Table.Of(shown, [.. columns.Select(column => column.Head)], accounts.Take(Most).Select(account => (IReadOnlyList<Html>)[.. columns.Select(column => column.Cell(account))]));
    }

    /// <summary>Only the columns of which something is known.</summary>
    private static IReadOnlyList<(Column Head, Func<Surprise, Html> Cell)> Columns(IReadOnlyList<Surprise> accounts, ReportCard card, string band)
    {
        List<(Column Head, Func<Surprise, Html> Cell, bool Known)> all =
        [
            ("Account", account => Tags.Name(account.Account), true),
            ("Name", account => Tags.Name(account.Name), accounts.Any(account => account.Name is not null)),
            ("Segment", account => Tags.Name(account.Segment), accounts.Any(account => account.Segment is not null)),
            ("Owner", account => Tags.Name(account.Owner), accounts.Any(account => account.Owner is not null)),
            (Column.Number("Revenue"), account => account.Revenue is { } revenue ? NumberWords.Plain(revenue) : "", accounts.Any(account => account.Revenue is not null)),
            (Column.Date("Scored on"), account => account.ScoredOn is { } day ? NumberWords.Day(day) : "", accounts.Any(account => account.ScoredOn is not null)),
            (Column.Number("Score"), account => SurpriseWords.Score(account.Score, card.Subject.Scale), true),
            (Column.Date("Left on"), account => account.LeftOn is { } day ? NumberWords.Day(day) : "", accounts.Any(account => account.LeftOn is not null)),
            (Column.Number($"Days {BandNames.Being(band)} by then"), account => account.DaysInBand is { } days ? NumberWords.Count(days) : "", accounts.Any(account => account.DaysInBand is not null)),
            ("Held down by", account => SurpriseWords.Drivers(account), accounts.Any(account => account.Drivers.Count > 0)),
            ("Acted on", account => account.Treated ? "yes" : "", accounts.Any(account => account.Treated)),
        ];
        return [.. all.Where(column => column.Known).Select(column => (column.Head, column.Cell))];
    }
}

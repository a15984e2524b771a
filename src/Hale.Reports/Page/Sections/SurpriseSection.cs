using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Where the score was wrong, by name.</summary>
internal static class SurpriseSection
{
    public const string Id = "surprises";
    public const string Heading = "Surprises by name";
    private const int Shown = 20;

    public static Html Of(ReportCard card)
    {
        var surprises = card.Surprises;
        return Tags.Section(
            Id,
            Heading,
            Tags.P("No score is right about everybody. These are the accounts to talk about: what did somebody know that the score did not?"),
            Part($"Left while {BandNames.Being(surprises.BestBand)}", SurpriseWords.Left(surprises), surprises.LeftWhileBest, card, surprises.BestBand),
            Part($"Stayed after being {BandNames.Being(surprises.WorstBand)}", SurpriseWords.Stayed(surprises), surprises.StayedWhileWorst, card, surprises.WorstBand));
    }

    private static Html Part(string heading, string sentence, IReadOnlyList<Surprise> accounts, ReportCard card, string band) => Html.Join(
    [
        Tags.H3(heading),
        Tags.P(sentence),
        accounts.Count == 0 ? Html.Empty : List(heading, accounts, card, band),
        accounts.Count > Shown ? Tags.Styled("small", $"And {NumberWords.Count(accounts.Count - Shown)} more.") : Html.Empty,
    ]);

    private static Html List(string caption, IReadOnlyList<Surprise> accounts, ReportCard card, string band)
    {
        var columns = Columns(accounts, card, band);
        var shown = accounts.Count > Shown ? $"{caption}: the first {NumberWords.Count(Shown)} of {NumberWords.Count(accounts.Count)}" : caption;
        return Table.Of(shown, [.. columns.Select(column => column.Head)], accounts.Take(Shown).Select(account => (IReadOnlyList<Html>)[.. columns.Select(column => column.Cell(account))]));
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
        ];
        return [.. all.Where(column => column.Known).Select(column => (column.Head, column.Cell))];
    }
}

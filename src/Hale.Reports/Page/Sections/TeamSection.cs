using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>What the card means for the people who look after customers.</summary>
internal static class TeamSection
{
    public const string Id = "team";
    public const string Heading = "What it means for the team";

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.List(TeamWords.Of(card).Select(text => (Html)text)),
        card.Ranking.AtCapacity.Count == 0 ? Html.Empty : Capacities(card));

    private static Html Capacities(ReportCard card) => Table.Of(
        "What a list of the accounts with the worst scores would have held; of 100 each",
        ["List", Column.Number("Accounts"), Column.Number("Lost customers on it"), Column.Number("95 % interval"), Column.Number("By chance"), Column.Number("Left, of those listed"), Column.Number("95 % interval")],
        card.Ranking.AtCapacity.Select(row => (Row(row, card.Subject), row.IsTeams ? "chosen" : "")));

    private static IReadOnlyList<Html> Row(AtCapacity row, Subject subject) =>
    [
        Sentences.Capital(CapacityWords.Share(row, subject)) + (row.IsTeams ? subject.Backtest is null ? " (--capacity)" : " (the team's capacity)" : ""),
        NumberWords.Count((long)Math.Round(row.Accounts)),
        row.Customers.Value is { } customers ? CapacityWords.Hundred(customers) : "",
        FigureWords.OfHundredInterval(row.Customers),
        CapacityWords.Hundred(row.CustomersByChance),
        row.Precision.Value is { } precision ? CapacityWords.Hundred(precision) : "",
        FigureWords.OfHundredInterval(row.Precision),
    ];
}

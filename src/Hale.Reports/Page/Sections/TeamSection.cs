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
        "What a list of the accounts with the worst scores would have held",
        ["List", Column.Number("Of 100 leavers, on the list"), Column.Number("95 % interval"), Column.Number("Of the list, left"), Column.Number("95 % interval"), Column.Number("Times chance")],
        card.Ranking.AtCapacity.Select(row => (Row(row, card.Subject), row.IsTeams ? "chosen" : "")));

    private static IReadOnlyList<Html> Row(AtCapacity row, Subject subject) =>
    [
        Sentences.Capital(CapacityWords.Share(row, subject)) + (row.IsTeams ? " (the team's capacity)" : ""),
        FigureWords.OfHundred(row.Recall),
        FigureWords.OfHundredInterval(row.Recall),
        FigureWords.Percent(row.Precision),
        FigureWords.PercentInterval(row.Precision),
        FigureWords.Number(row.Lift, 1),
    ];
}

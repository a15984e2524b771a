using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Markup;
using Hale.Reports.Words;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Page.Sections.Own;

/// <summary>What each measure is worth, and what its missing-data policy does.</summary>
internal static class MeasureSection
{
    public const string Id = "measures";
    public const string Heading = "Measures: what each one is worth";

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P("Each measure judged alone, on the observations for which it had data, and beside the others in a free fit that may give it any weight."),
        Tags.List(MeasureWords.Of(card).Select(text => (Html)text)),
        card.Own!.Measures.Rows.Count == 0 ? Tags.P("There are no measures to look at.") : Html.Join([Skill(card.Own.Measures), Gaps(card.Own.Measures)]),
        Tags.H3("What people's judgement adds"),
        Tags.P(PeopleWords.Of(card)));

    private static Html Skill(Measures measures) => Table.Of(
        "Pairs in the right order, of 100, by each measure alone; a coin gives 50",
        ["Measure", Column.Number("Weight"), Column.Number("Weight in effect"), Column.Number("Pairs"), Column.Number("95 % interval"), "Points"],
        measures.Rows.Select(row => ((IReadOnlyList<Html>)
        [
            Tags.Name(MeasureWords.Name(row)),
            NumberWords.Percent(row.Weight),
            NumberWords.Percent(row.Share),
            FigureWords.Pairs(row.Auc),
            FigureWords.PairsInterval(row.Auc),
            MeasureWords.Direction(row),
        ], row.IsSure ? "chosen" : "")));

    /// <summary>Measures for which some observations had no data; those that always had them have nothing to tell.</summary>
    private static Html Gaps(Measures measures) => measures.Rows.Where(row => row.States.Any(state => state.Presence != MeasurePresence.Present)).ToList() is { Count: > 0 } rows
        ? Presence(rows)
        : Tags.P("Every measure had data for every observation.");

    private static Html Presence(IReadOnlyList<MeasureRow> rows) => Table.Of(
        "With and without data; “alike” is what accounts with data had that then did the same",
        ["Measure", "Data", Column.Number("Observations"), Column.Number("Left"), Column.Number("Share that left"), Column.Number("Points given"), Column.Number("Points of those alike"), Column.Number("Policy flatters by")],
        rows.SelectMany(row => row.States.Select((state, index) => (IReadOnlyList<Html>)
        [
            index == 0 ? Tags.Name(MeasureWords.Name(row)) : Html.Empty,
            MeasureWords.Presence(state.Presence),
            NumberWords.Count(state.Observations),
            NumberWords.Count(state.Left),
            Cells.Percent(state.Rate),
            state.Points is { } points ? NumberWords.Fixed(points, 0) : "none",
            state.PointsOfAlike is { } alike ? NumberWords.Fixed(alike, 0) : "",
            state.Flatters is { } flatters ? NumberWords.Fixed(flatters, 0) : "",
        ])));
}

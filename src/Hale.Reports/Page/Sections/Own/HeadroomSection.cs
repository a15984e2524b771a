using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Markup;
using Hale.Reports.Words;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Page.Sections.Own;

/// <summary>How much better a score of the same data could be, and how skill fades with time.</summary>
internal static class HeadroomSection
{
    public const string Id = "headroom";
    public const string Heading = "How much better could it be?";

    public static Html Of(ReportCard card)
    {
        var headroom = card.Own!.Headroom;
        return Tags.Section(
            Id,
            Heading,
            Tags.P(HeadroomWords.Of(card)),
            headroom is { Auc.Value: not null } ? Html.Join([Tags.Paragraphs([HeadroomWords.How(headroom), HeadroomWords.NewCustomers(headroom)]), Origins(headroom), Tags.Details("numbers", "What the free model makes of each metric", Coefficients(headroom))]) : Html.Empty,
            card.Own.Leads.Count > 1 ? Html.Join([Tags.H3("By lead"), Tags.P("The longer before the target an account is observed, the more time is left to act, and the harder it is to be right."), Leads(card)]) : Html.Empty);
    }

    private static Html Origins(Headroom headroom) => Table.Of(
        "What the free model was fitted and tested on",
        ["Tested from", Column.Number("Fitted on"), Column.Number("Left"), Column.Number("Tested on"), Column.Number("Left")],
        headroom.Origins.Select(origin => (IReadOnlyList<Html>)
        [
            NumberWords.Day(origin.TestedFrom),
            NumberWords.Count(origin.Fitted),
            NumberWords.Count(origin.FittedLeft),
            NumberWords.Count(origin.Tested),
            NumberWords.Count(origin.TestedLeft),
        ]));

    private static Html Coefficients(Headroom headroom) => Table.Of(
        "At the last of these days: above 0 makes leaving likelier, for each standard deviation of the metric",
        ["Metric", Column.Number("Coefficient")],
        headroom.Coefficients.Select(coefficient => (IReadOnlyList<Html>)[coefficient.Metric + (coefficient.WhenMissing ? ", missing" : ""), NumberWords.Fixed(coefficient.Value, 3)]));

    private static Html Leads(ReportCard card) => Table.Of(
        "Pairs in the right order, of 100, by how many days before the target accounts are observed",
        ["Days before", Column.Number("Observations"), Column.Number("Accounts that left"), Column.Number("Score"), Column.Number("Best simple rule"), Column.Number("Gain over it"), Column.Number("Free model, later time"), Column.Number("Score, same time"), Column.Number("Leavers on the team's list, of 100")],
        card.Own!.Leads.Select(lead => (IReadOnlyList<Html>)
        [
            NumberWords.Count(lead.Days),
            NumberWords.Count(lead.Observations),
            NumberWords.Count(lead.Churners),
            Cells.Pairs(lead.Auc),
            lead.Best is { } best ? $"{Cells.Pairs(best.Auc)}, {ContenderWords.Name(best.Kind, card.Subject)}" : "",
            lead.Best?.Gain is { } gain ? FigureWords.Points(gain) : "",
            lead.Headroom is { } free ? Cells.Pairs(free) : "",
            lead.HeadroomScore is { } same ? Cells.Pairs(same) : "",
            lead.Found.Value is { } found ? CapacityWords.Hundred(found) : "",
        ]));
}

using Hale.Charts.Calibration;
using Hale.Charts;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Whether probabilities come true.</summary>
internal static class ProbabilitySection
{
    public const string Id = "probability";
    public const string Heading = "Probability: does it come true?";

    public static Html Of(ReportCard card)
    {
        var probability = card.Probability;
        return Tags.Section(
            Id,
            Heading,
            Tags.Paragraphs([ProbabilityWords.Answer(probability), ProbabilityWords.Basis(probability), ProbabilityWords.Level(probability), ProbabilityWords.Error(probability)]),
            probability.Basis == ProbabilityBasis.None ? Html.Empty : Tags.Div("row", Drawing(probability), Measures(probability)));
    }

    private static Html Drawing(Probability probability)
    {
        var groups = probability.Groups
            .Where(group => group.Rate.Value is not null)
            .Select(group => new CalibrationGroup(group.Stated, group.Rate.Value!.Value, Cells.Whisker(group.Rate.Interval), group.Observations, $"stated {NumberWords.Percent(group.Stated)}, {NumberWords.Count(group.Left)} of {NumberWords.Count(group.Observations)} left"))
            .ToList();
        return Picture.Half(
            "Stated and observed shares",
            size => CalibrationChart.Draw(new(
                size.Head("probability-curve", "Stated and observed shares", "Groups of observations by the stated probability of leaving, against the share that left, with 95 % intervals."),
                "stated probability of leaving", "share that left", groups, Cells.Points(probability.Curve))),
            "A dot is a group of like probability, the line through it its 95 % interval. Good: dots on the diagonal. Above it more left than stated, below it fewer.",
            Groups(probability));
    }

    private static Html Groups(Probability probability) => Table.Of(
        "Groups of like probability",
        [Column.Number("Stated"), Column.Number("Observations"), Column.Number("Left"), Column.Number("Share that left"), Column.Number("95 % interval")],
        probability.Groups.Select(group => (IReadOnlyList<Html>)
        [
            NumberWords.Percent(group.Stated),
            NumberWords.Count(group.Observations),
            NumberWords.Count(group.Left),
            FigureWords.Percent(group.Rate),
            FigureWords.PercentInterval(group.Rate),
        ]));

    private static Html Measures(Probability probability) => Tags.Div("half", Tags.H3("In numbers"), Table.Of(
        $"Tested on {NumberWords.Count(probability.Observations, "observation", "observations")}, {NumberWords.Count(probability.Churners, "account", "accounts")} left",
        ["Measure", Column.Number("Value"), Column.Number("95 % interval"), Column.Number("Ideal")],
        [
            Row("Leavers for each one expected", probability.ObservedExpected, 2, "1"),
            Row("Level (intercept)", probability.Intercept, 2, "0"),
            Row("Spread (slope)", probability.Slope, 2, "1"),
            Row("Mean squared error (Brier)", probability.Brier, 3, "small"),
            Row("Part of the error of one rate for all that is removed", probability.Skill, 2, "1"),
        ]));

    private static IReadOnlyList<Html> Row(string name, Figure figure, int decimals, string ideal) => [name, FigureWords.Number(figure, decimals), FigureWords.NumberInterval(figure, decimals), ideal];
}

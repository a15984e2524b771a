using Hale.Charts;
using Hale.Charts.Periods;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Whether the score holds over time.</summary>
internal static class TimeSection
{
    public const string Id = "time";
    public const string Heading = "Over time";

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P(PeriodWords.Halves(card.Periods)),
        card.Periods.Rows.Count == 0 ? Html.Empty : Skill(card));

    private static Html Skill(ReportCard card)
    {
        var values = card.Periods.Rows.Select(row => new PeriodValue(row.Label, row.Auc.Value, Cells.Whisker(row.Auc.Interval), $"{row.Label}: {Cells.Pairs(row.Auc)}; {NumberWords.Count(row.Churners)} left")).ToList();
        var mean = card.Ranking.Auc.Value is { } auc ? new MeanBand(auc, Cells.Whisker(card.Ranking.Auc.Interval), "all") : null;
        return Picture.Full(
            "Pairs in the right order, by period",
            size => PeriodChart.Draw(new(
                size.Head("periods", "Pairs in the right order, by period", "A dot for each period with its 95 % interval; a line where a coin stands, and the figure over the whole time."),
                "pairs in the right order", ChartUnit.Percent, values, new(.5, "a coin"), mean)),
            "Each dot is one period with its 95 % interval. Good: dots that stay well above the line of a coin, without falling towards the right.",
            Numbers(card.Periods));
    }

    private static Html Numbers(Periods periods) => Table.Of(
        "Skill by period",
        ["Period", Column.Number("Observations"), Column.Number("Accounts that left"), Column.Number("Share followed by leaving"), Column.Number("Pairs in the right order"), Column.Number("95 % interval")],
        periods.Rows.Select(row => (IReadOnlyList<Html>)
        [
            row.Label,
            NumberWords.Count(row.Observations),
            NumberWords.Count(row.Churners),
            FigureWords.Percent(row.Rate),
            FigureWords.Pairs(row.Auc),
            FigureWords.PairsInterval(row.Auc),
        ]));
}

using Hale.Charts;
using Hale.Charts.Bars;
using Hale.Charts.Dots;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Whether the score holds everywhere.</summary>
internal static class SegmentSection
{
    public const string Id = "segments";
    public const string Heading = "Segments";
    private const int Drawn = 12;

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P(SegmentWords.Answer(card.Segments, card.Own is not null)),
        card.Segments.Rows.Count == 0 ? Html.Empty : Html.Join([Tags.Div("row", Rates(card), Skill(card)), Rest(card)]),
        Html.Join((card.Own?.Segments ?? []).Skip(1).Where(table => table.Segments.Rows.Count > 0).Select(Further)));

    private static Html Further(SegmentTable table) => Html.Join([Tags.H3($"By {table.Metric}"), Tags.P(SegmentWords.Answer(table.Segments)), RateTable(table.Segments), SkillTable(table.Segments)]);

    private static Html Rates(ReportCard card)
    {
        var bars = card.Segments.Rows.Take(Drawn).Select(row => new IntervalBar(SegmentWords.Name(row), row.Rate.Value, Cells.Whisker(row.Rate.Interval), $"{NumberWords.Count(row.Churners)} of {NumberWords.Count(row.Accounts)}", Tone.Plain, $"{SegmentWords.Name(row)}: {Cells.Percent(row.Rate)}")).ToList();
        var all = card.Making.Accounts > 0 ? new ReferenceLine((double)card.Making.Churners / card.Making.Accounts, "all: " + NumberWords.Percent((double)card.Making.Churners / card.Making.Accounts)) : null;
        return Picture.Half(
            "Share that left, by segment",
            size => IntervalBarsChart.Draw(new(
                size.Head("segments-rate", "Share that left, by segment", "A bar for each segment, the largest first, with its 95 % interval."),
                "share that left", ChartUnit.Percent, bars, all)),
            "The bar is the share of the segment's accounts that left, the line its 95 % interval. Where the line crosses that of all, no difference is shown.",
            RateTable(card.Segments));
    }

    private static Html Skill(ReportCard card)
    {
        var rows = card.Segments.Rows.Take(Drawn).Select(row => new IntervalDot(SegmentWords.Name(row), row.Auc.Value, Cells.Whisker(row.Auc.Interval), row.Auc.Value is null && row.Auc.Why is { } why ? ShortfallWords.Brief(why) : Cells.Pairs(row.Auc), Tone.Plain, $"{SegmentWords.Name(row)}: {Cells.Pairs(row.Auc)}")).ToList();
        return Picture.Half(
            "Pairs in the right order, by segment",
            size => IntervalDotsChart.Draw(new(
                size.Head("segments-skill", "Pairs in the right order, by segment", "A dot for each segment with its 95 % interval, and a line where a coin stands."),
                "pairs in the right order", ChartUnit.Percent, rows, new(.5, "a coin"))),
            "How well the score ranks inside each segment. Good: every line to the right of the coin.",
            SkillTable(card.Segments));
    }

    private static Html Rest(ReportCard card) => card.Segments.Rows.Count > Drawn
        ? Tags.Styled("small", $"The {NumberWords.Count(Drawn)} largest of {NumberWords.Count(card.Segments.Rows.Count)} segments are drawn; the tables hold all.")
        : Html.Empty;

    private static Html RateTable(Segments segments) => Table.Of(
        "Segments by size",
        ["Segment", Column.Number("Observations"), Column.Number("Accounts"), Column.Number("Left"), Column.Number("Share that left"), Column.Number("95 % interval")],
        segments.Rows.Select(row => (IReadOnlyList<Html>)[Tags.Name(SegmentWords.Name(row)), NumberWords.Count(row.Observations), NumberWords.Count(row.Accounts), NumberWords.Count(row.Churners), FigureWords.Percent(row.Rate), FigureWords.PercentInterval(row.Rate)]));

    private static Html SkillTable(Segments segments) => Table.Of(
        "Skill in each segment",
        ["Segment", Column.Number("Pairs in the right order"), Column.Number("95 % interval")],
        segments.Rows.Select(row => (IReadOnlyList<Html>)[Tags.Name(SegmentWords.Name(row)), FigureWords.Pairs(row.Auc), FigureWords.PairsInterval(row.Auc)]));
}

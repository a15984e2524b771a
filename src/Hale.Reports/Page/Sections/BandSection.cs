using Hale.Charts;
using Hale.Charts.Bars;
using Hale.Charts.Steps;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>What the bands mean.</summary>
internal static class BandSection
{
    public const string Id = "bands";
    public const string Heading = "Bands: what each one is worth";
    private static readonly int[] Quarters = [90, 180, 365];

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P(card.Bands.Rows.Count == 0 ? "There are no bands to compare." : BandWords.Source(card.Bands.Source)),
        Tags.Paragraphs([BandWords.Counted(card)]),
        Tags.List(card.Bands.Steps.Select(step => (Html)BandWords.Step(step))),
        Tags.Paragraphs([BandWords.Trend(card.Bands)]),
        LastBands(card.Surprises),
        card.Bands.Rows.Count == 0 ? Html.Empty : Tags.Div("row", Tags.Div("half", Rates(card), Explained(card.Bands.Landmark)), card.Bands.Landmark is { } landmark ? Curves(landmark) : Html.Empty));

    private static Html LastBands(Surprises surprises) => surprises.Leavers == 0 || surprises.LastBands.Count < 2 ? Html.Empty : Table.Of(
        "Where the customers who left stood at their last score",
        ["Band", Column.Number("Customers"), Column.Number("Of 100"), .. surprises.LastBands.Any(band => band.Revenue is not null) ? [Column.Number("Revenue")] : Array.Empty<Column>()],
        surprises.LastBands.Select(band => (IReadOnlyList<Html>)
        [
            Tags.Name(band.Band),
            NumberWords.Count(band.Customers),
            CapacityWords.Hundred((double)band.Customers / surprises.Leavers),
            .. surprises.LastBands.Any(one => one.Revenue is not null) ? [band.Revenue is { } revenue ? NumberWords.Plain(revenue) : ""] : Array.Empty<Html>(),
        ]));

    private static Html Explained(Landmark? landmark) => landmark is null ? Html.Empty : Tags.Div("aside", Tags.H3("About the curves"), Tags.Paragraphs([BandWords.Landmark(landmark)]));

    private static Html Rates(ReportCard card)
    {
        var bands = card.Bands.Rows;
        var bars = bands.Select((row, i) => new IntervalBar(row.Name, row.Rate.Value, Cells.Whisker(row.Rate.Interval), Left(row), Cells.Tone(i, bands.Count), $"{row.Name}: {Left(row)} left")).ToList();
        var all = card.Ranking.BaseRate.Value is { } rate ? new ReferenceLine(rate, "all: " + NumberWords.Percent(rate)) : null;
        return Picture.Half(
            "Share that left, by band",
            size => IntervalBarsChart.Draw(new(
                size.Head("bands-rate", "Share that left, by band", "A bar for each band from the worst to the best with its 95 % interval."),
                "share that left", ChartUnit.Percent, bars, all)),
            "The bar is the share that left, the line its 95 % interval. Good: each band clearly lower than the one before it.",
            RateTable(bands));
    }

    private static string Left(BandRow row) => $"{NumberWords.Count(row.Left)} of {NumberWords.Count(row.Observations)}";

    private static Html RateTable(IReadOnlyList<BandRow> bands) => Table.Of(
        "Bands from the worst to the best",
        ["Band", "Scores", Column.Number("Observations"), Column.Number("Left"), Column.Number("Share that left"), Column.Number("95 % interval"), Column.Number("Of all leavers")],
        bands.Select(row => (IReadOnlyList<Html>)
        [
            Tags.Name(row.Name),
            BandWords.Range(row),
            NumberWords.Count(row.Observations),
            NumberWords.Count(row.Left),
            FigureWords.Percent(row.Rate),
            FigureWords.PercentInterval(row.Rate),
            row.ShareOfLeavers is { } share ? NumberWords.Percent(share) : "",
        ]));

    private static Html Curves(Landmark landmark)
    {
        var until = landmark.Until.DayNumber - landmark.Day.DayNumber;
        var series = landmark.Curves.Select((curve, i) => new StepSeries(curve.Band, Cells.Points(curve.Points), Cells.Tone(i, landmark.Curves.Count))).ToList();
        return Picture.Half(
            $"Who was still there after {NumberWords.Day(landmark.Day)}",
            size => StepChart.Draw(new(
                size.Head("bands-curves", "Who was still there", $"From {NumberWords.Day(landmark.Day)} on: for each band the share of accounts that had not left."),
                "time", "still there", Math.Max(until, 1), series, landmark.Day)),
            "A step down is accounts that left; the pale band is the 95 % interval. Good: the curves lie apart, the best band on top.",
            CurveTable(landmark, until));
    }

    private static Html CurveTable(Landmark landmark, int until)
    {
        int[] days = [.. Quarters.Where(day => day < until), Math.Max(until, 1)];
        return Table.Of(
            "Share of accounts that had not left",
            ["Band", Column.Number("Accounts"), Column.Number("Left later"), .. days.Select(day => Column.Number($"After {NumberWords.Count(day, "day", "days")}"))],
            landmark.Curves.Select(curve => (IReadOnlyList<Html>)
            [
                Tags.Name(curve.Band),
                NumberWords.Count(curve.Accounts),
                NumberWords.Count(curve.Left),
                .. days.Select(day => (Html)NumberWords.Percent(Cells.Step(curve.Points, day, 1))),
            ]));
    }
}

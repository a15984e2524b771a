using Hale.Charts;
using Hale.Charts.Dots;
using Hale.Charts.Roc;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Whether those who leave come first, beside what anybody could do without the score.</summary>
internal static class RankingSection
{
    public const string Id = "ranking";
    public const string Heading = "Ranking: who comes first";
    private const int TableSteps = 10;

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P("A useful score puts those who will leave before those who will stay, more often than a coin, and more often than an order that anybody could make without it."),
        card.Contenders.Any(contender => contender.Auc.Value is not null) ? Pictures(card) : Tags.P(RankingWords.Nothing(card.Ranking)),
        Tags.Styled("small", RankingWords.SmallPrint(card)));

    private static Html Pictures(ReportCard card) => Html.Join(
    [
        Contenders(card),
        Tags.Paragraphs([RankingWords.Ahead(card)]),
        Tags.Div("row", card.Ranking.Roc.Count > 1 ? Roc(card) : Html.Empty, Explained(card)),
    ]);

    private static Html Contenders(ReportCard card)
    {
        var rows = card.Contenders.Select(contender => Dot(contender, card.Subject)).ToList();
        return Picture.Full(
            "The score beside simple rules",
            size => IntervalDotsChart.Draw(new(
                size.Head("contenders", "Pairs in the right order, of 100", "The score beside simple rules: a dot for each with its 95 % interval, and a line where a coin stands. The table below holds the numbers."),
                "pairs in the right order", ChartUnit.Percent, rows, new(.5, "a coin"))),
            "Each dot says how many of 100 pairs are in the right order; the line through it is the 95 % interval. Good: the score's dot far to the right of every other.",
            ContenderTable(card));
    }

    private static IntervalDot Dot(Contender contender, Subject subject)
    {
        var name = Sentences.Capital(ContenderWords.Name(contender.Kind, subject));
        var isScore = contender.Kind == ContenderKind.Score;
        var tone = isScore ? Tone.Plain : contender.Naive ? Tone.Second : Tone.Quiet;
        return new(name, contender.Auc.Value, Cells.Whisker(contender.Auc.Interval), Cells.Pairs(contender.Auc), tone, ContenderWords.Explanation(contender.Kind), isScore);
    }

    private static Html ContenderTable(ReportCard card) => Table.Of(
        "Pairs in the right order, of 100; gain is how much better the score is",
        ["Order by", Column.Number("Pairs"), Column.Number("95 % interval"), Column.Number("30 days or more ahead"), Column.Number("Gain of the score"), Column.Number("95 % interval"), "Counts for the answer"],
        card.Contenders.Select(contender => (IReadOnlyList<Html>)
        [
            Sentences.Capital(ContenderWords.Name(contender.Kind, card.Subject)),
            FigureWords.Pairs(contender.Auc),
            FigureWords.PairsInterval(contender.Auc),
            FigureWords.Pairs(contender.AucAhead),
            contender.Gain is { } gain ? FigureWords.Points(gain) : "",
            contender.Gain is { } same ? FigureWords.PointsInterval(same) : "",
            contender.Kind == ContenderKind.Score ? "is judged" : contender.Naive ? "yes" : "no",
        ]));

    private static Html Roc(ReportCard card)
    {
        var points = Cells.Points(card.Ranking.Roc);
        var marks = card.Ranking.AtCapacity.Select(row => Mark(row, points, card)).OfType<RocMark>().ToList();
        return Picture.Half(
            "Leavers found as the list grows",
            size => RocChart.Draw(new(
                size.Head("roc", "Leavers found as the list grows", "Going down the list from the worst score: the share of stayers flagged against the share of leavers flagged."),
                "stayers on the list", "leavers on the list", new(card.Subject.Score, points), null, marks, "a coin")),
            "Going down the list from the worst score. Good: the curve climbs steeply at once; on the diagonal the score is a coin.",
            Steps(points));
    }

    /// <summary>The place on the curve at which a share of all observations is on the list.</summary>
    private static RocMark? Mark(AtCapacity row, IReadOnlyList<LinePoint> curve, ReportCard card)
    {
        var rate = card.Ranking.BaseRate.Value ?? 0;
        for (var i = 1; i < curve.Count; i++)
        {
            var (from, to) = (Flagged(curve[i - 1]), Flagged(curve[i]));
            if (row.Share >= from && row.Share <= to && to > from)
            {
                var part = (row.Share - from) / (to - from);
                var x = curve[i - 1].X + (part * (curve[i].X - curve[i - 1].X));
                var y = curve[i - 1].Y + (part * (curve[i].Y - curve[i - 1].Y));
                return new(x, y, NumberWords.Plain(Math.Round(row.Share * 100, 2)) + " %", $"The {CapacityWords.Share(row, card.Subject)} of all observations: {NumberWords.Percent(y)} of the leavers, {NumberWords.Percent(x)} of the stayers");
            }
        }
        return null;

        double Flagged(LinePoint point) => (point.Y * rate) + (point.X * (1 - rate));
    }

    private static Html Steps(IReadOnlyList<LinePoint> curve) => Table.Of(
        "Leavers on the list, by the share of stayers on it",
        [Column.Number("Stayers on the list"), Column.Number("Leavers on the list")],
        Enumerable.Range(0, TableSteps + 1)
            .Select(step => (X: (double)step / TableSteps, Y: Cells.Height(curve, (double)step / TableSteps)))
            .Where(point => point.Y is not null)
            .Select(point => (IReadOnlyList<Html>)[NumberWords.Percent(point.X), NumberWords.Percent(point.Y!.Value)]));

    private static Html Explained(ReportCard card) => Tags.Div(
        "half",
        Tags.H3("What the simple rules are"),
        Tags.Element("dl", [], Html.Join(card.Contenders
            .Where(contender => contender.Kind != ContenderKind.Score)
            .SelectMany(contender => new[] { Tags.Element("dt", [], Sentences.Capital(ContenderWords.Name(contender.Kind, card.Subject))), Tags.Element("dd", [], ContenderWords.Explanation(contender.Kind)) }))));
}

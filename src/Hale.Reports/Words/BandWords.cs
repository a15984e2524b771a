using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What bands mean.</summary>
internal static class BandWords
{
    /// <summary>Why the table of bands counts more leavings than customers left; null where it does not.</summary>
    public static string? Counted(ReportCard card) => card.Making.ChurnObservations == card.Making.Churners || card.Bands.Rows.Count == 0
        ? null
        : $"These are observations, not customers: who was watched several times before leaving is counted each time, so the {NumberWords.Count(card.Making.Churners, "customer who left stands", "customers who left stand")} in {NumberWords.Count(card.Making.ChurnObservations)} of the {NumberWords.Count(card.Making.Observations)} rows.";

    public static string Source(BandSource source) => source switch
    {
        BandSource.File => "The bands are those of the file.",
        BandSource.Definition => "The bands are those of the definition.",
        BandSource.Levels => "Each word of the score is a band.",
        BandSource.Stated => "The limits of the bands were stated.",
        BandSource.Thirds => "No bands were given, so the observations were cut into three equal parts by score.",
    };

    public static string Step(BandStep step)
    {
        var difference = step.Difference;
        var worse = Sentences.Capital(BandNames.Noun(step.Worse));
        var better = BandNames.Noun(step.Better);
        if (difference.Value is not { } value)
        {
            return $"{worse} and {better} cannot be compared: {Why(difference)}.";
        }
        var points = FigureWords.PointsAside(difference);
        if (difference.Interval is not { } interval)
        {
            return $"{worse} and {better} lie {points} apart (no interval{(difference.Why is { } why ? ": " + ShortfallWords.Brief(why) : "")}).";
        }
        if (interval.Contains(0))
        {
            return $"{worse} and {better} cannot be told apart: {FigureWords.Points(difference)} ({FigureWords.PointsInterval(difference)}).";
        }
        return value > 0
            ? $"{worse} left more often than {better} by {points} ({FigureWords.PointsAsideInterval(difference)})."
            : $"{worse} left less often than {better} by {points} ({FigureWords.PointsAsideInterval(difference)}): the wrong order.";
    }

    public static string? Trend(Bands bands) => bands.TrendP is { } p
        ? $"If bands said nothing about leaving, a trend at least as strong over all of them would come about by chance in {Chance(p)}."
        : null;

    public static string? Landmark(Landmark? landmark) => landmark is null ? null : Sentences.Join(
        $"Every account stands once, in the band it had on {NumberWords.Day(landmark.Day)}; whatever its score did later does not count. They are followed until {NumberWords.Day(landmark.Until)}.",
        landmark.Competing ? "Some ended otherwise (merged, wound up, ended by us, failed payment); the curves show leaving among these several ends." : null,
        landmark.DifferenceP is { } p ? $"If the bands did not differ{(landmark.Stratified ? ", compared among accounts whose decision was about as far away" : "")}, curves at least as far apart would come about by chance in {Chance(p)}." : null);

    public static string Range(BandRow row) => (row.Low, row.High) switch
    {
        ({ } low, { } high) => $"{NumberWords.Plain(low)} to {NumberWords.Plain(high)}",
        ({ } low, null) => $"from {NumberWords.Plain(low)}",
        (null, { } high) => $"to {NumberWords.Plain(high)}",
        _ => "",
    };

    /// <summary>A probability of chance, in cases.</summary>
    public static string Chance(double p) => p switch
    {
        < .001 => "fewer than 1 of 1,000 cases",
        < .1 => $"{NumberWords.Fixed(p * 1000, 0)} of 1,000 cases",
        _ => $"{NumberWords.Fixed(p * 100, 0)} of 100 cases",
    };

    private static string Why(Figure figure) => figure.Why is { } why ? ShortfallWords.Clause(why) : "the reason is not known";
}

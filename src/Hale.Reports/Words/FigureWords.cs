using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Reports.Words;

/// <summary>How a figure is written: its value, its interval, or why one of them is missing.</summary>
internal static class FigureWords
{
    private const double Hundred = 100;

    /// <summary>Of a hundred pairs, such as <c>78</c>; a coin gives 50, and an interval that ends below 60 shows no useful skill: none may seem to touch what it avoids.</summary>
    public static string Pairs(Figure auc) => Value(auc, value => NumberWords.Fixed(value * Hundred, PairDecimals(auc)) + " of 100");

    public static string PairsInterval(Figure auc) => Interval(auc, interval => Range(interval, PairDecimals(auc)));

    /// <summary>A difference of two such numbers, such as <c>9 points</c>.</summary>
    public static string Points(Figure gain) => Value(gain, value => Points(value, PointDecimals(gain)));

    public static string PointsInterval(Figure gain) => Interval(gain, interval => Range(interval, PointDecimals(gain)));

    /// <summary>A difference without its sign, for sentences that say which way it goes.</summary>
    public static string PointsAside(Figure gain) => Value(gain, value => Points(Math.Abs(value), PointDecimals(gain)));

    /// <summary>The interval to it; where it holds both sides, each end says which side it is on.</summary>
    public static string PointsAsideInterval(Figure gain) => gain.Interval is { Low: < 0, High: > 0 } ends
        ? $"from {NumberWords.Fixed(-ends.Low * Hundred, PointDecimals(gain))} behind to {NumberWords.Fixed(ends.High * Hundred, PointDecimals(gain))} ahead"
        : gain.Value < 0 ? PointsInterval(gain with { Interval = gain.Interval?.Negated() }) : PointsInterval(gain);

    /// <summary>A share counted in people, such as <c>34 of 100</c>.</summary>
    public static string OfHundred(Figure share) => Value(share, value => NumberWords.Fixed(value * Hundred, ShareDecimals(share)) + " of 100");

    public static string OfHundredInterval(Figure share) => Interval(share, interval => Range(interval, ShareDecimals(share)));

    /// <summary>A share in percent, such as <c>4.2 %</c>.</summary>
    public static string Percent(Figure share) => Value(share, value => NumberWords.Fixed(value * Hundred, PercentDecimals(share)) + " %");

    public static string PercentInterval(Figure share) => Interval(share, interval => Range(interval, PercentDecimals(share)) + " %");

    /// <summary>A share with its interval, such as <c>14 % (12–17)</c>.</summary>
    public static string Rate(Figure share) => share is { Value: not null, Interval: { } ends }
        ? $"{Percent(share)} ({Range(ends, PercentDecimals(share))})"
        : share is { Value: not null, Why: { } why and not Shortfall.Exact } ? $"{Percent(share)} (no interval: {ShortfallWords.Brief(why)})" : Percent(share);

    /// <summary>A number of its own kind.</summary>
    public static string Number(Figure figure, int decimals) => Value(figure, value => NumberWords.Fixed(value, decimals));

    public static string NumberInterval(Figure figure, int decimals) => Interval(figure, interval => NumberWords.Range(interval.Low, interval.High, decimals));

    /// <summary>A clause in brackets' stead: <c>95 % interval 72–83</c>, <c>no interval: …</c>, or nothing where none is needed.</summary>
    public static string IntervalClause(Figure figure, string interval) => Clause(figure, interval, ShortfallWords.Brief);

    /// <summary>The same with the whole reason, for the one place where it is told.</summary>
    public static string FullIntervalClause(Figure figure, string interval) => Clause(figure, interval, ShortfallWords.Clause);

    private static string Clause(Figure figure, string interval, Func<Shortfall, string> reason) =>
        figure.Interval is not null ? "95 % interval " + interval :
        figure.Why is null or Shortfall.Exact ? "" :
        "no interval: " + reason(figure.Why.Value);

    private static int PairDecimals(Figure auc) => Math.Max(
        Math.Max(Between(auc), NumberWords.Decimals(auc.Interval, Hundred, 50)),
        NumberWords.Decimals(auc.Interval is { } interval ? new Interval(interval.High, interval.High) : null, Hundred, 60));

    /// <summary>Neither the value nor an end is printed as none or as all unless it is that.</summary>
    private static int Between(Figure share) => Math.Max(
        NumberWords.Decimals(share.Interval, Hundred, 0, Hundred),
        NumberWords.Decimals(share.Value is { } value ? new Interval(value, value) : null, Hundred, 0, Hundred));

    private static int PointDecimals(Figure gain) => Math.Max(NumberWords.Decimals(gain.Interval, Hundred, 0), gain.Value is { } value && value != 0 && Math.Abs(value) < .01 ? 1 : 0);

    private static int ShareDecimals(Figure share) => Math.Max(Between(share), share.Value is > 0 and < .01 ? 1 : 0);

    /// <summary>As a percentage alone would have; where nothing happened, as its upper end would have, so that “0 % (0–1.4)” does not read “0 % (0–1)”.</summary>
    private static int PercentDecimals(Figure share) => Math.Max(Between(share), NumberWords.PercentDecimals(share.Value is 0 ? share.Interval?.High ?? 0 : share.Value ?? 0));

    private static string Points(double value, int decimals)
    {
        var text = NumberWords.Fixed(value * Hundred, decimals);
        return text is "1" or "−1" ? text + " point" : text + " points";
    }

    private static string Range(Interval interval, int decimals) => NumberWords.Range(interval.Low * Hundred, interval.High * Hundred, decimals);

    private static string Value(Figure figure, Func<double, string> text) => figure.Value is { } value
        ? text(value)
        : figure.Why is { } why ? "not known: " + ShortfallWords.Brief(why) : "not known";

    private static string Interval(Figure figure, Func<Interval, string> text) =>
        figure.Interval is { } interval ? text(interval) :
        figure.Value is null || figure.Why is not { } why ? "" :
        why == Shortfall.Exact ? "exact" : "none: " + ShortfallWords.Brief(why);
}

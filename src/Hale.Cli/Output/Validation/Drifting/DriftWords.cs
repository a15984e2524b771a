using System.Globalization;
using Hale.Core.Scoring;
using Hale.Engine.Drifting;
using Hale.Engine.Drifting.Watching;

namespace Hale.Cli.Output.Validation.Drifting;

/// <summary>How drift is said.</summary>
internal static class DriftWords
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Index(double index) => index.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Name(WatchedSeries series) => series.Drift.Name is not { } name ? "the score" : series.Scorecard is { } card ? $"{name} ({card})" : name;

    public static string Against(ComparedClose? close) => close is null ? string.Empty : $"{Day(close.Reference)}{(close.IsSeasonal ? ", a year before" : string.Empty)}";

    public static string Change(string? before, string? now) => (before, now) switch
    {
        (null, null) => string.Empty,
        (null, _) => now!,
        _ when before == now => now!,
        _ => $"{before} → {now}",
    };

    public static string Median(ScoreOutline outline, WatchedSeries series) => Change(Printed(outline, series.MedianBefore), Printed(outline, series.Median));

    public static string Missing(WatchedSeries series) => Change(series.Newest is { } newest ? Words.Percent(Math.Round(newest.MissingBefore, 2)) : null, Words.Percent(Math.Round(series.Missing, 2)));

    public static string Standing(WatchedSeries series) => series.Standing switch
    {
        DriftStanding.Review => "moved, two closes running: a review is due",
        DriftStanding.Once => "moved at this close: the next one decides",
        DriftStanding.Steady => string.Empty,
        DriftStanding.Clock => "a clock: it only counts time, and is not judged",
        DriftStanding.TooFewCloses => "no earlier close to compare with",
        DriftStanding.TooFewAccounts => $"too few accounts: {Words.Number(series.Accounts)} have a value, {FindDrift.FewestAccounts} are needed at both closes",
    };

    public static string Green(GreenReport green) => green.Standing switch
    {
        GreenStanding.NoOutcomes => "Whether green still means what it did is not known: the project does not say how paid life is read (`lifecycle` in hale.yaml; see docs/outcomes.md).",
        GreenStanding.NoBands => "The score has fewer than two bands, so that nothing can be said of green.",
        GreenStanding.TooFewCloses => $"Whether green still means what it did is not known yet: it takes {GreenReport.FewestCloses} closes after which it is known for {green.Horizon} what became of the accounts, and {Is(green.Closes)}.",
        GreenStanding.TooFewChurners => $"Whether green still means what it did is not known yet: it takes {GreenReport.FewestChurners} accounts that left within {green.Horizon} of a close, and {Is(green.Churners)}.",
        GreenStanding.Holds => $"Green is not inflated: it is not so that more accounts are in the best band and more of those leave, as far as can be told from {Words.Count(green.Closes, "close")} and {Words.Count(green.Churners, "account")} that left: {Halves(green)}",
        GreenStanding.Inflated => $"Green means less than it did: more accounts are in the best band, and more of those leave. {Halves(green)}",
    };

    /// <summary>What comes of it for people.</summary>
    public static IEnumerable<string> Advice(DriftReport report)
    {
        if (!report.AsksForReview)
        {
            yield break;
        }

        yield return "Ask for a review: what changed in the product, in prices, in the kind of customers, or in the way something is counted?";
        if (report.Series.Any(series => series.Standing == DriftStanding.Review))
        {
            yield return $"`hale metrics --as-of {report.Closes[^1].Header.AsOfLabel}` lists the values of a close: do they differ for everybody, or for accounts that are new?";
        }

        if (report.Green.Standing == GreenStanding.Inflated)
        {
            yield return "`hale suggest-thresholds` shows where the bands would lie today.";
        }

        yield return "Nothing is fitted anew or changed by itself. If the change is real, judge the score again with `hale report-card` once outcomes after it are known.";
    }

    private static string? Printed(ScoreOutline outline, double? value) => value is { } number ? Numbers.Fixed(outline.Print(number), outline.Decimals) : null;

    private static string Is(int count) => count == 1 ? "there is 1" : $"there are {Words.Number(count)}";

    private static string Halves(GreenReport green)
    {
        var halves = green.Halves!;
        return $"from {Day(halves.Split)} on {Words.Percent(Math.Round(halves.Share, 3))} of the accounts were in the best band, {Words.Percent(Math.Round(halves.ShareBefore, 3))} before; "
            + (halves switch
            {
                { Churn: { } churn, ChurnBefore: { } before } => $"{Words.Percent(Math.Round(churn, 3))} of those left within {green.Horizon}, {Words.Percent(Math.Round(before, 3))} before.",
                { Churn: { } churn } => $"{Words.Percent(Math.Round(churn, 3))} of those left within {green.Horizon}; before, nobody was in it.",
                _ => "nobody is in it now, so nothing can be said of those in it.",
            });
    }
}

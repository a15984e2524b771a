namespace Hale.Engine.Drifting.Watching;

/// <summary>A score or a measure over the closes that are looked at.</summary>
/// <param name="Scorecard">The label of its scorecard where the score has several; null otherwise, and for the score itself.</param>
/// <param name="Drift">Every comparison.</param>
/// <param name="Standing">What the newest close says.</param>
public sealed record WatchedSeries(string? Scorecard, DriftOfSeries Drift, DriftStanding Standing)
{
    /// <summary>The comparison of the newest close; null where it could not be compared.</summary>
    public ComparedClose? Newest { get; init; }

    /// <summary>How many accounts have a value at the newest close.</summary>
    public int Accounts { get; init; }

    /// <summary>The middle of the values at the close compared with, 0 to 100; null where nothing was compared.</summary>
    public double? MedianBefore { get; init; }

    /// <summary>The middle of the values at the newest close, 0 to 100; null where there are none.</summary>
    public double? Median { get; init; }

    /// <summary>The share of accounts without a value at the newest close, 0 to 1.</summary>
    public double Missing { get; init; }

    /// <summary>Looks at a series.</summary>
    internal static WatchedSeries Of(string? scorecard, DriftSeries series)
    {
        var drift = FindDrift.Run(series);
        var last = series.Closes[^1];
        var newest = drift.Closes.LastOrDefault(close => close.Day == last.Day);
        return new WatchedSeries(scorecard, drift, Judged(series, drift, newest))
        {
            Newest = newest,
            Accounts = last.Present.Length,
            MedianBefore = newest is null ? null : Middle(series.Closes.First(close => close.Day == newest.Reference)),
            Median = Middle(last),
            Missing = last.Missing,
        };
    }

    private static DriftStanding Judged(DriftSeries series, DriftOfSeries drift, ComparedClose? newest) =>
        series.Closes.Count < 2 ? DriftStanding.TooFewCloses
        : drift.IsClock ? DriftStanding.Clock
        : newest is null ? DriftStanding.TooFewAccounts
        : newest.AsksForReview ? DriftStanding.Review
        : newest.Exceeds ? DriftStanding.Once
        : DriftStanding.Steady;

    /// <summary>Of an even number the lower one of the middle, so that it is a value that an account has.</summary>
    private static double? Middle(DriftClose close)
    {
        var values = close.Present;
        Array.Sort(values);
        return values.Length == 0 ? null : values[(values.Length - 1) / 2];
    }
}

using Hale.Statistics.Drift;

namespace Hale.Engine.Drifting;

/// <summary>Compares the closes of a score or a measure. It asks for a review and changes nothing.</summary>
public static class FindDrift
{
    /// <summary>Closes with fewer values are not compared.</summary>
    public const int FewestAccounts = 50;

    private const int SeasonDays = 10;
    private const int FewestSteps = 50;
    private const double OneWay = 0.98;

    /// <summary>Compares each close with that of the same season a year before or, where the history does not reach back so far, with the close before it.</summary>
    /// <param name="series">The closes in order. Those with fewer than 50 values are not compared.</param>
    public static DriftOfSeries Run(DriftSeries series)
    {
        var isClock = IsClock(series.Closes);
        var found = new List<ComparedClose>();
        for (var close = 1; close < series.Closes.Count; close++)
        {
            if (Compare(series.Closes, close) is { } compared)
            {
                var running = found.Count > 0 && found[^1].Day == series.Closes[close - 1].Day && found[^1].Exceeds;
                found.Add(compared with { AsksForReview = compared.Exceeds && running && !isClock });
            }
        }

        return new DriftOfSeries(series.Name, isClock, found);
    }

    private static ComparedClose? Compare(IReadOnlyList<DriftClose> closes, int place)
    {
        var close = closes[place];
        var yearBefore = close.Day.AddYears(-1).DayNumber;
        var reference = closes.Take(place).Where(other => Math.Abs(other.Day.DayNumber - yearBefore) <= SeasonDays).MinBy(other => Math.Abs(other.Day.DayNumber - yearBefore)) ?? closes[place - 1];
        var (before, now) = (reference.Present, close.Present);
        return Math.Min(before.Length, now.Length) < FewestAccounts
            ? null
            : Psi.Of(before, now).Match(
                psi => new ComparedClose(close.Day, reference.Day, now.Length, psi.Value, psi.Critical, reference.Missing, close.Missing, AsksForReview: false),
                _ => (ComparedClose?)null);
    }

    /// <summary>Of the changes of accounts from close to close nearly all go up, or nearly all go down.</summary>
    private static bool IsClock(IReadOnlyList<DriftClose> closes)
    {
        var (up, down) = (0, 0);
        for (var close = 1; close < closes.Count; close++)
        {
            var before = closes[close - 1].Accounts.Zip(closes[close - 1].Values).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            foreach (var (account, value) in closes[close].Accounts.Zip(closes[close].Values))
            {
                if (before.TryGetValue(account, out var earlier))
                {
                    up += value > earlier ? 1 : 0;
                    down += value < earlier ? 1 : 0;
                }
            }
        }

        return up + down >= FewestSteps && Math.Max(up, down) >= OneWay * (up + down);
    }
}

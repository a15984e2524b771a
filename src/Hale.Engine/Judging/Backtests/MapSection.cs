using Hale.Engine.Calibrating;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Whether the one map of an own score comes true: the map that <see cref="CalibrateScore"/> makes of the same observations, with the same test and the same verdict.</summary>
internal static class MapSection
{
    public static Probability Make(OwnRows rows, Intervals intervals)
    {
        var origins = rows.Backtest.Header.Rules.Origins.Select(rows.Zone.StartOfDay).ToList();
        return TriedMap.Of(rows.Backtest, origins, new MapOptions(), intervals.Cancellation).Match(
            tried => Of(rows, tried, intervals),
            why => ProbabilitySection.Nothing(Shortfalls.Of(why)));
    }

    private static Probability Of(OwnRows rows, TriedMap tried, Intervals intervals)
    {
        var made = Tested(rows, tried, intervals) with { Verdict = tried.Verdict, MapChurners = tried.Rows.Churners };
        return made with { Calibrated = tried.Verdict == CalibrationVerdict.Calibrated };
    }

    private static Probability Tested(OwnRows rows, TriedMap tried, Intervals intervals)
    {
        if (tried is not { Test: { } test, Later: { } later })
        {
            return ProbabilitySection.Nothing(tried.Map.Shape == MapShape.Level ? Shortfall.TooFew : Shortfall.ShortHistory);
        }

        var drawn = new ProbabilityTest(rows.Panel(Places(rows, later)), later.Leaving, later.Reference);
        return new Probability(
            ProbabilityBasis.Mapped, Name(tried.Map.Shape), DateOnly.FromDayNumber(rows.Day(tried.Rows.Rows.Max(row => row.Until))), DateOnly.FromDayNumber(rows.Day(test.From)),
            test.Observations, test.Churners, test.ObservedExpected, test.Intercept, test.Slope, test.Brier, test.Skill, Calibrated: false, drawn.Groups(intervals), drawn.Curve())
        {
            Origins = test.Origins.Count,
        };
    }

    private static string Name(MapShape shape) => shape switch { MapShape.Level => "level", MapShape.Line => "line", MapShape.Bend => "bend", MapShape.Steps => "steps" };

    /// <summary>Where the tested observations, each of which has a score, stand in the backtest.</summary>
    private static List<int> Places(OwnRows rows, LaterRows later)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var (place, row) in rows.Backtest.Rows.Index())
        {
            places[row] = place;
        }

        return [.. later.Rows.Rows.Select(row => places[row])];
    }
}

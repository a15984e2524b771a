using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Statistics;
using Hale.Statistics.Calibration;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Calibrating;

/// <summary>Moves the level of a map to newer outcomes and keeps its slope (recalibration in the large: Steyerberg 2009, chapter 20). The map before stays in the record.</summary>
/// <param name="options">How resamples are drawn.</param>
public sealed class RecalibrateLevel(MapOptions options)
{
    /// <summary>With fewer churners in the newer time the level is not moved.</summary>
    public const int FewestChurners = 10;

    /// <summary>Moves the level.</summary>
    /// <param name="before">The map before.</param>
    /// <param name="backtest">Observations of the same definition; those since the map before was fitted count.</param>
    /// <param name="madeAt">The moment of making.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The map, or why there is none: no newer observation, or too few churners among them.</returns>
    public Answer<ScoreMap> Run(ScoreMap before, Backtest backtest, Instant madeAt, CancellationToken cancellation)
    {
        var rows = FitRows.Of(backtest).Where(row => row.Score is not null && row.AsOf.CompareTo(before.FittedUntil) >= 0);
        if (rows.Count == 0 || rows.Churners < FewestChurners)
        {
            return rows.Count == 0 ? Degeneracy.NoRows : Degeneracy.TooFew;
        }

        var shift = CalibrationLine.Intercept(Leaving(before.Map, rows, 0), rows.Left);
        if (!shift.IsKnown)
        {
            return shift.Reason;
        }

        var map = Moved(before.Map, rows, -shift.Value, cancellation);
        var test = Tested(before.Map, rows, backtest.Header.LabelDays, cancellation);
        return before with
        {
            Backtest = backtest.Header.Number,
            Map = map,
            FittedUntil = new Instant(rows.Rows.Max(row => row.Until.Micros)),
            Counts = CalibrateScore.Counts(rows, backtest with { Rows = [.. backtest.Rows.Where(row => row.AsOf.CompareTo(before.FittedUntil) >= 0)] }),
            Ranges = ScoreRanges.Of(rows, [.. rows.Inputs.Select(map.Probability)], options, cancellation),
            Test = test,
            Verdict = MapJudge.Verdict(map, test),
            MadeAt = madeAt,
            Number = 0,
            BasedOn = before.Number,
            MovedBy = -shift.Value,
        };
    }

    /// <summary>Each resample of the map gets a level of its own on the newer time, and a resample of the newer accounts moves that further, so that slope and level are as uncertain as they are.</summary>
    private ProbabilityMap Moved(ProbabilityMap map, FitRows rows, double by, CancellationToken cancellation)
    {
        var steps = map.Shape == MapShape.Steps;
        var bootstrap = new BootstrapOptions(map.Replicates.Count, options.Seed, Threads: options.Threads);
        var logOdds = Array.ConvertAll(Leaving(map, rows, 0), Odds.Log);
        int[] once = [.. Enumerable.Repeat(1, rows.Count)];
        var shifts = ClusterBootstrap.Samples(rows.Clusters, 1, (times, shift) => shift[0] = Shift(rows, logOdds, times), bootstrap, cancellation);
        return map with
        {
            Best = map.Best.Moved(by, steps),
            Replicates = [.. map.Replicates.Select((replicate, index) =>
            {
                var own = -Shift(rows, [.. rows.Inputs.Select(input => -map.LogOdds(input, index))], once);
                var drawn = double.IsFinite(shifts[index][0]) ? -shifts[index][0] - by : 0;
                return replicate.Moved(own + drawn, steps);
            })],
        };
    }

    private static double Shift(FitRows rows, double[] logOdds, ReadOnlySpan<int> times)
    {
        var (shift, left) = (0.0, 0L);
        for (var row = 0; row < times.Length; row++)
        {
            left += rows.Left[row] ? times[row] : 0;
        }

        // Newton on one number; a few steps settle it, since the sum of probabilities rises smoothly with it.
        for (var step = 0; step < 50 && left > 0; step++)
        {
            var (expected, curvature) = (0.0, 0.0);
            for (var row = 0; row < times.Length; row++)
            {
                var probability = Odds.Probability(logOdds[row] + shift);
                expected += times[row] * probability;
                curvature += times[row] * probability * (1 - probability);
            }

            var change = Math.Clamp((left - expected) / curvature, -1, 1);
            shift += change;
            if (Math.Abs(change) < 1e-10)
            {
                return shift;
            }
        }

        return double.NaN;
    }

    /// <summary>The level fitted on the earlier part of the newer time and tested on the rest; null where nothing leaves enough on both sides.</summary>
    private MapTest? Tested(ProbabilityMap map, FitRows rows, int labelDays, CancellationToken cancellation)
    {
        var halves = rows.Rows.Select(row => row.AsOf).Distinct()
            .Select(origin => (Origin: origin, Fitted: rows.SettledBy(origin, labelDays), Tested: rows.Where(row => row.AsOf.CompareTo(origin) >= 0)))
            .Where(half => half.Fitted.Churners >= FewestChurners && half.Tested.Churners >= MapOrigins.FewestToJudge)
            .OrderByDescending(half => Math.Min(half.Fitted.Churners, half.Tested.Churners))
            .Take(1);
        foreach (var (origin, fitted, tested) in halves)
        {
            var shift = CalibrationLine.Intercept(Leaving(map, fitted, 0), fitted.Left);
            return shift.IsKnown
                ? MapJudge.Test(new LaterRows(tested, Leaving(map, tested, shift.Value), [.. Enumerable.Repeat(fitted.ShareLeft, tested.Count)], [origin]), options, cancellation)
                : null;
        }

        return null;
    }

    private static double[] Leaving(ProbabilityMap map, FitRows rows, double shift) => [.. rows.Inputs.Select(input => Odds.Probability(shift - map.LogOdds(input)))];
}

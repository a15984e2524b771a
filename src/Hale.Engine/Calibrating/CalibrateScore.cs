using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Statistics;

namespace Hale.Engine.Calibrating;

/// <summary>
/// Makes a map from the published score to the probability of staying. Maps made in the same way at earlier moments are tested on the time after; the map itself is then fitted on
/// everything but the lock-box.
/// </summary>
/// <param name="options">How it is fitted.</param>
public sealed class CalibrateScore(MapOptions options)
{
    /// <summary>Makes the map.</summary>
    /// <param name="backtest">The observations.</param>
    /// <param name="origins">The moments at which the past is parted for the test; none: they are chosen from the observations.</param>
    /// <param name="madeAt">The moment of making.</param>
    /// <param name="progress">Is told the share that is done.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The map, or why there is none: no observation, nobody left, or nobody stayed.</returns>
    public Answer<ScoreMap> Run(Backtest backtest, IReadOnlyList<Instant> origins, Instant madeAt, IProgress<double>? progress, CancellationToken cancellation)
    {
        var tried = TriedMap.Of(backtest, origins, options, cancellation);
        if (!tried.IsKnown)
        {
            return tried.Reason;
        }

        var (rows, found, test, verdict) = tried.Value;
        var map = MapMaker.Make(rows, found, options, progress, cancellation);
        return new ScoreMap(
            backtest.Header.Score,
            backtest.Header.DefinitionHash,
            backtest.Header.Number,
            MapTarget.Of(backtest.Header.Rules),
            map,
            rows.Rows[0].AsOf,
            new Instant(rows.Rows.Max(row => row.Until.Micros)),
            Counts(rows, backtest),
            ScoreRanges.Of(rows, [.. rows.Inputs.Select(map.Probability)], options, cancellation),
            test,
            verdict,
            madeAt);
    }

    internal static MapCounts Counts(FitRows rows, Backtest backtest) => new(
        rows.Count,
        rows.Rows.Select(row => row.Account).Distinct().Count(),
        rows.Churners,
        rows.Inputs.Count(input => input.Score is null),
        backtest.Rows.Count(row => row.EndedOtherwise && FitRows.IsOpen(backtest, row)),
        rows.Rows.Count(row => row.Played));
}

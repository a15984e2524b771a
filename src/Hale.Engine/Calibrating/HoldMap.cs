using Hale.Engine.Backtesting;

namespace Hale.Engine.Calibrating;

/// <summary>Holds a kept map against what happened after the time that it was fitted on.</summary>
public static class HoldMap
{
    /// <summary>Judges what the map said of later observations.</summary>
    /// <param name="map">The map.</param>
    /// <param name="backtest">Observations of the same definition; those since the map was fitted count.</param>
    /// <param name="options">How resamples are drawn.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The judgement, whose intervals of level, slope and observed for expected also hold how far the map was known; null where the map speaks of another target or another definition, or nothing was observed since.</returns>
    public static MapTest? Run(ScoreMap map, Backtest backtest, MapOptions options, CancellationToken cancellation)
    {
        if (map.DefinitionHash != backtest.Header.DefinitionHash || map.Target.ToString() != MapTarget.Of(backtest.Header.Rules).ToString())
        {
            return null;
        }

        var rows = FitRows.Of(backtest).Where(row => row.Score is not null && row.AsOf.CompareTo(map.FittedUntil) >= 0);
        if (rows.Count == 0)
        {
            return null;
        }

        double[] leaving = [.. rows.Inputs.Select(input => 1 - map.Map.Probability(input))];
        double[] reference = [.. Enumerable.Repeat(leaving.Average(), leaving.Length)];
        return MapDoubt.Widen(MapJudge.Test(new LaterRows(rows, leaving, reference, [map.FittedUntil]), options, cancellation), map.Map, rows);
    }
}

using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Statistics;

namespace Hale.Engine.Calibrating;

/// <summary>
/// The one map of a backtest, tried on later time: what <see cref="CalibrateScore"/> keeps and what a report card judges, so that both say the same.
/// </summary>
/// <param name="Rows">What it was fitted on.</param>
/// <param name="Map">The map, without resamples.</param>
/// <param name="Test">How maps made in the same way foretold later time; null where there was none.</param>
/// <param name="Verdict">Whether it may be called calibrated.</param>
internal sealed record TriedMap(FitRows Rows, ProbabilityMap Map, MapTest? Test, CalibrationVerdict Verdict)
{
    /// <summary>The tested observations with what was said of them; null without a test.</summary>
    public LaterRows? Later { get; private init; }

    /// <summary>Makes and tries the map; or says why there is none.</summary>
    /// <param name="backtest">The observations; those of the lock-box are not looked at.</param>
    /// <param name="origins">The moments at which the past is parted; none: they are chosen from the observations.</param>
    /// <param name="options">How it is fitted.</param>
    /// <param name="cancellation">Cancels.</param>
    public static Answer<TriedMap> Of(Backtest backtest, IReadOnlyList<Instant> origins, MapOptions options, CancellationToken cancellation)
    {
        var rows = backtest.Earlier.Count > 0 ? FitRows.Of(backtest.Earlier) : FitRows.Of(backtest);
        if (Degenerate(rows) is { } reason)
        {
            return reason;
        }

        if (MapMaker.Bare(rows, ShapeChoice.Of(rows)) is not { } map)
        {
            return Degeneracy.NoConvergence;
        }

        var later = map.Shape == MapShape.Level ? null : LaterOf(backtest, rows, origins);
        var test = later is null ? null : MapJudge.Test(later, options, cancellation);
        return new TriedMap(rows, map, test, MapJudge.Verdict(map, test)) { Later = later };
    }

    /// <summary>An opened lock-box is later time as a whole; elsewhere the past is parted at each origin.</summary>
    private static LaterRows? LaterOf(Backtest backtest, FitRows rows, IReadOnlyList<Instant> origins)
    {
        var labelDays = backtest.Header.LabelDays;
        return backtest.Earlier.Count > 0 && backtest.Rows.Count > 0
            ? LaterRows.Of(FitRows.Of(backtest.Earlier.Concat(backtest.Rows)), [backtest.Rows.Min(row => row.AsOf)], labelDays)
            : LaterRows.Of(rows, MapOrigins.Of(rows, origins, labelDays), labelDays);
    }

    private static Degeneracy? Degenerate(FitRows rows) => rows.Count == 0 ? Degeneracy.NoRows
        : rows.Churners == 0 ? Degeneracy.NoEvents
        : rows.Left.Contains(false) ? null
        : Degeneracy.OnlyEvents;
}

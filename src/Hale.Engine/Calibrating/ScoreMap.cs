using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Calibrating;

/// <summary>A map as it is kept: of which definition, fitted and tested on what, and whether it may be called calibrated. A kept map never changes.</summary>
/// <param name="Score">The score.</param>
/// <param name="DefinitionHash">The definition by which the score was computed. Scores of another definition have no probability by this map.</param>
/// <param name="Backtest">The number of the backtest that it was fitted on.</param>
/// <param name="Target">Until when accounts were asked to stay.</param>
/// <param name="Map">The map.</param>
/// <param name="FittedFrom">The first as-of of what it was fitted on.</param>
/// <param name="FittedUntil">The end of the last horizon of what it was fitted on.</param>
/// <param name="Counts">What it was fitted on.</param>
/// <param name="Ranges">What it says of scores from–to, beside what accounts with them did; the observations are those of the fit.</param>
/// <param name="Test">How maps made in the same way foretold later time; null where there was none.</param>
/// <param name="Verdict">Whether it may be called calibrated.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record ScoreMap(
    string Score,
    string DefinitionHash,
    long Backtest,
    MapTarget Target,
    ProbabilityMap Map,
    Instant FittedFrom,
    Instant FittedUntil,
    MapCounts Counts,
    IReadOnlyList<MapRange> Ranges,
    MapTest? Test,
    CalibrationVerdict Verdict,
    Instant MadeAt)
{
    /// <summary>Whether it is what these observations come to: fitted on this backtest, with what may be looked at of it now. An opened lock-box shows more.</summary>
    /// <param name="backtest">The observations.</param>
    public bool IsOf(Backtest backtest) => Backtest == backtest.Header.Number && Counts.Observations == FitRows.Of(backtest).Count;

    /// <summary>Its number, from 1, without gaps; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>Of a map whose level alone was moved the number of the one before, whose slope it has; otherwise null.</summary>
    public long? BasedOn { get; init; }

    /// <summary>By how much the log odds of staying were moved then; otherwise null.</summary>
    public double? MovedBy { get; init; }
}

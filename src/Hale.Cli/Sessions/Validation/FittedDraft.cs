using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Says of a draft which outcomes it was fitted on.</summary>
internal static class FittedDraft
{
    /// <summary>What the draft states.</summary>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="until">The last moment, excluded, whose outcomes were used.</param>
    /// <param name="backtest">The backtest that they were taken from.</param>
    public static FittedOn On(ProjectZone zone, Instant until, Backtest backtest) =>
        new(zone.DayClosedBy(until), backtest.Header.Number > 0 ? backtest.Header.Number : null);
}

using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>What held a score down.</summary>
internal static class OwnDrivers
{
    private const int Most = 3;
    private const double Least = 0.5;

    /// <summary>The measures by which the score lost most of what they could give, the largest loss first; those below half a point are not named.</summary>
    public static IReadOnlyList<Driver> Of(OwnRows rows, int row)
    {
        var (place, card) = (rows.Place(row), rows[row].Scorecard);
        return
        [
            .. rows.Backtest.Measures
                .Where(column => column.Scorecard == card && !double.IsNaN(column.Points.Span[place]))
                .Select(column => new Driver(column.Label, column.Points.Span[place], column.Shares.Span[place] * (100 - column.Points.Span[place])))
                .Where(driver => driver.Lost >= Least)
                .OrderByDescending(driver => driver.Lost)
                .ThenBy(driver => driver.Label, StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}

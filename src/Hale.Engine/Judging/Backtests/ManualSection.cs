using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests;

/// <summary>What people's decisions do for the score.</summary>
internal static class ManualSection
{
    /// <summary>Null where nobody decided anything.</summary>
    public static ManualLayer? Make(OwnRows rows, Intervals intervals)
    {
        var places = rows.Places(0, row => row.Alone is not null);
        var changed = places.Count(place => rows.Backtest.Rows[place].Score != rows.Backtest.Rows[place].Alone);
        if (changed == 0)
        {
            return null;
        }

        var panel = rows.Panel(places);
        double[] alone = [.. places.Select(place => -rows.Backtest.Rows[place].Alone!.Value)];
        return new ManualLayer(changed, panel.Count, intervals.Auc(panel), intervals.Auc(panel, alone), intervals.Gain(panel, panel.Risks, alone));
    }
}

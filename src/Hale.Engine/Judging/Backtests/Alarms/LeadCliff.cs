using Hale.Core.Time;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>The same targets observed at the next longer lead, where that is at most a month longer: who left cannot have been so much clearer within so few days.</summary>
internal sealed class LeadCliff(OwnRows rows, Intervals intervals)
{
    private const int MostDays = 31;
    private const double Drop = 0.10;

    public Alarm.Cliff? Find()
    {
        var leads = rows.Backtest.Header.Rules.LeadDays;
        return leads.Count < 2 || leads[1] - leads[0] > MostDays ? null : Find(leads[1] - leads[0]);
    }

    private Alarm.Cliff? Find(int days)
    {
        var earlier = new Dictionary<(int Account, Instant From), int>();
        foreach (var place in rows.Places(1, _ => true))
        {
            earlier[Target(place)] = place;
        }

        int[] places = [.. rows.Places(0, _ => true).Where(place => earlier.ContainsKey(Target(place)))];
        var panel = rows.Panel(places);
        var before = rows.Panel([.. places.Select(place => earlier[Target(place)])]).Risks;
        var drop = intervals.Gain(panel, panel.Risks, before);
        return drop is { Value: > Drop and { } value, Interval.Low: > Drop / 2 } && intervals.Auc(panel).Value is { } now ? new Alarm.Cliff(now, now - value, days) : null;
    }

    private (int Account, Instant From) Target(int place) => (rows.Backtest.Rows[place].Account, rows.Backtest.Rows[place].From);
}

using Hale.Engine.Backtesting;

namespace Hale.Engine.Proving;

/// <summary>A backtest whose answer rests on another lead.</summary>
public static class AtLead
{
    /// <summary>The same observations, those at a lead standing first.</summary>
    /// <param name="backtest">The backtest.</param>
    /// <param name="days">One of its leads, in days.</param>
    public static Backtest Of(Backtest backtest, int days)
    {
        var leads = backtest.Header.Rules.LeadDays.ToList();
        var place = leads.IndexOf(days);
        if (place <= 0)
        {
            return backtest;
        }

        IReadOnlyList<int> order = [days, .. leads.Where(lead => lead != days)];
        int[] moved = [.. leads.Select(lead => order.ToList().IndexOf(lead))];
        return backtest with
        {
            Header = backtest.Header with { Rules = backtest.Header.Rules with { LeadDays = order } },
            Rows = [.. backtest.Rows.Select(row => row with { Lead = moved[row.Lead] })],
        };
    }
}

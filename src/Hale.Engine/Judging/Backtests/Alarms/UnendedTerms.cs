using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Finds lengths of contracts of which none came up for decision before a horizon was over: nothing shows how accounts under them decide.</summary>
internal static class UnendedTerms
{
    private const int FewestAccounts = 10;
    private const double SomeAccounts = 0.05;

    public static IEnumerable<OwnAlarm> Find(OwnRows rows)
    {
        var observed = rows.Backtest.Rows.Where(row => row.Lead == 0).ToList();
        var all = observed.Select(row => row.Account).Distinct().Count();
        foreach (var term in observed.Where(row => row.TermMonths is not null).GroupBy(row => TermClasses.Of(row.TermMonths)).OrderBy(group => group.Key))
        {
            var accounts = term.Select(row => row.Account).Distinct().Count();
            if (accounts >= FewestAccounts && accounts >= SomeAccounts * all && !term.Any(row => row.Due < row.Until))
            {
                yield return new OwnAlarm.TermNeverEnded(term.GroupBy(row => row.TermMonths!.Value).MaxBy(group => group.Count())!.Key, accounts, all);
            }
        }
    }
}

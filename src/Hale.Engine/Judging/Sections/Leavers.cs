using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging.Sections;

/// <summary>Finds who left while it had a score that was current.</summary>
internal static class Leavers
{
    /// <summary>Each leaving that is known, with the row that was current the day before it was settled; without dates, each account that left with its only row.</summary>
    public static IEnumerable<(int Account, int Row, End? End)> Of(Evidence evidence) => evidence.Dated
        ? from account in Enumerable.Range(0, evidence.History.Accounts.Count)
          from end in evidence.Lives.Ends(account)
          where end.Left && end.Day <= evidence.Known!.Limit
          let row = CurrentScore.Row(evidence.History, account, end.Day - 1)
          where row is not null
          select (account, row.Value, (End?)end)
        : evidence.Panel.Rows.Where(row => row.Left).Select(row => (row.Account, row.Row, (End?)null));
}

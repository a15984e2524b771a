using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb;

/// <summary>All accounts in ranges of about equal size, so that no work holds more than one of them.</summary>
internal static class AccountRanges
{
    // So many of the accounts between the ends of a range are looked at: enough for ranges of about equal size, few enough to hold in memory whatever the population.
    private const int PivotsPerRange = 64;

    public static IEnumerable<AccountRange> Of(DuckConnection connection, AccountSql accounts, int count, CancellationToken cancellationToken)
    {
        if (connection.Scalar<long>("SELECT count(*) FROM accounts", cancellationToken) <= count)
        {
            return [AccountRange.All];
        }

        var pivots = Math.Min(count, PivotsPerRange);
        var ends = connection.Rows(accounts.Pivots(Math.Max(1, count / pivots)), cancellationToken)
            .Select(row => (string?)row.Text(0))
            .Chunk(pivots)
            .Select(chunk => chunk[^1])
            .ToList();
        return ends.Prepend(null).Zip(ends.Append(null), (after, upTo) => new AccountRange(after, upTo));
    }
}

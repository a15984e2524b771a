using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Every account that exists at some moments, in ranges of about the size asked for: of each range moment after moment, in the ordinal order of the accounts.</summary>
internal sealed class PopulationPairs(DuckConnection connection, PairAccounts accounts, ScanMoments moments) : IPairSource
{
    private Queue<AccountRange>? _ranges;

    public int Next(PairTable table, int count, CancellationToken cancellationToken)
    {
        _ranges ??= new Queue<AccountRange>(moments.All.Count == 0 ? [] : AccountRanges.Of(connection, accounts.Stated, Math.Max(1, count / moments.All.Count), cancellationToken));
        while (_ranges.TryPeek(out var range))
        {
            var taken = table.Take(accounts, range, moments, cancellationToken);
            _ranges.Dequeue();
            if (taken > 0)
            {
                return taken;
            }
        }

        return 0;
    }
}

using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Every account that exists at a moment, in the ordinal order of the accounts, in ranges of about the size asked for.</summary>
internal sealed class PopulationPairs(DuckConnection connection, PairAccounts accounts, Instant asOf, ScanMoments moments) : IPairSource
{
    private Queue<AccountRange>? _ranges;

    public int Next(PairTable table, int count, CancellationToken cancellationToken)
    {
        _ranges ??= new Queue<AccountRange>(AccountRanges.Of(connection, accounts.Stated, count, cancellationToken));
        while (_ranges.TryPeek(out var range))
        {
            var taken = table.Take(accounts, range, asOf, moments, cancellationToken);
            _ranges.Dequeue();
            if (taken > 0)
            {
                return taken;
            }
        }

        return 0;
    }
}

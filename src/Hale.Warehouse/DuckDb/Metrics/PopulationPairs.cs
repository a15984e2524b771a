using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Every account that exists at a moment, in the ordinal order of the accounts, in ranges of about the size asked for.</summary>
internal sealed class PopulationPairs(DuckConnection connection, PairAccounts accounts, Instant asOf, ScanMoments moments) : IPairSource
{
    // So many of the accounts between the ends of a range are looked at: enough for ranges of about equal size, few enough to hold in memory whatever the population.
    private const int PivotsPerRange = 64;

    private Queue<AccountRange>? _ranges;

    public int Next(PairTable table, int count, CancellationToken cancellationToken)
    {
        _ranges ??= new Queue<AccountRange>(Ranges(count, cancellationToken));
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

    private IEnumerable<AccountRange> Ranges(int count, CancellationToken cancellationToken)
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

using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Every account that exists at a moment, in the ordinal order of the accounts.</summary>
internal sealed class PopulationPairs(DuckConnection connection, Instant asOf, ScanMoments moments) : IPairSource
{
    private readonly AccountSql _accounts = new(new DuckDbDialect());
    private string? _last;

    public int Next(PairTable table, int count, CancellationToken cancellationToken)
    {
        while (connection.Scalar<string>(_accounts.RangeEnd(_last, count), cancellationToken) is { } upTo)
        {
            var taken = table.Take(new AccountRange(_last, upTo), asOf, moments, cancellationToken);
            _last = upTo;
            if (taken > 0)
            {
                return taken;
            }
        }

        return 0;
    }
}

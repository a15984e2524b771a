using Hale.Engine.Metrics;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Pairs that were asked for, in their order.</summary>
internal sealed class GivenPairs(IReadOnlyList<AccountMoment> pairs, PairAccounts accounts, ScanMoments moments) : IPairSource
{
    private int _taken;

    public int Next(PairTable table, int count, CancellationToken cancellationToken)
    {
        List<AccountMoment> range = [.. pairs.Skip(_taken).Take(count)];
        table.Take(range, accounts, moments, cancellationToken);
        _taken += range.Count;
        return range.Count;
    }
}

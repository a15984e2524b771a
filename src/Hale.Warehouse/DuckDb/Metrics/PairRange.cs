using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The pairs of the range at hand, and when their accounts began.</summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="table">The range.</param>
/// <param name="accounts">What is known of accounts.</param>
/// <param name="count">How many pairs.</param>
internal sealed class PairRange(DuckConnection connection, PairTable table, PairAccounts accounts, int count)
{
    public (IReadOnlyList<string> Accounts, IReadOnlyList<Instant> AsOf) Pairs(CancellationToken cancellationToken)
    {
        var (accounts, asOf) = (new List<string>(count), new List<Instant>(count));
        using var result = connection.Query($"SELECT account, as_of FROM {PairTable.Name} ORDER BY position", cancellationToken);
        while (result.Read(out var chunk))
        {
            var names = chunk.Text(0);
            var moments = chunk.Int64(1);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                accounts.Add(names.Get(row)!);
                asOf.Add(new Instant(moments.Values[row]));
            }
        }

        return (accounts, asOf);
    }

    /// <summary>
    /// When each account began: as its sources state it, else with its first known fact, else, where it has no fact at any time, always; null when it was not known
    /// or its first fact had not come.
    /// </summary>
    public Instant?[] Starts(CancellationToken cancellationToken)
    {
        var (sql, ofFacts) = table.Began is { } known ? (known, null) : accounts.Starts(PairTable.Name);
        var stated = ByPair(sql, cancellationToken);
        if (ofFacts is null)
        {
            return [.. stated.Select(start => start is { } began && began != AccountSql.Never ? new Instant(began) : (Instant?)null)];
        }

        var facts = ByPair(ofFacts, cancellationToken);
        return [.. stated.Zip(facts, (start, fact) =>
            start is not { } began ? (Instant?)null
            : began != AccountSql.Never ? new Instant(began)
            : fact is not { } first ? Instant.Always
            : first == AccountSql.Never ? null
            : new Instant(first))];
    }

    private long?[] ByPair(string sql, CancellationToken cancellationToken)
    {
        var values = new long?[count];
        using var result = connection.Query(sql, cancellationToken);
        while (result.Read(out var chunk))
        {
            var positions = chunk.Int64(0);
            var column = chunk.Int64(1);
            for (var row = 0; row < chunk.RowCount; row++)
            {
                values[positions.Values[row]] = column.Get(row);
            }
        }

        return values;
    }
}

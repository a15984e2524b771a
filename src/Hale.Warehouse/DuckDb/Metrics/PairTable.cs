using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// The range of pairs that is at hand, in a temporary table of the reading's connection, numbered in their order. Queries join to it, so that what they hold in memory
/// grows with the range and not with the number of accounts.
/// </summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="windows">The windows whose starts stand beside each pair.</param>
internal sealed class PairTable(DuckConnection connection, IReadOnlyList<Window> windows)
{
    public const string Name = "hale_pairs";

    /// <summary>The range at hand, as scans read it.</summary>
    public static PairsRelation Relation { get; } = new(Name, "position", Condition: null);

    /// <summary>Takes the accounts of a range that exist at a moment, in their order, and gives their number.</summary>
    public int Take(AccountSql accounts, AccountRange range, Instant asOf, ScanMoments moments, CancellationToken cancellationToken)
    {
        Create();
        var starts = string.Concat(windows.Select(window => $", {DuckSql.Literal(moments.StartOf(window, asOf).Micros)}"));
        return (int)connection.Execute(
            $"""
            INSERT INTO {Name}
            SELECT row_number() OVER (ORDER BY account) - 1, account, {DuckSql.Literal(asOf.Micros)}{starts}
            FROM ({accounts.Population(asOf, range)})
            """,
            cancellationToken);
    }

    /// <summary>Takes given pairs in their order.</summary>
    public void Take(IReadOnlyList<AccountMoment> pairs, ScanMoments moments, CancellationToken cancellationToken)
    {
        Create();
        using var appender = connection.Appender(Name);
        for (var from = 0; from < pairs.Count; from += DuckAppender.ChunkCapacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(appender, [.. pairs.Skip(from).Take(DuckAppender.ChunkCapacity)], from, moments);
        }

        appender.Close();
    }

    private void Create()
    {
        var starts = string.Concat(windows.Select(window => $", {DuckSql.Identifier(PairsRelation.StartOf(window))} BIGINT"));
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name} (position BIGINT, account VARCHAR, {PairsRelation.AsOf} BIGINT{starts})");
    }

    private void Append(DuckAppender appender, AccountMoment[] pairs, int from, ScanMoments moments)
    {
        appender.Begin(pairs.Length);
        appender.Column(0).Write([.. pairs.Select((_, index) => (long)from + index)]);
        appender.Column(1).Write(pairs.Select(pair => pair.Account).ToArray());
        appender.Column(2).Write([.. pairs.Select(pair => pair.AsOf.Micros)]);
        for (var window = 0; window < windows.Count; window++)
        {
            appender.Column(3 + window).Write([.. pairs.Select(pair => moments.StartOf(windows[window], pair.AsOf).Micros)]);
        }

        appender.EndChunk();
    }
}

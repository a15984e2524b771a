using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// The pairs of a reading in a temporary table of its connection, numbered in their order. Queries join to a range of them, so that what they hold in memory
/// grows with the range; the table itself spills.
/// </summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="windows">The windows whose starts stand beside each pair.</param>
internal sealed class PairTable(DuckConnection connection, IReadOnlyList<Window> windows)
{
    public const string Name = "hale_pairs";

    /// <summary>The pairs from a position on.</summary>
    public static PairsRelation Range(long from, int count) => new(Name, "position", Condition(from, count));

    /// <summary>Which rows are meant, over the alias p.</summary>
    public static string Condition(long from, int count) =>
        $"p.position >= {DuckSql.Literal(from)} AND p.position < {DuckSql.Literal(from + count)}";

    /// <summary>Takes every account that exists at a moment, in the order of the accounts, and gives their number.</summary>
    public long FillPopulation(AccountSql accounts, Instant asOf, ScanMoments moments, CancellationToken cancellationToken)
    {
        var starts = string.Concat(windows.Select(window => $", {DuckSql.Literal(moments.StartOf(window, asOf).Micros)}"));
        Create();
        return connection.Execute(
            $"""
            INSERT INTO {Name}
            SELECT row_number() OVER (ORDER BY account) - 1, account, {DuckSql.Literal(asOf.Micros)}{starts}
            FROM ({accounts.Population(asOf)})
            """,
            cancellationToken);
    }

    /// <summary>Takes given pairs in their order.</summary>
    public void Fill(IReadOnlyList<AccountMoment> pairs, ScanMoments moments, CancellationToken cancellationToken)
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
        connection.Execute($"CREATE TEMP TABLE {Name} (position BIGINT, account VARCHAR, {PairsRelation.AsOf} BIGINT{starts})");
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

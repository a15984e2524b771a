using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// What became of accounts as of some moments, under names that queries read: temporary tables of a connection, or named queries of a statement. Of <see cref="Lineage"/> each <c>holder</c> that accounts have
/// become has a row for each of them and one for itself, with the <c>generation</c>; an account that exists no more is a holder of NULL. Any other account has no row.
/// </summary>
internal static class LineageTables
{
    public const string Lineage = "hale_lineage";
    public const string Splits = "hale_splits";

    /// <summary>Makes the tables.</summary>
    public static void Create(DuckConnection connection, IReadOnlyDictionary<Instant, AccountLineage> found, CancellationToken cancellationToken)
    {
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Lineage} (as_of BIGINT, holder VARCHAR, account VARCHAR, generation BIGINT);
            CREATE OR REPLACE TEMP TABLE {Splits} (as_of BIGINT, account VARCHAR, split_at BIGINT)
            """,
            cancellationToken);
        using var lineage = connection.Appender(Lineage);
        foreach (var rows in found.SelectMany(moment => Rows(moment.Value, moment.Key)).Chunk(DuckAppender.ChunkCapacity))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(lineage, rows);
        }

        lineage.Close();
        using var splits = connection.Appender(Splits);
        foreach (var rows in found.SelectMany(moment => moment.Value.Splits.Select(split => (AsOf: moment.Key, Split: split))).Chunk(DuckAppender.ChunkCapacity))
        {
            cancellationToken.ThrowIfCancellationRequested();
            splits.Begin(rows.Length);
            splits.Column(0).Write([.. rows.Select(row => row.AsOf.Micros)]);
            splits.Column(1).Write(rows.Select(row => row.Split.Account).ToArray());
            splits.Column(2).Write([.. rows.Select(row => row.Split.At.Micros)]);
            splits.EndChunk();
        }

        splits.Close();
    }

    /// <summary>Both as named queries, to stand behind WITH.</summary>
    public static string Queries(AccountLineage lineage, Instant asOf)
    {
        var dialect = new DuckDbDialect();
        string Text(string? text) => text is null ? "NULL" : dialect.Literal(text);
        string Number(long? number) => number is { } known ? DuckSql.Literal(known) : "NULL";
        var moment = DuckSql.Literal(asOf.Micros);
        return $"""
            {Lineage} (as_of, holder, account, generation) AS (
            {Values("(NULL::BIGINT, NULL::VARCHAR, NULL::VARCHAR, NULL::BIGINT)", Rows(lineage, asOf).Select(row => $"({moment}, {Text(row.Holder)}, {Text(row.Account)}, {Number(row.Generation)})"))}
            ), {Splits} (as_of, account, split_at) AS (
            {Values("(NULL::BIGINT, NULL::VARCHAR, NULL::BIGINT)", lineage.Splits.Select(split => $"({moment}, {Text(split.Account)}, {Number(split.At.Micros)})"))}
            )
            """;
    }

    // The first row says of what types the columns are; no account is NULL.
    private static string Values(string types, IEnumerable<string> rows) => $"VALUES {string.Join(", ", rows.Prepend(types))}";

    private static IEnumerable<Row> Rows(AccountLineage lineage, Instant asOf) =>
    [
        .. lineage.Members.Select(member => new Row(asOf, member.Survivor, member.Account, member.Generation)),
        .. lineage.Members.Select(member => member.Survivor).Distinct(StringComparer.Ordinal).Select(survivor => new Row(asOf, survivor, survivor, 0)),
        .. lineage.Members.Select(member => new Row(asOf, member.Account, null, null)),
    ];

    private static void Append(DuckAppender lineage, Row[] rows)
    {
        lineage.Begin(rows.Length);
        lineage.Column(0).Write([.. rows.Select(row => row.AsOf.Micros)]);
        lineage.Column(1).Write(rows.Select(row => row.Holder).ToArray());
        lineage.Column(2).Write(rows.Select(row => row.Account).ToArray());
        lineage.Column(3).Write([.. rows.Select(row => row.Generation ?? 0)], [.. rows.Select(row => row.Generation is not null)]);
        lineage.EndChunk();
    }

    private sealed record Row(Instant AsOf, string Holder, string? Account, long? Generation);
}

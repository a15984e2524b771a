using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Verifying;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Verifying;

/// <summary>Counts facts that came or went, by the imports that stored and closed them.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbChangeStore(DuckDbSession session) : IChangeStore
{
    /// <summary>The tables of facts, and from when on a row of each counts.</summary>
    private static readonly (string Table, string From)[] Tables =
    [
        ("events", "occurred_at"), ("series", "occurred_at"), ("subscriptions", "occurred_at"), ("outcomes", "occurred_at"), ("contacts", "occurred_at"), ("lineage", "occurred_at"),
        ("attributes", "valid_from"), ("accounts", "known_at"),
    ];

    public Task<ChangesSince> ChangesAsync(IReadOnlyList<string> sources, Instant asOf, Instant since, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            var last = connection.Scalar<long>("SELECT coalesce(max(import), 0) FROM imports WHERE started_at <= $1", cancellationToken, since.Micros);
            IReadOnlyList<ChangedFacts> Changed(string import, string condition) => Read(connection, import, condition, sources, asOf, last, cancellationToken);
            return new ChangesSince(
                Changed("import", "import > $2 AND closed_at > $1"),
                Changed("closed_by", "import <= $2 AND closed_by > $2 AND closed_at <= $1"),
                [.. connection.Rows("SELECT erased_at FROM erasures WHERE erased_at > $1 ORDER BY erased_at", cancellationToken, since.Micros).Select(row => new Instant(row.Int64(0)))]);
        },
        cancellationToken);

    private static IReadOnlyList<ChangedFacts> Read(
        DuckConnection connection, string import, string condition, IReadOnlyList<string> sources, Instant asOf, long last, CancellationToken cancellationToken)
    {
        var declared = DeclaredSources.Condition(new DuckDbDialect(), "source", sources);
        var facts = Tables.Select(table => $"SELECT source, {import} AS import FROM {table.Table} WHERE {table.From} < $1 AND known_at <= $1 AND {condition} AND {declared}");
        return
        [
            .. connection.Rows(
                $"""
                SELECT f.source, f.import, i.started_at, count(*)
                FROM ({string.Join("\nUNION ALL ", facts)}) AS f JOIN imports AS i ON i.import = f.import
                GROUP BY ALL
                ORDER BY f.import, f.source
                """,
                cancellationToken,
                asOf.Micros,
                last).Select(row => new ChangedFacts(row.Text(0), row.Int64(1), new Instant(row.Int64(2)), row.Int64(3))),
        ];
    }
}

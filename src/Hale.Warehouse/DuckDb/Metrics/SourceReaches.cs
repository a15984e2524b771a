using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Import.Contracts;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>How far each imported source goes.</summary>
internal static class SourceReaches
{
    private const string Sources =
        """
        SELECT f.source, max(f.last_fact), coalesce(max(c.last_at), max(i.started_at))
        FROM import_files AS f
        JOIN imports AS i ON i.import = f.import
        LEFT JOIN (SELECT source, max(last_at) AS last_at FROM source_checks GROUP BY source) AS c ON c.source = f.source
        GROUP BY f.source
        ORDER BY f.source
        """;

    public static List<SourceReach> Read(DuckConnection connection, CancellationToken cancellationToken)
    {
        ILookup<string, DuckRow> BySource(string query) => connection.Rows(query, cancellationToken).ToLookup(row => row.Text(0), StringComparer.Ordinal);
        var events = BySource("SELECT source, event FROM source_events ORDER BY event");
        var steps = BySource($"SELECT source, known_at, last_fact FROM source_reach WHERE closed_at = {DuckSql.Literal(StoredClosings.Open)} ORDER BY known_at");
        var closed = BySource($"SELECT source, known_at, last_fact, closed_at FROM source_reach WHERE closed_at < {DuckSql.Literal(StoredClosings.Open)} ORDER BY known_at");
        var findings = StoredFindings.Read(connection, cancellationToken).ToLookup(found => found.Source, found => found.Finding, StringComparer.Ordinal);
        var days = StoredDays.Read(connection, cancellationToken).ToLookup(day => day.Source, day => day.Rows, StringComparer.Ordinal);
        var imports = BySource("SELECT source, first_at, last_at FROM source_checks ORDER BY first_at");
        return
        [
            .. connection.Rows(Sources, cancellationToken).Select(row =>
                new SourceReach(row.Text(0), [.. events[row.Text(0)].Select(name => name.Text(1))], row.IsNull(1) ? null : new Instant(row.Int64(1)), new Instant(row.Int64(2)))
                {
                    Steps = [.. steps[row.Text(0)].Select(Step)],
                    ClosedSteps = [.. closed[row.Text(0)].Select(step => new ClosedStep(Step(step), new Instant(step.Int64(3))))],
                    LastLooks = [.. imports[row.Text(0)].Select(import => new Instant(import.Int64(2)))],
                    Findings = [.. findings[SourceDefinition.DeclaredOf(row.Text(0))]],
                    Days = [.. days[row.Text(0)]],
                    Imports = [.. imports[row.Text(0)].Select(import => new Instant(import.Int64(1)))],
                }),
        ];
    }

    private static ReachStep Step(DuckRow row) => new(new Instant(row.Int64(1)), new Instant(row.Int64(2)));
}

using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>How far each imported source goes.</summary>
internal static class SourceReaches
{
    private const string Sources =
        """
        SELECT f.source, max(f.last_fact), max(i.started_at)
        FROM import_files AS f JOIN imports AS i ON i.import = f.import
        GROUP BY f.source
        ORDER BY f.source
        """;

    public static List<SourceReach> Read(DuckConnection connection, CancellationToken cancellationToken)
    {
        var events = connection.Rows("SELECT source, event FROM source_events ORDER BY event", cancellationToken)
            .ToLookup(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);
        return [.. connection.Rows(Sources, cancellationToken).Select(row => new SourceReach(
            row.Text(0), [.. events[row.Text(0)]], row.IsNull(1) ? null : new Instant(row.Int64(1)), new Instant(row.Int64(2))))];
    }
}

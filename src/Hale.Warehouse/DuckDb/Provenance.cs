using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb;

/// <summary>Which facts are observed and which reconstructed. It is the same for all that an import took from a source, and mostly for the whole source, so that rarely a row is asked for its import.</summary>
internal static class Provenance
{
    /// <summary>A condition over rows with <c>source</c> and <c>import</c>.</summary>
    public static string IsReconstructed(DuckConnection connection)
    {
        const string Sources = "SELECT source, bool_or(observed) AS seen, bool_and(observed) AS always_seen FROM source_knowledge GROUP BY source";
        var whole = connection.Rows($"SELECT source FROM ({Sources}) WHERE NOT seen").Select(row => row.Text(0)).ToList();
        var parts = connection.Scalar<bool>($"SELECT EXISTS (SELECT 1 FROM ({Sources}) WHERE seen AND NOT always_seen)");
        var always = whole.Count == 0 ? "false" : $"source IN ({string.Join(", ", whole.Select(DuckSql.Literal))})";
        return parts ? $"({always} OR (source, import) IN (SELECT (source, import) FROM source_knowledge WHERE NOT observed))" : always;
    }

    /// <summary>The stored facts of each source that count at some moment: how many there are, and how many of them are reconstructed.</summary>
    public static Dictionary<string, FactProvenance> BySource(DuckConnection connection, CancellationToken cancellationToken)
    {
        var facts = FactTables.All.Append("attributes").Append("(SELECT * FROM accounts WHERE NOT made)").Select(table => $"SELECT source, import FROM {table} WHERE closed_at > known_at");
        return connection.Rows(
            $"SELECT source, count(*), count(*) FILTER (WHERE {IsReconstructed(connection)}) FROM ({string.Join(" UNION ALL ", facts)}) GROUP BY source", cancellationToken)
            .ToDictionary(row => row.Text(0), row => new FactProvenance(row.Int64(1), row.Int64(2)), StringComparer.Ordinal);
    }
}

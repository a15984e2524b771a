using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>The statement that stores rows.</summary>
internal static class RowInsert
{
    /// <summary>Stores rows <c>s</c>.</summary>
    /// <param name="scope">The load.</param>
    /// <param name="table">The table.</param>
    /// <param name="id">The halves of the identity, as expressions.</param>
    /// <param name="rows">What stands behind the expressions.</param>
    /// <param name="closedAt">From when on they do not count, an expression; null when they do.</param>
    public static string Sql(LoadScope scope, IRowTable table, (string High, string Low) id, string rows, string? closedAt = null)
    {
        List<(string Column, string Value)> columns =
        [
            ("source", scope.SourceText),
            .. table.Columns,
            ("id_high", id.High),
            ("id_low", id.Low),
            .. table.StoresContent ? new[] { ("content_high", "s.content_high"), ("content_low", "s.content_low") } : [],
            ("file", scope.FileNumber),
            ("import", DuckSql.Literal(scope.Ledger.Number())),
            .. closedAt is null ? Array.Empty<(string, string)>() : [("closed_at", closedAt), ("closed_by", DuckSql.Literal(scope.Ledger.Number()))],
        ];
        return $"""
            INSERT INTO {table.Name} ({string.Join(", ", columns.Select(column => column.Column))})
            SELECT {string.Join(", ", columns.Select(column => column.Value))}
            {rows}
            """;
    }
}

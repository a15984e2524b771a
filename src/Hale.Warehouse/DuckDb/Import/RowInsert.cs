using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Tables;

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
            .. Columns(scope, table),
            ("id_high", id.High),
            ("id_low", id.Low),
            .. table.StoresContent ? new[] { ("content_high", "s.content_high"), ("content_low", "s.content_low") } : [],
            ("file", scope.FileNumber),
            ("import", DuckSql.Literal(scope.Ledger.Number())),
            .. closedAt is null ? Ends(scope) : [("closed_at", closedAt), ("closed_by", DuckSql.Literal(scope.Ledger.Number()))],
        ];
        return $"""
            INSERT INTO {table.Name} ({string.Join(", ", columns.Select(column => column.Column))})
            SELECT {string.Join(", ", columns.Select(column => column.Value))}
            {rows}
            """;
    }

    /// <summary>A version that is stored when it is over already.</summary>
    private static IEnumerable<(string Column, string Value)> Ends(LoadScope scope) => !scope.Source.IsHistory
        ? []
        :
        [
            ("closed_at", $"coalesce(s.{StagedColumns.KnownUntil}, {DuckSql.Literal(StoredClosings.Open)})"),
            ("closed_by", scope.ClosedBy($"s.{StagedColumns.KnownUntil}")),
        ];

    /// <summary>The columns with their values as they are stored: without the people who were erased.</summary>
    private static IEnumerable<(string Column, string Value)> Columns(LoadScope scope, IRowTable table)
    {
        var (erased, account, contact) = (scope.Ledger.Erased, $"s.{StagedColumns.Account}", $"s.{StagedColumns.Contact}");
        if (!erased.Any)
        {
            return table.Columns;
        }

        var texts = table.Content.Texts.Select(text => $"s.{text}").Except([account], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var ofContacts = table.Name == "contacts";
        return table.Columns.Select(column => (
            column.Column,
            ofContacts && (column.Column == "name" || PropertyColumns.IsOne(column.Column)) ? erased.OfContact(column.Value, contact, account)
                : column.Value == contact || texts.Contains(column.Value) ? erased.Stored(column.Value, account)
                : column.Value));
    }
}

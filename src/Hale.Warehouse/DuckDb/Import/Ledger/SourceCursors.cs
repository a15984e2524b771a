using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>How far sources that are read in parts have been read. Kept in the transaction of the facts, so that none is lost or read in vain.</summary>
internal static class SourceCursors
{
    /// <summary>By source. One is absent when records of it were refused for accounts that have been added since, so that all its rows are read again.</summary>
    public static IReadOnlyDictionary<string, SeenCursor> Read(DuckConnection connection) => connection.Rows(
        """
        SELECT c.source, c.value, c.meaning FROM source_cursors AS c
        WHERE NOT EXISTS (
            SELECT 1 FROM refused AS r WHERE r.source = c.source AND r.code = $1 AND EXISTS (SELECT 1 FROM accounts AS a WHERE a.import > r.import AND NOT a.made))
        """,
        RefusalCodes.UnknownAccount).ToDictionary(row => row.Text(0), row => new SeenCursor(row.Text(1), row.Text(2)), StringComparer.Ordinal);

    /// <summary>Keeps how far a source is read with a file.</summary>
    public static void Keep(LoadScope scope)
    {
        if (scope.File.Cursor is not { Value: { } value } cursor)
        {
            return;
        }

        scope.Connection.Execute("DELETE FROM source_cursors WHERE source = $1", scope.Cancellation, scope.Source.Name);
        scope.Connection.Execute(
            "INSERT INTO source_cursors (source, value, meaning, import) VALUES ($1, $2, $3, $4)",
            scope.Cancellation,
            scope.Source.Name,
            value,
            cursor.Meaning,
            scope.Ledger.Number());
    }
}

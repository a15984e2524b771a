using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>The rows of a table of facts that vanished from a file, in the temporary table <see cref="Name"/>.</summary>
internal sealed class VanishedRows(DuckConnection connection, SourceDefinition source, string table, CancellationToken cancellation)
{
    public const string Name = "vanished";

    /// <summary>The accounts of rows that were closed.</summary>
    public const string Touched = "touched";

    private string SourceText => DuckSql.Literal(source.Name);

    /// <summary>Finds the rows of a file that are open and, as far as is known, in no file any more. A row that another file holds becomes that file's.</summary>
    /// <param name="file">The number of the file as a literal.</param>
    /// <param name="present">A query of the identities that are still in the file; null for none.</param>
    /// <param name="condition">A further condition over a stored row <c>t</c>.</param>
    public void Find(string file, string? present, string condition)
    {
        var name = table == "series" ? "t.series" : "CAST(NULL AS VARCHAR) AS series";
        var gone = present is null ? "" : $"ANTI JOIN ({present}) AS p ON p.id_high = t.id_high AND p.id_low = t.id_low";
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Name} AS
            SELECT t.rowid AS id, t.account, {name}, t.occurred_at, t.id_high, t.id_low
            FROM {table} AS t {gone}
            WHERE t.source = {SourceText} AND t.file = {file} AND t.closed_by IS NULL AND {condition}
            """,
            cancellation);
        if (connection.Scalar<bool>($"SELECT EXISTS (SELECT 1 FROM shared_rows WHERE source = {SourceText})", cancellation))
        {
            connection.Execute(HandOver(file, gone), cancellation);
        }
    }

    public long Count() => connection.Scalar<long>($"SELECT count(*) FROM {Name}", cancellation);

    /// <summary>Closes them; true when there were any.</summary>
    public bool Close(Closing closing)
    {
        if (Count() == 0)
        {
            return false;
        }

        connection.Execute(
            $"""
            INSERT INTO {Touched} SELECT DISTINCT account FROM {Name};
            UPDATE {table} SET {closing.Set(closing.OfVanished)} FROM {Name} AS v WHERE {table}.rowid = v.id
            """,
            cancellation);
        return true;
    }

    /// <summary>Closes all rows of a file that no other one holds, and what they leave behind; how many there were.</summary>
    /// <param name="file">The number of the file as a literal.</param>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="closing">How rows are closed.</param>
    public long CloseAll(string file, string zone, Closing closing)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Touched} (account VARCHAR)", cancellation);
        Find(file, present: null, "true");
        var rows = Count();
        if (Close(closing))
        {
            if (source.IsHistory)
            {
                // A version of no file is no longer taken to be said: when its file comes back, it is stored anew.
                connection.Execute($"UPDATE {table} SET file = NULL FROM {Name} AS v WHERE {table}.rowid = v.id", cancellation);
            }

            FactTraces.Follow(connection, source, zone, closing, cancellation);
        }

        Drop(connection);
        connection.Execute($"DROP TABLE {Touched}", cancellation);
        return rows;
    }

    public static void Drop(DuckConnection connection) => connection.Execute($"DROP TABLE IF EXISTS temp.{Name}");

    private string HandOver(string file, string gone) =>
        $"""
        DELETE FROM shared_rows
        WHERE source = {SourceText} AND file = {file}
            AND (id_high, id_low) IN (SELECT (t.id_high, t.id_low) FROM shared_rows AS t {gone} WHERE t.source = {SourceText} AND t.file = {file});
        CREATE OR REPLACE TEMP TABLE handed_over AS
        SELECT v.id, v.id_high, v.id_low, min(h.file) AS file
        FROM {Name} AS v JOIN shared_rows AS h ON h.source = {SourceText} AND h.file <> {file} AND h.id_high = v.id_high AND h.id_low = v.id_low
        GROUP BY ALL;
        UPDATE {table} SET file = h.file FROM handed_over AS h WHERE {table}.rowid = h.id;
        DELETE FROM shared_rows WHERE source = {SourceText} AND (file, id_high, id_low) IN (SELECT (file, id_high, id_low) FROM handed_over);
        DELETE FROM {Name} WHERE id IN (SELECT id FROM handed_over);
        DROP TABLE handed_over
        """;
}

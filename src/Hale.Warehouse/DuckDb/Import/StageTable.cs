using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>
/// The temporary tables of a file: <c>staged</c>, whose row ids are in the file's order, and which holds no more than it must, for it stays in memory: why a row is refused
/// is a list of code, detail and content; <c>rejects</c>, the records that the reader could not split;
/// <c>turned_away</c>, the staged rows that the loading refuses; and <c>numbered</c> and <c>settled</c>, the identities of rows. What nothing refuses is the view
/// <see cref="Accepted"/>. Of a file that <see cref="DirectLoad"/> stores at once <c>staged</c> holds but why rows are refused, and that view is over what was stored.
/// </summary>
internal static class StageTable
{
    private static readonly string[] Tables = ["staged", "rejects", "turned_away", "numbered", "settled", RowVersions.Changes, VanishedRows.Touched];

    /// <summary>The rows that nothing has refused so far, each with its <c>row</c>.</summary>
    public const string Accepted = "accepted";

    private const string NoRejects =
        $"SELECT CAST(NULL AS BIGINT) AS {StagedColumns.Record}, '' AS {StagedColumns.Refusal}, '' AS {StagedColumns.Detail}, '' AS {StagedColumns.Content} WHERE false";

    /// <summary>Runs the file's queries.</summary>
    /// <exception cref="WarehouseException">The file has changed or cannot be read.</exception>
    public static void Create(LoadScope scope, IFactLoad kind)
    {
        var unneeded = string.Concat(kind.Unneeded.Select(column => ", " + column));
        Drop(scope.Connection);
        Read(scope, () => scope.Execute(
            $"""
            CREATE TEMP TABLE staged AS
            SELECT * EXCLUDE ({StagedColumns.Refusal}, {StagedColumns.Detail}, {StagedColumns.Content}{unneeded}),
                CASE WHEN {StagedColumns.Refusal} IS NOT NULL THEN [{StagedColumns.Refusal}, {StagedColumns.Detail}, {StagedColumns.Content}] END AS {StagedColumns.Refusal}
            FROM ({kind.StagedSql})
            """));
        CreateRejects(scope);
        CheckInputs(scope, !scope.File.RowsAreRecords || scope.Connection.Scalar<long>("SELECT count(*) FROM staged") == Readable(scope) * scope.File.RowsPerRecord);
        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP VIEW {Accepted} AS
            SELECT g.rowid AS row, g.* FROM staged AS g ANTI JOIN turned_away AS t ON t.row = g.rowid WHERE g.{StagedColumns.Refusal} IS NULL
            """);
    }

    /// <summary>Runs a step that reads the file.</summary>
    /// <exception cref="WarehouseException">The file has changed or cannot be read.</exception>
    public static T Read<T>(LoadScope scope, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.Io or DuckErrorKind.Csv or DuckErrorKind.InvalidUtf8 or DuckErrorKind.InvalidInput)
        {
            throw Changed(scope, fault.Message, fault);
        }
    }

    /// <summary>Makes the tables of what is refused.</summary>
    public static void CreateRejects(LoadScope scope)
    {
        Read(scope, () => scope.Execute($"CREATE TEMP TABLE rejects AS {scope.File.RejectsSql ?? NoRejects}"));
        scope.Execute("CREATE TEMP TABLE turned_away (row BIGINT, code VARCHAR, detail VARCHAR)");
    }

    /// <summary>How many records of the file could be split into columns.</summary>
    public static long Readable(LoadScope scope) => scope.File.Records - scope.Connection.Scalar<long>("SELECT count(*) FROM rejects");

    /// <summary>How many records the source does not keep.</summary>
    public static long LeftOut(LoadScope scope) =>
        scope.Connection.Scalar<long>($"SELECT count(*) FROM staged WHERE {StagedColumns.Refusal}[1] = {DuckSql.Literal(StagedColumns.LeftOut)}", scope.Cancellation);

    public static void Drop(DuckConnection connection) => DropQuietly(() =>
    {
        connection.Execute($"DROP VIEW IF EXISTS temp.{Accepted}");
        foreach (var table in Tables)
        {
            connection.Execute($"DROP TABLE IF EXISTS temp.{table}");
        }
    });

    /// <summary>Drops tables, if they can be.</summary>
    public static void DropQuietly(Action drop)
    {
        try
        {
            drop();
        }
        catch (DuckException)
        {
            // After a failed statement the transaction only waits to be undone, and the tables with it.
        }
    }

    /// <summary>Stops when the file is not as it was when it was looked at.</summary>
    public static void CheckInputs(LoadScope scope, bool isComplete)
    {
        if (!isComplete || !scope.File.Others.Append(new StagedInput(scope.File.Path, scope.File.Bytes)).All(IsAsItWas))
        {
            throw Changed(scope, "it is not as it was when the import began", inner: null);
        }
    }

    private static bool IsAsItWas(StagedInput input) => new FileInfo(input.Path) is { Exists: true, Length: var length } && length == input.Bytes;

    private static WarehouseException Changed(LoadScope scope, string reason, Exception? inner) => new(
        WarehouseFault.Unreadable,
        $"{scope.File.Name} changed or became unreadable while it was read: {reason}",
        "Import again when the file is complete. Nothing is half stored.",
        inner);
}

using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>
/// The numbers of records in their file. The reader's rejects are records too, but not among the staged rows: those before a row are added to its place.
/// Rows that a query made are numbered by their place in its result.
/// </summary>
internal static class RecordPlaces
{
    /// <summary>How much of a record is kept.</summary>
    public const int LongestContent = 4_000;

    /// <summary>The number of a record, over rows <c>s</c> with a <c>place</c> that are joined by <see cref="JoinRejects"/>.</summary>
    public const string Record = "place + coalesce(r.rejects, 0)";

    /// <summary>What stands behind rows <c>s</c>.</summary>
    public static string JoinRejects(LoadScope scope) =>
        $"""
        ASOF LEFT JOIN (
            SELECT {StagedColumns.Record} - row_number() OVER (ORDER BY {StagedColumns.Record}) AS readable,
                row_number() OVER (ORDER BY {StagedColumns.Record}) AS rejects
            FROM rejects{(scope.File.RowsAreRecords ? "" : " WHERE false")}) AS r ON s.place > r.readable
        """;

    /// <summary>The place of a staged row's record among the records that could be read, from 1.</summary>
    public static string Place(LoadScope scope, string row) => $"({row} - (SELECT min(rowid) FROM staged)) // {DuckSql.Literal(scope.File.RowsPerRecord)} + 1";
}

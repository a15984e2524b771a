using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Accounts;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>
/// Stores a file that is read for the first time straight from its query: no copy is made of its rows, and what nobody expects costs only those who have it. Records that
/// were not stored are looked for in a second reading when some are missing; equal rows are numbered where they stand. Where ids repeat, another file holds a row too, or no source
/// declares an account, what was stored is taken back, and the file is staged.
/// </summary>
internal sealed class DirectLoad(LoadScope scope, IRowTable table, RowIdentity identity)
{
    /// <summary>Of files that overlap with others the beginning mostly tells.</summary>
    private const int Sample = 10_000;

    private const string IsRefused = $"s.{StagedColumns.Refusal} IS NOT NULL";

    /// <summary>Whether the file was stored.</summary>
    public bool IsDone { get; private set; }

    /// <summary>How many rows were stored.</summary>
    public long Stored { get; private set; }

    private bool Fits => !scope.Entry.IsChanged && !scope.IsResolved && !scope.Source.IsHistory && scope.Source.Mapping.Supersedes.Count == 0 && scope.Source.Absent != AbsenceRule.Ended
        && scope.File is { RowsAreRecords: true, RowsPerRecord: 1 } && scope.Source.Checks.Count == 0;

    private string Mine => $"source = {scope.SourceText} AND file = {scope.FileNumber} AND import = {DuckSql.Literal(scope.Ledger.Number())}";

    private string IsUnknown => KnownAccounts.MayMake(scope, table) ? "false"
        : string.Join(" OR ", table.FurtherAccounts.Prepend(StagedColumns.Account).Select(account => $"s.{account} NOT IN ({KnownAccounts.Declared})"));

    /// <summary>Stores the file, or leaves everything as it was.</summary>
    public void TryRun()
    {
        if (!Fits)
        {
            return;
        }

        var hasOthers = scope.Any($"FROM {table.Name} WHERE source = {scope.SourceText} AND closed_by IS NULL");
        if (hasOthers && IsStored($"(SELECT * FROM ({identity.StagedSql}) LIMIT {Sample})"))
        {
            return;
        }

        StageTable.Drop(scope.Connection);
        table.Prepare();
        Stored = StageTable.Read(scope, () => scope.Execute(RowInsert.Sql(
            scope, table, ("s.id_high", "s.id_low"), $"FROM ({identity.StagedSql}) AS s WHERE NOT ({IsRefused}) AND {table.IsFact} AND NOT ({IsUnknown})")));
        var isComplete = SetAside();
        scope.Execute($"CREATE OR REPLACE TEMP VIEW {StageTable.Accepted} AS {Accepted()}");
        if (isComplete && !(hasOthers && IsStored(StageTable.Accepted)) && NumberEqualRows())
        {
            IsDone = true;
            return;
        }

        scope.Execute($"DELETE FROM {table.Name} WHERE {Mine}");
    }

    /// <summary>False when an id of its own stands at several rows, which may contradict each other.</summary>
    private bool NumberEqualRows()
    {
        if (!scope.Any($"SELECT 1 FROM {StageTable.Accepted} GROUP BY id_low HAVING count(*) > 1"))
        {
            return true;
        }

        identity.Number();
        if (scope.Any("FROM numbered WHERE own"))
        {
            return false;
        }

        scope.Execute($"UPDATE {table.Name} SET id_high = n.id_high, id_low = n.id_low FROM numbered AS n WHERE {table.Name}.rowid = n.row");
        return true;
    }

    /// <summary>Finds the records that were not stored; false when nothing but their account is against some of them.</summary>
    private bool SetAside()
    {
        StageTable.CreateRejects(scope);
        var records = StageTable.Readable(scope);
        if (Stored == records)
        {
            StageTable.CheckInputs(scope, isComplete: true);
            scope.Execute($"CREATE TEMP TABLE staged ({StagedColumns.Refusal} VARCHAR[])");
            return true;
        }

        // Without a join, which would not keep the order of the file.
        StageTable.Read(scope, () => scope.Execute(
            $"""
            CREATE TEMP TABLE staged AS
            SELECT CASE WHEN {IsRefused} THEN [{StagedColumns.Refusal}, {StagedColumns.Detail}, {StagedColumns.Content}] WHEN NOT ({table.IsFact}) THEN [] END AS {StagedColumns.Refusal}
            FROM ({scope.File.RowsSql}) AS s
            """));
        var (rows, facts) = (scope.Connection.Scalar<long>("SELECT count(*) FROM staged"), scope.Connection.Scalar<long>($"SELECT count(*) FROM staged WHERE {StagedColumns.Refusal} IS NULL"));
        StageTable.CheckInputs(scope, rows == records && (facts == Stored || (facts > Stored && !KnownAccounts.MayMake(scope, table))));
        return facts == Stored;
    }

    /// <summary>The stored rows by the names that staged ones have. An id of its own is not kept: where a row has one, its identity is not its content.</summary>
    private string Accepted()
    {
        var columns = table.Columns.Select(column => $"{column.Column} AS {(column.Value.StartsWith("s.", StringComparison.Ordinal) ? column.Value[2..] : column.Column)}");
        var content = table.StoresContent
            ? $", content_high, content_low, CASE WHEN id_high <> content_high OR id_low <> content_low THEN '' END AS {StagedColumns.OwnId}"
            : "";
        return $"SELECT rowid AS row, {string.Join(", ", columns)}, id_high, id_low{content} FROM {table.Name} WHERE {Mine}";
    }

    /// <summary>
    /// Whether another file of the source holds one of some rows; now and then it is said of none, which costs only time. A row without an id of its own is what it says, its moment too: what was stored of
    /// other times need not be read.
    /// </summary>
    private bool IsStored(string rows) => StageTable.Read(scope, () => scope.Any(
        $"""
        SELECT 1 FROM {rows} AS a
        JOIN {table.Name} AS t ON t.id_low = a.id_low
        WHERE t.source = {scope.SourceText} AND t.file IS DISTINCT FROM {scope.FileNumber} AND t.closed_by IS NULL{(table.HasOwnIds ? "" : WithinTimesOf(rows))}
        """));

    private string WithinTimesOf(string rows)
    {
        var span = scope.Connection.Rows($"SELECT coalesce(min({StagedColumns.OccurredAt}), 0), coalesce(max({StagedColumns.OccurredAt}), 0) FROM {rows}", scope.Cancellation)[0];
        return $" AND t.{StagedColumns.OccurredAt} BETWEEN {DuckSql.Literal(span.Int64(0))} AND {DuckSql.Literal(span.Int64(1))}";
    }
}

using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>What becomes of stored rows when their file is read again: those that vanished from it are closed, and those that another version takes the place of.</summary>
internal sealed class RowVersions(LoadScope scope, IRowTable table, RowIdentity identity)
{
    private readonly VanishedRows _vanished = new(scope.Connection, scope.Source, table.Name, scope.Cancellation);

    /// <summary>The rows that say otherwise what is stored, after <see cref="Settle"/>.</summary>
    public const string Changes = "changes";

    /// <summary>Whether a stored row was closed.</summary>
    public bool HasClosed { get; private set; }

    /// <summary>How many records vanished, those not counted that came back otherwise.</summary>
    public long Retracted { get; private set; }

    /// <summary>How many of what the records describe ended, because they vanished.</summary>
    public long Ended { get; private set; }

    private bool Ends => scope.Source is { Absent: AbsenceRule.Ended, IsHistory: false } && AbsentVersions.Has(table.Name);

    /// <summary>Closes what the file no longer says, before its news are stored, and records which rows it shares with other files.</summary>
    public void Settle()
    {
        scope.Execute($"CREATE OR REPLACE TEMP TABLE {VanishedRows.Touched} (account VARCHAR); CREATE OR REPLACE TEMP TABLE {Changes} (row BIGINT)");
        HasClosed = Ends && new AbsentVersions(scope, table.Name).Return();
        if (scope.Entry.IsChanged)
        {
            var lost = scope.IsResolved ? CloseLost() : 0;
            if (VanishedCount())
            {
                FindVanished();
            }

            Retracted += lost;
        }

        if (scope.Entry.IsChanged || scope.IsResolved)
        {
            CloseCorrected();
        }

        if (scope.Entry.IsChanged)
        {
            HasClosed |= VanishedCount() && CloseVanished();
            HasClosed |= CloseReturning();
        }

        Share();
        VanishedRows.Drop(scope.Connection);
    }

    /// <summary>Of rows that are absent from a part of all rows only points vanish in whose place there are others.</summary>
    private string SaidOtherwise => table.ChangesInPlace
        ? $"(t.account, t.series, t.occurred_at) IN (SELECT ({StagedColumns.Account}, {StagedColumns.Series}, {StagedColumns.OccurredAt}) FROM {StageTable.Accepted} WHERE {table.IsFact})"
        : "false";

    /// <summary>Whether a row that is not in its file says something: not in a history, and not where absence says nothing, unless the mapping has made other rows of the file.</summary>
    private bool VanishedCount() => (!scope.Source.IsHistory && scope.Source.Absent != AbsenceRule.Kept)
        || (!scope.Entry.IsMeantAlike && (!table.HasOwnIds || scope.Entry.WasHistory != scope.Source.IsHistory));

    private bool CloseVanished()
    {
        var closes = _vanished.Close(scope.Closing);
        if (closes && Ends)
        {
            (Ended, Retracted) = (Retracted, 0);
            new AbsentVersions(scope, table.Name).Follow(VanishedRows.Name);
        }

        return closes;
    }

    private void FindVanished()
    {
        // Rows of an account that is not declared any more are still in the file.
        var undeclared = $"SELECT s.{StagedColumns.Account} FROM staged AS s JOIN turned_away AS t ON t.row = s.rowid WHERE t.code = {DuckSql.Literal(RefusalCodes.UnknownAccount)}";
        _vanished.Find(scope.FileNumber, identity.Present, scope.IsWhole ? $"t.account NOT IN ({undeclared})" : SaidOtherwise);
        if (!table.ChangesInPlace)
        {
            Retracted = _vanished.Count();
            return;
        }

        scope.Execute(
            $"""
            INSERT INTO {Changes}
            SELECT s.row FROM {StageTable.Accepted} AS s ANTI JOIN settled AS d ON d.row = s.row
            WHERE {table.IsFact} AND (s.{StagedColumns.Account}, s.{StagedColumns.Series}, s.{StagedColumns.OccurredAt}) IN (SELECT (account, series, occurred_at) FROM {VanishedRows.Name})
            """);
        Retracted = scope.Connection.Scalar<long>(
            $"""
            SELECT count(DISTINCT {(scope.File.RowsPerRecord == 1 ? "(account, series, occurred_at)" : "(account, occurred_at)")})
            FROM {VanishedRows.Name}
            WHERE (account, series, occurred_at) NOT IN (
                SELECT ({StagedColumns.Account}, {StagedColumns.Series}, {StagedColumns.OccurredAt}) FROM staged AS s JOIN {Changes} AS c ON c.row = s.rowid)
            """);
    }

    private void CloseCorrected()
    {
        if (!(table.HasOwnIds || scope.IsResolved) || !scope.Any("FROM settled WHERE is_correction"))
        {
            return;
        }

        HasClosed = true;
        scope.Execute(
            $"""
            INSERT INTO {Changes} SELECT row FROM settled WHERE is_correction;
            CREATE OR REPLACE TEMP TABLE corrections AS
            SELECT t.rowid AS id, t.account, {Replaced} AS moment
            FROM {Changes} AS c JOIN staged AS s ON s.rowid = c.row LEFT JOIN numbered AS n ON n.row = c.row
            JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = coalesce(n.id_high, s.id_high) AND t.id_low = coalesce(n.id_low, s.id_low);
            INSERT INTO {VanishedRows.Touched} SELECT account FROM corrections UNION SELECT s.{StagedColumns.Account} FROM {Changes} AS c JOIN staged AS s ON s.rowid = c.row;
            UPDATE {table.Name} SET {scope.Closing.Set("c.moment")} FROM corrections AS c WHERE {table.Name}.rowid = c.id;
            DROP TABLE corrections
            """);
    }

    // That an account was believed to be another one is known, whatever was assumed of the fact itself.
    private string Replaced => scope.IsResolved
        ? $"CASE WHEN t.account <> s.{StagedColumns.Account} THEN {scope.KnownAtOf("s.")} ELSE {scope.Closing.OfReplaced(scope.KnownAtOf("s."))} END"
        : scope.Closing.OfReplaced(scope.KnownAtOf("s."));

    /// <summary>Closes rows whose account is no longer found, from when that is known; how many there were.</summary>
    private long CloseLost()
    {
        if (!scope.Any($"FROM staged AS s WHERE {UnmatchedRecords.IsLost}"))
        {
            return 0;
        }

        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE lost AS
            SELECT t.rowid AS id, t.account, min(coalesce(s.{ResolvedColumns.Since}, {scope.Closing.OfVanished})) AS moment
            FROM staged AS s JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = s.id_high AND t.id_low = s.id_low
            WHERE {UnmatchedRecords.IsLost} AND t.closed_by IS NULL GROUP BY ALL;
            INSERT INTO {VanishedRows.Touched} SELECT DISTINCT account FROM lost
            """);
        var lost = scope.Connection.Scalar<long>("SELECT count(*) FROM lost", scope.Cancellation);
        if (lost > 0)
        {
            HasClosed = true;
            scope.Execute($"UPDATE {table.Name} SET {scope.Closing.Set("l.moment")} FROM lost AS l WHERE {table.Name}.rowid = l.id");
        }

        scope.Execute("DROP TABLE lost");
        return lost;
    }

    /// <summary>A row that comes back may be known from before it vanished: until then its earlier versions count.</summary>
    private bool CloseReturning()
    {
        if (!scope.Any($"SELECT 1 FROM {table.Name} WHERE source = {scope.SourceText} AND closed_by IS NOT NULL AND closed_at > known_at"))
        {
            return false;
        }

        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE returning_rows AS
            SELECT t.rowid AS id, t.account, {scope.KnownAtOf("s.")} AS moment
            FROM {StageTable.Accepted} AS s LEFT JOIN numbered AS n ON n.row = s.row ANTI JOIN settled AS d ON d.row = s.row
            JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = coalesce(n.id_high, s.id_high) AND t.id_low = coalesce(n.id_low, s.id_low)
            WHERE t.closed_by IS NOT NULL AND t.closed_at > {scope.KnownAtOf("s.")};
            INSERT INTO {VanishedRows.Touched} SELECT account FROM returning_rows;
            UPDATE {table.Name} SET closed_at = least(closed_at, r.moment) FROM returning_rows AS r WHERE {table.Name}.rowid = r.id
            """);
        var any = scope.Any("FROM returning_rows");
        scope.Execute("DROP TABLE returning_rows");
        return any;
    }

    /// <summary>Rows that another file holds as well are recorded; rows of which no file is recorded become those of this one.</summary>
    private void Share()
    {
        const string Known = "FROM settled AS d JOIN staged AS s ON s.rowid = d.row LEFT JOIN numbered AS n ON n.row = d.row WHERE d.is_stored AND d.is_known";
        const string Ids = "SELECT coalesce(n.id_high, s.id_high) AS id_high, coalesce(n.id_low, s.id_low) AS id_low";
        if (scope.Any("FROM settled WHERE is_stored AND is_known AND home IS NULL"))
        {
            scope.Execute(
                $"""
                UPDATE {table.Name} SET file = {scope.FileNumber}
                FROM ({Ids} {Known} AND d.home IS NULL) AS k
                WHERE {table.Name}.source = {scope.SourceText} AND {table.Name}.id_high = k.id_high AND {table.Name}.id_low = k.id_low AND {table.Name}.file IS NULL
                """);
        }

        if (scope.Any($"FROM settled WHERE is_stored AND is_known AND home <> {scope.FileNumber}"))
        {
            scope.Execute(
                $"""
                INSERT INTO shared_rows (source, file, id_high, id_low)
                SELECT {scope.SourceText}, {scope.FileNumber}, id_high, id_low
                FROM (
                    {Ids} {Known} AND d.home <> {scope.FileNumber}
                    EXCEPT SELECT id_high, id_low FROM shared_rows WHERE source = {scope.SourceText} AND file = {scope.FileNumber})
                """);
        }
    }
}

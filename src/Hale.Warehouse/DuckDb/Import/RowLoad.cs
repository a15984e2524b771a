using Hale.Core.Expressions;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Accounts;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Tables;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>Loads rows that are facts of their own: events, points of series, subscriptions, outcomes and versions of contacts.</summary>
internal sealed class RowLoad(LoadScope scope, IRowTable table) : IFactLoad
{
    private readonly RowIdentity _identity = new(scope, table);
    private readonly Corrections _corrections = new(scope, table);
    private DirectLoad? _direct;

    public string StagedSql => _identity.StagedSql;

    public IReadOnlyList<string> Unneeded => table.Unneeded;

    public string Spoken => table.Spoken;

    public string IsFact => table.IsFact;

    public string Moment => table.Moment;

    public string Field(Reference reference) => table.Field(reference);

    private string Facts => $"(SELECT * FROM {StageTable.Accepted} WHERE {table.IsFact})";

    public void Stage()
    {
        _direct = new DirectLoad(scope, table, _identity);
        _direct.TryRun();
        if (!_direct.IsDone)
        {
            StageTable.Create(scope, this);
        }
    }

    public void Judge()
    {
        KnownAccounts.Settle(scope, table);
        _identity.Settle();
        if (scope.Source.IsHistory)
        {
            new RowHistory(scope, table).TurnAwayOverlaps();
        }

        if (_corrections.Any)
        {
            _corrections.TurnAwayCircular();
        }
    }

    public FileCounts Run()
    {
        if (_direct is { IsDone: true, Stored: var stored })
        {
            // Facts of accounts that nobody declares were not stored.
            if (KnownAccounts.MayMake(scope, table))
            {
                KnownAccounts.Settle(scope, table);
            }

            Trace(stored);
            return Counts(stored, 0, 0);
        }

        var versions = new RowVersions(scope, table, _identity);
        table.Prepare();
        Judge();
        versions.Settle();
        var added = Insert();
        var over = scope.Source.IsHistory ? new RowHistory(scope, table).Close() : 0;
        var hadOthers = !scope.Source.IsHistory && EarlierAccounts.Add(scope, table);
        var hasCorrected = _corrections.Any && _corrections.Apply();
        Trace(added);
        if (hadOthers || versions.HasClosed || hasCorrected || scope.Source.IsHistory)
        {
            FactTraces.Follow(scope.Connection, scope.Source, scope.Project.Zone.Name, scope.Closing, scope.Cancellation);
        }

        var (addedRecords, changed, known) = scope.File.RowsPerRecord == 1 ? Rows(added) : RecordsOf(Facts);
        return Counts(addedRecords, changed + over, Math.Max(0, known - over)) with { Retracted = versions.Retracted, Ended = versions.Ended };
    }

    /// <summary>Records what the stored rows tell besides.</summary>
    private void Trace(long stored)
    {
        table.Finish();
        if (stored == 0 || !table.ShowsAccounts || scope.Source.IsHistory)
        {
            return;
        }

        var news = $"SELECT {StagedColumns.Account}, {scope.SourceText} AS source, {StagedColumns.OccurredAt}, {scope.KnownAt} AS known_at FROM {Facts}";
        FirstFacts.Add(scope.Connection, news, scope.Cancellation);
        if (table.IsActivity)
        {
            ReachSteps.Add(scope, news);
        }
    }

    private FileCounts Counts(long added, long changed, long known)
    {
        var dated = $"{StagedColumns.OccurredAt} > {DuckSql.Literal(Instant.Always.Micros)}";
        var span = scope.Connection.Rows($"SELECT min({StagedColumns.OccurredAt}), max({StagedColumns.OccurredAt}) FROM {Facts} WHERE {dated}", scope.Cancellation)[0];
        return new FileCounts(added, known, span.IsNull(0) ? null : span.Int64(0), span.IsNull(1) ? null : span.Int64(1)) { Changed = changed };
    }

    private long Insert()
    {
        // Most files are all news: without the joins their rows stream from one table into the other.
        var isPlain = !scope.Any("FROM turned_away") && !scope.Any("FROM numbered") && !scope.Any("FROM settled");
        var news = isPlain
            ? $"FROM staged AS s WHERE s.{StagedColumns.Refusal} IS NULL AND {table.IsFact}"
            : $"FROM {StageTable.Accepted} AS s LEFT JOIN numbered AS n ON n.row = s.row ANTI JOIN (SELECT row FROM settled WHERE NOT is_correction) AS d ON d.row = s.row WHERE {table.IsFact}";
        var id = isPlain ? ("s.id_high", "s.id_low") : ("coalesce(n.id_high, s.id_high)", "coalesce(n.id_low, s.id_low)");
        return scope.Any($"SELECT 1 {news}") ? scope.Execute(RowInsert.Sql(scope, table, id, news)) : 0;
    }

    private (long Added, long Changed, long Known) Rows(long stored)
    {
        var row = scope.Connection.Rows($"SELECT (SELECT count(*) FROM {RowVersions.Changes}), (SELECT count(*) FROM settled WHERE is_known)", scope.Cancellation)[0];
        return (stored - row.Int64(0), row.Int64(0), row.Int64(1));
    }

    /// <summary>The records of several rows that gave something new, and those that gave nothing but what is known.</summary>
    private (long Added, long Changed, long Known) RecordsOf(string facts)
    {
        var row = scope.Connection.Rows(
            $"""
            SELECT count(*) FILTER (WHERE has_news AND NOT has_changes), count(*) FILTER (WHERE has_changes), count(*) FILTER (WHERE NOT has_news AND NOT has_changes)
            FROM (
                SELECT bool_or(d.row IS NULL) AS has_news, bool_or(c.row IS NOT NULL) AS has_changes
                FROM {facts} AS s LEFT JOIN settled AS d ON d.row = s.row LEFT JOIN {RowVersions.Changes} AS c ON c.row = s.row
                GROUP BY (s.row - (SELECT min(rowid) FROM staged)) // {DuckSql.Literal(scope.File.RowsPerRecord)})
            """,
            scope.Cancellation)[0];
        return (row.Int64(0), row.Int64(1), row.Int64(2));
    }
}

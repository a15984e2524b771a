using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Accounts;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>
/// Loads accounts whose rows are versions of a history: a version is told by the account and from when it was believed, and says everything of it. The end of one that is stored can be
/// learned later; one without a stated end is over when the next one begins.
/// </summary>
internal sealed class AccountHistoryLoad(LoadScope scope, RowMapping.Accounts mapping) : IFactLoad
{
    private readonly AccountLoad _rows = new(scope, mapping);
    private readonly AccountRowKeys _keys = new(scope.Connection, scope.Source, scope.Cancellation);
    private readonly AccountVersions _versions = new(scope);

    public string StagedSql => _rows.StagedSql;

    public IReadOnlyList<string> Unneeded => [];

    public string Spoken => _rows.Spoken;

    public string IsFact => "true";

    public string Moment => _rows.Moment;

    public string Field(Reference reference) => _rows.Field(reference);

    public void Stage() => StageTable.Create(scope, this);

    public void Judge()
    {
        _rows.Offer();
        scope.Execute($"INSERT INTO turned_away {new AccountConflicts(scope, mapping).InFile()}");
        _versions.Settle();
        scope.Execute(
            $"""
            INSERT INTO turned_away
            SELECT row, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the account "', account, '" was believed to be otherwise ', {Times.Text("known_at")}, ' as is stored already')
            FROM {AccountVersions.Name} WHERE is_stored AND NOT is_same AND NOT may_correct
            """);
        new VersionOverlaps(scope).TurnAway(
            $"""
            SELECT v.row, v.account AS entity, v.known_at AS version, v.known_at AS began, s.{StagedColumns.KnownUntil} AS until, concat('the account "', v.account, '"') AS shown, NOT v.is_stored AS is_news
            FROM {AccountVersions.Name} AS v JOIN {StageTable.Accepted} AS s ON s.row = v.row
            """,
            $"SELECT t.account AS entity, t.known_at AS version, t.known_at AS began, t.closed_at AS until FROM accounts AS t WHERE {_versions.Counting}");
    }

    public FileCounts Run()
    {
        Judge();
        scope.Execute($"DELETE FROM {AccountVersions.Name} WHERE row IN (SELECT row FROM turned_away)");
        var counts = Counts();
        _versions.Store(mapping);
        var over = _versions.Close();
        _keys.Replace(
            scope.FileNumber,
            $"SELECT DISTINCT {_keys.OfStaged} FROM {StageTable.Accepted}",
            $"SELECT account FROM {AccountRowKeys.Before}",
            scope.Closing);
        scope.Execute($"DROP TABLE {AccountRowKeys.Before}; DROP TABLE attribute_offers; DROP TABLE {AccountVersions.Name}");
        return counts with { Changed = counts.Changed + over, Known = Math.Max(0, counts.Known - over) };
    }

    private FileCounts Counts()
    {
        var row = scope.Connection.Rows(
            $"""
            SELECT count(*) FILTER (WHERE NOT is_stored), (SELECT count(*) FROM {StageTable.Accepted}) - count(*) FILTER (WHERE NOT (is_stored AND is_same)), min(known_at), max(known_at), count(*) FILTER (WHERE is_stored AND NOT is_same)
            FROM {AccountVersions.Name}
            """,
            scope.Cancellation)[0];
        return new FileCounts(row.Int64(0), row.Int64(1), row.IsNull(2) ? null : row.Int64(2), row.IsNull(3) ? null : row.Int64(3)) { Changed = row.Int64(4) };
    }
}

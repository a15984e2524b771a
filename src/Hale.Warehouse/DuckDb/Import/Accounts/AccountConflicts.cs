using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Accounts;

/// <summary>
/// Records that say something else of an account than another record of the same import, for the same time and known at the same moment: nobody could tell which holds.
/// The first one wins.
/// </summary>
internal sealed class AccountConflicts(LoadScope scope, RowMapping.Accounts mapping)
{
    /// <summary>Whether each row says from when its attributes hold, so that an account may have several.</summary>
    public bool AreDated => mapping.ValidFrom is ValidFromRule.FromColumn;

    public void TurnAway()
    {
        scope.Execute($"INSERT INTO turned_away {InFile()}");
        if (scope.Any($"SELECT 1 FROM accounts WHERE import = {Import}") || scope.Any($"SELECT 1 FROM attributes WHERE import = {Import}"))
        {
            scope.Execute($"INSERT INTO turned_away {BetweenFiles()}");
        }
    }

    private string Import => DuckSql.Literal(scope.Ledger.Next);

    private string Same => $"{StagedColumns.Account}, {scope.KnownAt}{(AreDated ? ", " + StagedColumns.ValidFrom : "")}";

    /// <summary>A query of the rows of the file that contradict another one of it.</summary>
    public string InFile()
    {
        var whole = new[] { StagedColumns.Name, StagedColumns.StartedAt, StagedColumns.EndedAt };
        var values = mapping.Attributes.Select((_, place) => StagedColumns.Value(place)).ToList();
        var firsts = whole.Select(column => $"first_value({column}) OVER w AS first_{column}")
            .Concat(values.Select(value => $"first_value({value} IGNORE NULLS) OVER w AS first_{value}"));
        var differs = whole.Select(column => $"{column} IS DISTINCT FROM first_{column}").Concat(values.Select(value => $"{value} <> first_{value}"));
        return $"""
            SELECT row, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the account "', {StagedColumns.Account}, '" has other content earlier in this file')
            FROM (
                SELECT *, {string.Join(", ", firsts)}
                FROM {StageTable.Accepted}
                WINDOW w AS (PARTITION BY {Same} ORDER BY row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
            WHERE {string.Join(" OR ", differs)}
            """;
    }

    private string BetweenFiles()
    {
        var accounts =
            $"""
            SELECT s.row FROM {StageTable.Accepted} AS s
            JOIN accounts AS o
                ON o.source = {scope.SourceText} AND o.import = {Import} AND o.account = s.{StagedColumns.Account} AND o.known_at = {scope.KnownAtOf("s.")}
            WHERE NOT o.absent AND (o.name IS DISTINCT FROM s.{StagedColumns.Name} OR o.started_at IS DISTINCT FROM s.{StagedColumns.StartedAt}
                OR o.ended_at IS DISTINCT FROM s.{StagedColumns.EndedAt})
            """;
        const string Attributes = """
            SELECT f.row FROM attribute_offers AS f
            JOIN attributes AS o ON o.account = f.account AND o.attribute = f.attribute AND o.valid_from = f.valid_from AND o.known_at = f.known_at
            WHERE (o.number IS DISTINCT FROM f.number OR o.text IS DISTINCT FROM f.text OR o.time IS DISTINCT FROM f.time)
            """;
        var rows = $"{Attributes} AND o.source = {scope.SourceText} AND o.import = {Import}" + (AreDated ? "" : $" UNION {accounts}");
        return $"""
            SELECT s.row, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the account "', s.{StagedColumns.Account}, '" has other content in another file of this import')
            FROM {StageTable.Accepted} AS s SEMI JOIN ({rows}) AS c ON c.row = s.row
            """;
    }
}

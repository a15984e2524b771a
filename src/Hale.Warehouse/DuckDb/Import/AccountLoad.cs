using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>Loads accounts and their attributes: a version is stored where something differs from the version known before it.</summary>
internal sealed class AccountLoad(LoadScope scope, RowMapping.Accounts mapping) : IFactLoad
{
    private readonly AccountConflicts _conflicts = new(scope, mapping);

    public string StagedSql => scope.File.RowsSql;

    public string Spoken
    {
        get
        {
            var fixedPart = $"'account', s.{StagedColumns.Account}, 'name', s.{StagedColumns.Name}, "
                + $"'start', {Times.Text("s." + StagedColumns.StartedAt)}, 'end', {Times.Text("s." + StagedColumns.EndedAt)}";
            var attributes = mapping.Attributes.Select((attribute, place) =>
                $", {DuckSql.Literal(attribute.Attribute)}, {(IsTime(attribute) ? Times.Text("s." + StagedColumns.Value(place)) : "s." + StagedColumns.Value(place))}");
            return $"CAST(json_object({fixedPart}{string.Concat(attributes)}) AS VARCHAR)";
        }
    }

    private string KnownAttribute => scope.Source.Known.Match(_ => StagedColumns.ValidFrom, _ => scope.KnownAt, _ => scope.KnownAt);

    public FileCounts Run()
    {
        scope.Execute(Offers());
        _conflicts.TurnAway();
        scope.Execute(NewAccounts());
        scope.Execute(NewAttributes());
        if (scope.Any("FROM new_accounts") || scope.Any("FROM new_attributes"))
        {
            Insert();
        }

        var counts = Counts();
        scope.Execute("DROP TABLE attribute_offers; DROP TABLE new_accounts; DROP TABLE new_attributes");
        return counts;
    }

    /// <summary>Every attribute that a row gives, as a row of its own.</summary>
    private string Offers()
    {
        var offers = mapping.Attributes.Select((attribute, place) =>
            $"""
            INSERT INTO attribute_offers
            SELECT row, {StagedColumns.Account}, {DuckSql.Literal(attribute.Attribute)}, {StagedColumns.ValidFrom}, {KnownAttribute},
                {Stored(attribute.Type, StagedColumns.Value(place))}
            FROM {StageTable.Accepted} WHERE {StagedColumns.Value(place)} IS NOT NULL
            """);
        return string.Join(";\n", offers.Prepend(
            """
            CREATE OR REPLACE TEMP TABLE attribute_offers (
                row BIGINT, account VARCHAR, attribute VARCHAR, valid_from BIGINT, known_at BIGINT, number DOUBLE, text VARCHAR, time BIGINT)
            """));
    }

    /// <summary>The versions of accounts that differ from the one known before. Of dated rows that became known together the one that holds last speaks.</summary>
    private string NewAccounts()
    {
        var latest = _conflicts.AreDated ? $"{StagedColumns.ValidFrom} DESC, row DESC" : "row";
        return $"""
            CREATE OR REPLACE TEMP TABLE new_accounts AS
            SELECT row, account, name, started_at, ended_at, known_at
            FROM (
                SELECT *, row_number() OVER w AS nth, lag(name) OVER w AS old_name, lag(started_at) OVER w AS old_start, lag(ended_at) OVER w AS old_end
                FROM (
                    SELECT row, account, name, started_at, ended_at, known_at, {Import} AS import
                    FROM (
                        SELECT row, {StagedColumns.Account} AS account, {StagedColumns.Name} AS name, {StagedColumns.StartedAt} AS started_at,
                            {StagedColumns.EndedAt} AS ended_at, {scope.KnownAt} AS known_at, {StagedColumns.ValidFrom}
                        FROM {StageTable.Accepted})
                    QUALIFY row_number() OVER (PARTITION BY account, known_at ORDER BY {latest}) = 1
                    UNION ALL
                    SELECT NULL, account, name, started_at, ended_at, known_at, import FROM accounts
                    WHERE source = {scope.SourceText} AND account IN (SELECT {StagedColumns.Account} FROM staged))
                WINDOW w AS (PARTITION BY account ORDER BY known_at, import, row NULLS FIRST))
            WHERE row IS NOT NULL AND (nth = 1 OR name IS DISTINCT FROM old_name OR started_at IS DISTINCT FROM old_start OR ended_at IS DISTINCT FROM old_end)
            """;
    }

    private string NewAttributes() =>
        $"""
        CREATE OR REPLACE TEMP TABLE new_attributes AS
        SELECT row, account, attribute, valid_from, known_at, number, text, time
        FROM (
            SELECT *, row_number() OVER w AS nth, lag(number) OVER w AS old_number, lag(text) OVER w AS old_text, lag(time) OVER w AS old_time
            FROM (
                SELECT *, {Import} AS import FROM attribute_offers ANTI JOIN turned_away ON turned_away.row = attribute_offers.row
                UNION ALL
                SELECT NULL, account, attribute, valid_from, known_at, number, text, time, import FROM attributes
                WHERE source = {scope.SourceText} AND (account, attribute, valid_from) IN (SELECT (account, attribute, valid_from) FROM attribute_offers))
            WINDOW w AS (PARTITION BY account, attribute, valid_from ORDER BY known_at, import, row NULLS FIRST))
        WHERE row IS NOT NULL AND (nth = 1 OR number IS DISTINCT FROM old_number OR text IS DISTINCT FROM old_text OR time IS DISTINCT FROM old_time)
        """;

    private void Insert()
    {
        var import = DuckSql.Literal(scope.Ledger.Number());
        if (_conflicts.AreDated)
        {
            // Of two files of one import that name an account otherwise, both known at the same moment, the later file speaks.
            scope.Execute(
                $"""
                DELETE FROM accounts
                WHERE source = {scope.SourceText} AND import = {import} AND (account, known_at) IN (SELECT (account, known_at) FROM new_accounts)
                """);
        }

        scope.Execute(
            $"""
            INSERT INTO accounts (account, source, name, started_at, ended_at, known_at, import, made)
            SELECT account, {scope.SourceText}, name, started_at, ended_at, known_at, {import}, false FROM new_accounts ORDER BY row;
            INSERT INTO attributes (account, attribute, source, valid_from, known_at, number, text, time, import)
            SELECT account, attribute, {scope.SourceText}, valid_from, known_at, number, text, time, {import} FROM new_attributes ORDER BY row
            """);
    }

    private FileCounts Counts()
    {
        var row = scope.Connection.Rows(
            $"""
            SELECT (SELECT count(*) FROM (SELECT row FROM new_accounts UNION SELECT row FROM new_attributes)), count(*),
                min({StagedColumns.ValidFrom}) FILTER (WHERE {IsDated}), max({StagedColumns.ValidFrom}) FILTER (WHERE {IsDated})
            FROM {StageTable.Accepted}
            """,
            scope.Cancellation)[0];
        var added = row.Int64(0);
        return new FileCounts(added, row.Int64(1) - added, row.IsNull(2) ? null : row.Int64(2), row.IsNull(3) ? null : row.Int64(3));
    }

    // Rows of this import stand after those of all earlier ones.
    private static string Import => DuckSql.Literal(long.MaxValue);

    private static string IsDated => $"{StagedColumns.ValidFrom} > {DuckSql.Literal(Instant.Always.Micros)}";

    private static bool IsTime(AttributeColumn attribute) => attribute.Type is AttributeType.Date or AttributeType.Time;

    private static string Stored(AttributeType type, string value) => type switch
    {
        AttributeType.Number => $"{value}, NULL, NULL",
        AttributeType.Boolean => $"CAST(CAST({value} AS INTEGER) AS DOUBLE), NULL, NULL",
        AttributeType.Text => $"NULL, {value}, NULL",
        AttributeType.Date or AttributeType.Time => $"NULL, NULL, {value}",
    };
}

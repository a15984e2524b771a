using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Quarantine;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import.Accounts;

/// <summary>Loads accounts and their attributes: a version is stored where something differs from the version known before it.</summary>
internal sealed class AccountLoad(LoadScope scope, RowMapping.Accounts mapping) : IFactLoad
{
    private readonly AccountConflicts _conflicts = new(scope, mapping);

    private readonly AccountRowKeys _keys = new(scope.Connection, scope.Source, scope.Cancellation);

    public string StagedSql => scope.File.RowsSql;

    public IReadOnlyList<string> Unneeded => [];

    public string IsFact => "true";

    public string Moment => DuckSql.Literal(scope.Ledger.Now.Micros);

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

    private string KnownAttribute => scope.Source.Known.Match(_ => StagedColumns.ValidFrom, _ => scope.KnownAt, _ => scope.KnownAt, _ => scope.KnownAt);

    // A parent that was found is known no sooner than what it was found by.
    private string KnownOf(AttributeColumn attribute) => attribute.Attribute == RowMapping.Accounts.ParentAttribute && scope.Source.ParentKeys.Count > 0
        ? $"greatest({KnownAttribute}, {ResolvedColumns.ParentSince})"
        : KnownAttribute;

    public string Field(Reference reference)
    {
        var place = mapping.Attributes.Index().Where(attribute => attribute.Item.Attribute == reference.Name).Select(attribute => (int?)attribute.Index).FirstOrDefault();
        return place is { } attribute
            ? IsTime(mapping.Attributes[attribute]) ? CheckSql.Days($"s.{StagedColumns.Value(attribute)}") : CheckSql.Value($"s.{StagedColumns.Value(attribute)}", reference.Kind)
            : reference.Name switch
            {
                RowFields.Name => $"s.{StagedColumns.Name}",
                RowFields.AccountStart => CheckSql.Days($"s.{StagedColumns.StartedAt}"),
                RowFields.AccountEnd => CheckSql.Days($"s.{StagedColumns.EndedAt}"),
                _ => CheckSql.Elsewhere(reference, scope),
            };
    }

    public void Stage() => StageTable.Create(scope, this);

    public void Judge()
    {
        Offer();
        _conflicts.TurnAway();
    }

    /// <summary>Lays out every attribute that a row gives.</summary>
    public void Offer() => scope.Execute(Offers());

    public FileCounts Run()
    {
        Judge();
        var retracted = _keys.Replace(
            scope.FileNumber,
            $"SELECT DISTINCT {_keys.OfStaged} FROM staged WHERE {StagedColumns.Refusal} IS NULL" + (scope.IsWhole ? "" : $" UNION {_keys.OfFile(scope.FileNumber)}"),
            scope.Source.Absent == AbsenceRule.Kept
                ? $"SELECT account FROM {AccountRowKeys.Before}"
                : $"SELECT {StagedColumns.Account} FROM staged WHERE {StagedColumns.Refusal} IS NOT NULL AND {StagedColumns.Account} IS NOT NULL",
            scope.Closing);
        new AbsentAccounts(scope.Connection, scope.Source, scope.Closing, scope.Cancellation).Return();
        CloseMovedAttributes();
        scope.Execute(NewAccounts());
        scope.Execute(NewAttributes());
        if (scope.Any("FROM new_accounts") || scope.Any("FROM new_attributes"))
        {
            Insert();
        }

        var counts = Counts() with { Retracted = retracted, Ended = _keys.Ended };
        scope.Execute($"DROP TABLE {AccountRowKeys.Before}; DROP TABLE attribute_offers; DROP TABLE new_accounts; DROP TABLE new_attributes; DROP TABLE {AbsentAccounts.Returned}");
        if (scope.Source.ParentKeys.Count > 0)
        {
            // The account is stored all the same: without a parent.
            scope.Execute($"INSERT INTO turned_away SELECT rowid, {ResolvedColumns.ParentFault}[1], {ResolvedColumns.ParentFault}[2] FROM staged WHERE {ResolvedColumns.ParentFault} IS NOT NULL");
        }

        return counts;
    }

    /// <summary>Every attribute that a row gives, as a row of its own.</summary>
    private string Offers()
    {
        var offers = mapping.Attributes.Select((attribute, place) =>
            $"""
            INSERT INTO attribute_offers
            SELECT row, {StagedColumns.Account}, {DuckSql.Literal(attribute.Attribute)}, {StagedColumns.ValidFrom}, {KnownOf(attribute)},
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
                    WHERE closed_by IS NULL AND NOT made AND source = {scope.SourceText} AND account IN (SELECT {StagedColumns.Account} FROM staged))
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
                WHERE closed_by IS NULL AND source = {scope.SourceText} AND (account, attribute, valid_from) IN (SELECT (account, attribute, valid_from) FROM attribute_offers))
            WINDOW w AS (PARTITION BY account, attribute, valid_from ORDER BY known_at, import, row NULLS FIRST))
        WHERE row IS NOT NULL AND (nth = 1 OR number IS DISTINCT FROM old_number OR text IS DISTINCT FROM old_text OR time IS DISTINCT FROM old_time)
        """;

    /// <summary>Attributes that hold from the start of their account move with it.</summary>
    private void CloseMovedAttributes()
    {
        if (scope.Entry.IsChanged && mapping.ValidFrom is ValidFromRule.AccountStart)
        {
            var rows = $"FROM {StageTable.Accepted} SEMI JOIN {AccountRowKeys.Before} AS b USING (account)";
            var moved =
                $"""
                source = {scope.SourceText} AND closed_by IS NULL AND account IN (SELECT account {rows}) AND (account, valid_from) NOT IN (SELECT (account, valid_from) {rows})
                """;
            if (scope.Any($"SELECT 1 FROM attributes WHERE {moved}"))
            {
                scope.Execute($"UPDATE attributes SET {scope.Closing.Set(scope.Closing.OfVanished)} WHERE {moved}");
            }
        }
    }

    private void Insert()
    {
        var import = DuckSql.Literal(scope.Ledger.Number());
        if (scope.Source.Known is KnownRule.WhenOccurred)
        {
            // An account that began at another time was known from another time, so the order of knowledge does not say which version is the newer one.
            var replaced = $"source = {scope.SourceText} AND closed_by IS NULL AND import < {import} AND account IN (SELECT account FROM new_accounts)";
            if (scope.Any($"SELECT 1 FROM accounts WHERE {replaced}"))
            {
                scope.Execute($"UPDATE accounts SET {scope.Closing.Set(scope.Closing.OfReplaced("known_at"))} WHERE {replaced}");
            }
        }

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
            SELECT count(*) FILTER (WHERE is_new AND NOT was_there), count(*) FILTER (WHERE is_new AND was_there), count(*) FILTER (WHERE NOT is_new),
                min({StagedColumns.ValidFrom}) FILTER (WHERE {IsDated}), max({StagedColumns.ValidFrom}) FILTER (WHERE {IsDated})
            FROM (
                SELECT s.{StagedColumns.ValidFrom}, n.row IS NOT NULL AS is_new, EXISTS (
                    SELECT 1 FROM {AccountRowKeys.Before} AS b
                    WHERE {_keys.SameAsStaged("b", "s")}) AS was_there
                FROM {StageTable.Accepted} AS s
                LEFT JOIN (
                    SELECT row FROM new_accounts UNION SELECT row FROM new_attributes
                    UNION SELECT s.row FROM {StageTable.Accepted} AS s SEMI JOIN {AbsentAccounts.Returned} AS r ON r.account = s.{StagedColumns.Account}) AS n ON n.row = s.row)
            """,
            scope.Cancellation)[0];
        return new FileCounts(row.Int64(0), row.Int64(2), row.IsNull(3) ? null : row.Int64(3), row.IsNull(4) ? null : row.Int64(4)) { Changed = row.Int64(1) };
    }

    // Rows of this import stand after those of all earlier ones.
    private static string Import => DuckSql.Literal(long.MaxValue);

    private static string IsDated => $"{StagedColumns.ValidFrom} > {DuckSql.Literal(Instant.Always.Micros)}";

    private static bool IsTime(AttributeColumn attribute) => attribute.Type is AttributeType.Date or AttributeType.Time;

    private string Stored(AttributeType type, string value) => type switch
    {
        AttributeType.Number => $"{value}, NULL, NULL",
        AttributeType.Boolean => $"CAST(CAST({value} AS INTEGER) AS DOUBLE), NULL, NULL",
        AttributeType.Text => $"NULL, {scope.Ledger.Erased.Stored(value, StagedColumns.Account)}, NULL",
        AttributeType.Date or AttributeType.Time => $"NULL, NULL, {value}",
    };
}

using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>The rows of a file whose accounts, or their parents, are found by keys.</summary>
internal static class Resolution
{
    /// <summary>The rows as they are read, in the order of the file.</summary>
    private const string Unresolved = "unresolved";

    private static readonly string Always = DuckSql.Literal(Instant.Always.Micros);
    private static readonly string Undated = DuckSql.Literal(IdentitySegments.Undated);

    /// <summary>The file with its rows resolved. They are read here, once; <see cref="Drop"/> when they have been loaded.</summary>
    public static StagedFile Of(LoadScope scope, Identities identities)
    {
        identities.Prepare();
        Drop(scope.Connection);
        StageTable.Read(scope, () => scope.Execute($"CREATE TEMP TABLE {Unresolved} AS {scope.File.RowsSql}"));
        return scope.File with { RowsSql = scope.Source.AccountKeys.Count > 0 ? Rows(scope) : Parents(scope) };
    }

    public static void Drop(DuckConnection connection) => connection.Execute($"DROP TABLE IF EXISTS temp.{Unresolved}");

    private static string Rows(LoadScope scope)
    {
        var lookup = new KeyLookup(scope.Source.AccountKeys, StagedColumns.AccountIds, Moment(scope.Source.Mapping), "k");
        var now = DuckSql.Literal(scope.Ledger.Now.Micros);

        // Of a record of several rows the first is refused, and the others are no points.
        var isWide = scope.Source.Mapping is RowMapping.WideSeries;
        var isFirst = isWide ? $"place % {DuckSql.Literal(scope.File.RowsPerRecord)} = 0" : "true";
        var text = isWide ? $", CASE WHEN fault IS NULL THEN {StagedColumns.Text} END AS {StagedColumns.Text}" : "";
        return $"""
            SELECT * EXCLUDE (place, found, fault) REPLACE (
                CASE WHEN {StagedColumns.Refusal} IS NULL THEN found END AS {StagedColumns.Account},
                CASE WHEN {StagedColumns.KnownAt} IS NOT NULL THEN greatest({StagedColumns.KnownAt}, {ResolvedColumns.Since})
                    WHEN {ResolvedColumns.Since} > {now} THEN {ResolvedColumns.Since} END AS {StagedColumns.KnownAt},
                coalesce({StagedColumns.Refusal}, CASE WHEN {isFirst} THEN fault[1] END) AS {StagedColumns.Refusal},
                coalesce({StagedColumns.Detail}, CASE WHEN {isFirst} THEN fault[2] END) AS {StagedColumns.Detail},
                CASE WHEN {StagedColumns.Refusal} IS NOT NULL OR (fault IS NOT NULL AND {isFirst}) THEN {StagedColumns.Content} END AS {StagedColumns.Content}{text})
            FROM (
                SELECT u.*, u.rowid AS place, u.{StagedColumns.KnownAt} AS {ResolvedColumns.SaidKnownAt},
                    {lookup.Account} AS found, {lookup.Since} AS {ResolvedColumns.Since}, CASE WHEN u.{StagedColumns.Refusal} IS NULL THEN {lookup.Fault} END AS fault
                FROM {Unresolved} AS u{lookup.Joins})
            ORDER BY place
            """;
    }

    private static string Parents(LoadScope scope)
    {
        var lookup = new KeyLookup(scope.Source.ParentKeys, StagedColumns.ParentIds, Dated($"u.{StagedColumns.ValidFrom}"), "k");
        var parent = ParentColumn((RowMapping.Accounts)scope.Source.Mapping);
        var isNamed = $"u.{StagedColumns.Refusal} IS NULL AND len(list_filter(u.{StagedColumns.ParentIds}, lambda said: said IS NOT NULL)) > 0";
        return $"""
            SELECT * EXCLUDE (place)
            FROM (
                SELECT u.* REPLACE ({lookup.Account} AS {parent}), u.rowid AS place, {lookup.Since} AS {ResolvedColumns.ParentSince},
                    CASE WHEN {isNamed} THEN {lookup.Fault} END AS {ResolvedColumns.ParentFault}
                FROM {Unresolved} AS u{lookup.Joins})
            ORDER BY place
            """;
    }

    private static string ParentColumn(RowMapping.Accounts mapping) =>
        StagedColumns.Value(mapping.Attributes.Index().First(attribute => attribute.Item.Attribute == RowMapping.Accounts.ParentAttribute).Index);

    private static string Moment(RowMapping mapping) => mapping is RowMapping.Contacts
        ? Dated($"coalesce(u.{StagedColumns.StartedAt}, u.{StagedColumns.OccurredAt})")
        : $"u.{StagedColumns.OccurredAt}";

    private static string Dated(string moment) => $"coalesce(nullif({moment}, {Always}), {Undated})";
}

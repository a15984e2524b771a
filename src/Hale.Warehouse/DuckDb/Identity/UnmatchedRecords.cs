using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>What the refused records of a file say of whose they are.</summary>
internal static class UnmatchedRecords
{
    private const string Codes = $"('{RefusalCodes.Unmatched}', '{RefusalCodes.AmbiguousAccount}')";

    /// <summary>Whether a staged row <c>s</c> is refused for its account was not found.</summary>
    public const string IsLost = $"s.{StagedColumns.Refusal}[1] IN {Codes}";

    /// <summary>Puts what is not matched now in the place of what was not before.</summary>
    public static void Replace(LoadScope scope)
    {
        scope.Connection.Execute("DELETE FROM unmatched WHERE source = $1 AND file = $2", scope.Cancellation, scope.Source.Name, scope.File.Name);
        if (scope.IsResolved && scope.Any($"FROM staged AS s WHERE {IsLost}"))
        {
            var ids = scope.Source.AccountKeys.Index().Where(key => key.Item is not AccountKey.Plain).Select(key => Ids(scope, key.Item, key.Index));
            scope.Execute(
                $"""
                INSERT INTO unmatched (source, file, record, code, system, identity)
                SELECT DISTINCT {scope.SourceText}, {DuckSql.Literal(scope.File.Name)}, {RecordPlaces.Record}, code, system, identity
                FROM ({string.Join(" UNION ALL ", ids)}) AS s
                {RecordPlaces.JoinRejects(scope)}
                ORDER BY ALL
                """);
        }
    }

    private static string Ids(LoadScope scope, AccountKey key, int place)
    {
        var system = key is AccountKey.Alias alias ? DuckSql.Literal(alias.System) : "CAST(NULL AS VARCHAR)";
        var id = $"s.{StagedColumns.AccountIds}[{place + 1}]";
        return $"""
            SELECT {RecordPlaces.Place(scope, "s.rowid")} AS place, s.{StagedColumns.Refusal}[1] AS code, {system} AS system, {scope.Ledger.Erased.Stored(id)} AS identity
            FROM staged AS s WHERE {IsLost} AND {id} IS NOT NULL
            """;
    }
}

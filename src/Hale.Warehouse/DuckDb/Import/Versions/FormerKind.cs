using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>Facts that a file gave while its source said that its rows are of another kind, such as events that are outcomes now.</summary>
internal static class FormerKind
{
    /// <summary>Closes those of the file; how many there were.</summary>
    public static long Retract(LoadScope scope)
    {
        if (!scope.Entry.IsChanged)
        {
            return 0;
        }

        if (scope.Source.Mapping is RowMapping.Accounts && scope.Entry.WasHistory != scope.Source.IsHistory)
        {
            RetractAccounts(scope);
        }

        var former = FactTables.All.Where(table => table != FilledBy(scope.Source.Mapping) && scope.Any(
            $"SELECT 1 FROM {table} WHERE source = {scope.SourceText} AND file = {scope.FileNumber} AND closed_by IS NULL")).ToList();
        return former.Sum(table => new VanishedRows(scope.Connection, scope.Source, table, scope.Cancellation).CloseAll(scope.FileNumber, scope.Project.Zone.Name, scope.Closing));
    }

    /// <summary>What was known of accounts before they were a history, or while they were one, is told otherwise now.</summary>
    private static void RetractAccounts(LoadScope scope)
    {
        var import = DuckSql.Literal(scope.Ledger.Number());
        foreach (var table in new[] { "accounts", "attributes" })
        {
            scope.Execute(
                $"""
                UPDATE {table} SET closed_at = {DuckSql.Literal(StoredClosings.Gone)}, closed_by = coalesce(closed_by, {import})
                WHERE source = {scope.SourceText} AND import < {import} AND closed_at > known_at
                """);
        }

        scope.Execute($"DELETE FROM account_rows WHERE source = {scope.SourceText} AND file = {scope.FileNumber}");
    }

    private static string? FilledBy(RowMapping mapping) =>
        mapping.Match<string?>(_ => null, _ => "events", _ => "series", _ => "series", _ => "subscriptions", _ => "outcomes", _ => "contacts", _ => "aliases", _ => "lineage");
}

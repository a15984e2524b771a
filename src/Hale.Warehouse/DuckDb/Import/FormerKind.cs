using Hale.Core.Sources;

namespace Hale.Warehouse.DuckDb.Import;

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

        var former = FactTables.All.Where(table => table != FilledBy(scope.Source.Mapping) && scope.Any(
            $"SELECT 1 FROM {table} WHERE source = {scope.SourceText} AND file = {scope.FileNumber} AND closed_by IS NULL")).ToList();
        return former.Sum(table => new VanishedRows(scope.Connection, scope.Source, table, scope.Cancellation).CloseAll(scope.FileNumber, scope.Project.Zone.Name, scope.Closing));
    }

    private static string? FilledBy(RowMapping mapping) =>
        mapping.Match<string?>(_ => null, _ => "events", _ => "series", _ => "series", _ => "subscriptions", _ => "outcomes", _ => "contacts", _ => "lineage");
}

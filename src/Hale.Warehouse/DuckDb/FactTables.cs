namespace Hale.Warehouse.DuckDb;

/// <summary>The tables in which every row of a file is a fact of its own.</summary>
internal static class FactTables
{
    /// <summary>Those whose facts show that an account exists.</summary>
    public static IReadOnlyList<string> Dated { get; } = ["events", "series", "subscriptions", "outcomes"];

    public static IReadOnlyList<string> All { get; } = [.. Dated, "contacts", "aliases", "lineage"];
}

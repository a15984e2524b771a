using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb;

/// <summary>In which tables some row is closed. The engine tells by what it keeps of each block, without reading the rows.</summary>
internal static class StoredClosings
{
    /// <summary>The moment of a row's closing while it counts.</summary>
    public const long Open = long.MaxValue;

    /// <summary>The moment of closing of a row that counts at no moment any more.</summary>
    public const long Gone = long.MinValue;

    public static ClosedTables Read(DuckConnection connection)
    {
        bool Any(string table) => connection.Scalar<bool>($"SELECT EXISTS (SELECT 1 FROM {table} WHERE closed_at < {DuckSql.Literal(Open)})");
        return new ClosedTables(
            Any("accounts") || Any("first_facts"),
            new[] { (FactTable.Events, "events"), (FactTable.Attributes, "attributes"), (FactTable.Series, "series"), (FactTable.Contacts, "contacts") }
                .Where(table => Any(table.Item2)).Select(table => table.Item1).ToHashSet());
    }
}

using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Warehousing;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>Gives a table of facts the columns that the properties of a source need.</summary>
internal static class PropertySchema
{
    /// <summary>
    /// Adds the columns of all sources before the first row of an import: in a transaction that has inserted several hundred thousand rows, DuckDB cannot insert more after another column. Two sources that
    /// disagree about a property are judged when the second one is read.
    /// </summary>
    public static void Prepare(DuckConnection connection, IReadOnlyList<SourceDefinition> sources)
    {
        foreach (var table in sources.SelectMany(Of).GroupBy(found => found.Table, StringComparer.Ordinal))
        {
            var stored = PropertyColumns.Stored(connection, table.Key);
            foreach (var property in table.Select(found => found.Property).DistinctBy(property => property.Property).Where(property => !stored.ContainsKey(property.Property)))
            {
                connection.Execute(Adding(table.Key, property));
            }
        }
    }

    /// <summary>Adds the columns that are not there yet.</summary>
    /// <exception cref="WarehouseException">A property is stored with another type.</exception>
    public static void Prepare(LoadScope scope, string table, IReadOnlyList<PropertyColumn> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        var stored = PropertyColumns.Stored(scope.Connection, table);
        foreach (var property in properties)
        {
            if (!stored.TryGetValue(property.Property, out var kind))
            {
                scope.Execute(Adding(table, property));
            }
            else if (kind != property.Kind)
            {
                throw OtherKind(scope.Source, property, kind);
            }
        }
    }

    private static IEnumerable<(string Table, PropertyColumn Property)> Of(SourceDefinition source) => source.Mapping switch
    {
        RowMapping.Events events => events.Properties.Select(property => (FactShape.Of(FactTable.Events).Table, property)),
        RowMapping.Contacts contacts => contacts.Attributes.Select(attribute => (FactShape.Of(FactTable.Contacts).Table, attribute)),
        _ => [],
    };

    private static string Adding(string table, PropertyColumn property) =>
        $"ALTER TABLE {table} ADD COLUMN {DuckSql.Identifier(PropertyColumns.NameOf(property.Property))} {PropertyColumns.TypeOf(property.Kind)}";

    private static WarehouseException OtherKind(SourceDefinition source, PropertyColumn property, ValueKind stored)
    {
        var what = source.Mapping is RowMapping.Contacts ? "attribute" : "property";
        return new WarehouseException(
            WarehouseFault.Incompatible,
            $"The {what} `{property.Property}` of {source.Name} is {Word(property.Kind)}, but {Word(stored)} has been stored under that name.",
            $"Give the {what} another name, or the type it had; or delete the data folder and import again.");
    }

    private static string Word(ValueKind kind) => kind switch
    {
        ValueKind.Number => "a number",
        ValueKind.Text => "a text",
        ValueKind.Boolean => "a boolean",
    };
}

using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>Gives a table of facts the columns that the properties of a source need.</summary>
internal static class PropertySchema
{
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
                scope.Execute($"ALTER TABLE {table} ADD COLUMN {DuckSql.Identifier(PropertyColumns.NameOf(property.Property))} {PropertyColumns.TypeOf(property.Kind)}");
            }
            else if (kind != property.Kind)
            {
                throw OtherKind(scope.Source, property, kind);
            }
        }
    }

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

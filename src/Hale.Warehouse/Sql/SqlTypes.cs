using Hale.Core.Values;

namespace Hale.Warehouse.Sql;

/// <summary>In which type a kind of value is stored.</summary>
internal static class SqlTypes
{
    public static SqlType Of(ValueKind kind) => kind switch
    {
        ValueKind.Number => SqlType.Decimal,
        ValueKind.Text => SqlType.Text,
        ValueKind.Boolean => SqlType.Boolean,
    };
}

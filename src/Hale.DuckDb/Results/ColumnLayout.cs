using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Results;

/// <summary>How a result column lies in memory.</summary>
/// <param name="Field">The column as callers see it.</param>
/// <param name="Storage">The type of the stored numbers of a DECIMAL or ENUM, else the column's type.</param>
/// <param name="Names">The texts of an ENUM, by stored number.</param>
internal sealed record ColumnLayout(DuckField Field, DuckType Storage, string[] Names)
{
    internal static ColumnLayout Of(ResultHandle result, ulong column)
    {
        var name = NativeMethods.Text(NativeMethods.ColumnName(result, column)) ?? "";
        using var type = new TypeHandle(result);
        type.Adopt(NativeMethods.ColumnLogicalType(result, column));
        var id = NativeMethods.TypeId(type);
        return id switch
        {
            DuckType.Decimal => Decimal(name, type),
            DuckType.Enum => new ColumnLayout(new DuckField(name, id), NativeMethods.EnumStorage(type), EnumNames(type)),
            DuckType.List => new ColumnLayout(new DuckField(name, id, ElementType: ElementType(result, type)), id, []),
            _ => new ColumnLayout(new DuckField(name, id), id, []),
        };
    }

    private static ColumnLayout Decimal(string name, TypeHandle type)
    {
        var field = new DuckField(name, DuckType.Decimal, NativeMethods.DecimalWidth(type), NativeMethods.DecimalScale(type));
        return new ColumnLayout(field, NativeMethods.DecimalStorage(type), []);
    }

    private static DuckType ElementType(ResultHandle result, TypeHandle list)
    {
        using var element = new TypeHandle(result);
        element.Adopt(NativeMethods.ListElementType(list));
        return NativeMethods.TypeId(element);
    }

    private static string[] EnumNames(TypeHandle type)
    {
        var names = new string[NativeMethods.EnumSize(type)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NativeMethods.TakeText(NativeMethods.EnumValue(type, (ulong)i)) ?? "";
        }

        return names;
    }
}

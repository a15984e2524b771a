using System.Globalization;

namespace Hale.DuckDb.Results;

/// <summary>Converts boxed cells without loss of value, except from exact numbers to the nearest double.</summary>
internal static class CellCast
{
    internal static long ToInt64(object cell) => cell switch
    {
        long value => value,
        int value => value,
        short value => value,
        sbyte value => value,
        byte value => value,
        ushort value => value,
        uint value => value,
        ulong value => checked((long)value),
        Int128 value => checked((long)value),
        UInt128 value => checked((long)value),
        decimal value when decimal.IsInteger(value) => checked((long)value),
        _ => throw Mismatch(cell, "a whole number"),
    };

    internal static double ToDouble(object cell) => cell switch
    {
        double value => value,
        float value => value,
        decimal value => (double)value,
        Int128 value => (double)value,
        UInt128 value => (double)value,
        ulong value => value,
        _ => ToInt64(cell),
    };

    internal static decimal ToDecimal(object cell) => cell switch
    {
        decimal value => value,
        Int128 value => checked((decimal)value),
        UInt128 value => checked((decimal)value),
        ulong value => value,
        _ => ToInt64(cell),
    };

    internal static bool ToBoolean(object cell) => cell is bool value ? value : throw Mismatch(cell, "a boolean");

    internal static string ToText(object cell) => cell as string ?? throw Mismatch(cell, "text");

    internal static DateOnly ToDate(object cell) => cell is DateOnly value ? value : throw Mismatch(cell, "a date");

    internal static InvalidOperationException Mismatch(object cell, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The value {cell} is {cell.GetType().Name}, not {wanted}."));
}

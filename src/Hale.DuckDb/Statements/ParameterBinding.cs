using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Statements;

/// <summary>Hands values to a prepared statement; positions count from 1, as in <c>$1</c>.</summary>
internal static class ParameterBinding
{
    internal static NativeState Bind(StatementHandle statement, ulong position, in DuckValue value) => value.Kind switch
    {
        DuckValueKind.Null => NativeMethods.BindNull(statement, position),
        DuckValueKind.Boolean => NativeMethods.BindBoolean(statement, position, value.AsBoolean),
        DuckValueKind.Int64 => NativeMethods.BindInt64(statement, position, value.AsInt64),
        DuckValueKind.Double => NativeMethods.BindDouble(statement, position, value.AsDouble),
        DuckValueKind.Decimal => NativeMethods.BindDecimal(statement, position, Decimal(value)),
        DuckValueKind.Text => BindText(statement, position, value.AsText),
        DuckValueKind.HugeInt => NativeMethods.BindHugeInt(statement, position, new NativeHugeInt(value.AsHugeInt)),
        DuckValueKind.Timestamp => NativeMethods.BindTimestamp(statement, position, value.AsInt64),
    };

    private static unsafe NativeState BindText(StatementHandle statement, ulong position, string text)
    {
        // The spare byte keeps the address valid for an empty text.
        var utf8 = StrictUtf8.Encode(text + "\0");
        fixed (byte* start = utf8)
        {
            return NativeMethods.BindText(statement, position, start, (ulong)(utf8.Length - 1));
        }
    }

    // The narrowest type that holds the value: a wider one would make products overflow DuckDB's 38 digits.
    private static NativeDecimal Decimal(in DuckValue value)
    {
        byte digits = 1;
        for (var rest = Int128.Abs(value.AsHugeInt) / 10; rest != 0; rest /= 10)
        {
            digits++;
        }

        return new NativeDecimal(Math.Max(digits, value.Scale), value.Scale, value.AsHugeInt);
    }
}

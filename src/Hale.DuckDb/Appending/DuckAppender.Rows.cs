using System.Globalization;
using Hale.DuckDb.Native;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

public sealed partial class DuckAppender
{
    /// <summary>Appends one row, a value for each column; for small use, as it is far slower than chunks.</summary>
    public void AppendRow(params ReadOnlySpan<DuckValue> values)
    {
        _ = Open;
        if (values.Length != ColumnCount)
        {
            throw new ArgumentException(
                $"The table {_table} has {ColumnCount} columns, but {values.Length} values were given.", nameof(values));
        }

        foreach (var value in values)
        {
            Check(Append(value));
        }

        Check(NativeMethods.EndRow(Open));
    }

    private NativeState Append(in DuckValue value) => value.Kind switch
    {
        DuckValueKind.Null => NativeMethods.AppendNull(Open),
        DuckValueKind.Boolean => NativeMethods.AppendBoolean(Open, value.AsBoolean),
        DuckValueKind.Int64 => NativeMethods.AppendInt64(Open, value.AsInt64),
        DuckValueKind.Double => NativeMethods.AppendDouble(Open, value.AsDouble),
        DuckValueKind.Decimal => AppendText(DecimalText(value)),
        DuckValueKind.Text => AppendText(value.AsText),
        DuckValueKind.HugeInt => NativeMethods.AppendHugeInt(Open, new NativeHugeInt(value.AsHugeInt)),
        DuckValueKind.Timestamp => NativeMethods.AppendTimestamp(Open, value.AsInt64),
    };

    // The row interface takes no decimals; as text the engine casts them exactly.
    private static string DecimalText(in DuckValue value)
    {
        var digits = Int128.Abs(value.AsHugeInt).ToString(CultureInfo.InvariantCulture).PadLeft(value.Scale + 1, '0');
        return (value.AsHugeInt < 0 ? "-" : "") + digits[..^value.Scale] + "." + digits[^value.Scale..];
    }

    private unsafe NativeState AppendText(string text)
    {
        var utf8 = StrictUtf8.Encode(text + "\0");
        fixed (byte* start = utf8)
        {
            return NativeMethods.AppendText(Open, start, (ulong)(utf8.Length - 1));
        }
    }
}

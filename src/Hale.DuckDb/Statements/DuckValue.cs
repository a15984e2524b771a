using System.Globalization;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

/// <summary>A value for a statement's parameter or an appended row. The default is NULL.</summary>
public readonly struct DuckValue
{
    private readonly Int128 _number;
    private readonly string? _text;
    private readonly byte _scale;

    private DuckValue(DuckValueKind kind, Int128 number, string? text = null, byte scale = 0)
    {
        Kind = kind;
        _number = number;
        _text = text;
        _scale = scale;
    }

    public static DuckValue Null => default;

    public bool IsNull => Kind == DuckValueKind.Null;

    internal DuckValueKind Kind { get; }

    internal bool AsBoolean => _number != 0;

    internal long AsInt64 => (long)_number;

    internal double AsDouble => BitConverter.Int64BitsToDouble((long)_number);

    internal Int128 AsHugeInt => _number;

    internal byte Scale => _scale;

    internal string AsText => _text ?? "";

    /// <summary>A TIMESTAMP: microseconds since 1970-01-01 00:00 UTC.</summary>
    public static DuckValue TimestampMicros(long micros) => new(DuckValueKind.Timestamp, micros);

    public static implicit operator DuckValue(bool value) => new(DuckValueKind.Boolean, value ? 1 : 0);

    public static implicit operator DuckValue(long value) => new(DuckValueKind.Int64, value);

    public static implicit operator DuckValue(double value) => new(DuckValueKind.Double, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator DuckValue(decimal value) => FromDecimal(value);

    public static implicit operator DuckValue(Int128 value) => new(DuckValueKind.HugeInt, value);

    public static implicit operator DuckValue(string? value) => value is null ? Null : new(DuckValueKind.Text, 0, value);

    // For people reading a debugger or a failed test; never put into SQL.
    public override string ToString() => Kind switch
    {
        DuckValueKind.Null => "NULL",
        DuckValueKind.Boolean => AsBoolean ? "true" : "false",
        DuckValueKind.Double => AsDouble.ToString("R", CultureInfo.InvariantCulture),
        DuckValueKind.Decimal => string.Create(CultureInfo.InvariantCulture, $"{_number}e-{_scale}"),
        DuckValueKind.Text => AsText,
        DuckValueKind.Int64 or DuckValueKind.HugeInt or DuckValueKind.Timestamp => _number.ToString(CultureInfo.InvariantCulture),
    };

    private static DuckValue FromDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = unchecked(((UInt128)(uint)parts[2] << 64) | ((UInt128)(uint)parts[1] << 32) | (uint)parts[0]);
        var unscaled = (Int128)magnitude;
        return new DuckValue(DuckValueKind.Decimal, decimal.IsNegative(value) ? -unscaled : unscaled, scale: value.Scale);
    }
}

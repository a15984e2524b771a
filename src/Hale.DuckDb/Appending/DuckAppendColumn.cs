using Hale.DuckDb.Appending;
using Hale.DuckDb.Native;

namespace Hale.DuckDb;

/// <summary>
/// Writes one column of a chunk, all its rows at once. <c>valid</c> says which rows are not NULL; left out, all are.
/// The type must be the column's own: nothing is converted.
/// </summary>
public readonly unsafe ref struct DuckAppendColumn
{
    private readonly AppendChunk _chunk;
    private readonly int _column;

    internal DuckAppendColumn(AppendChunk chunk, int column)
    {
        _chunk = chunk;
        _column = column;
    }

    public void Write(ReadOnlySpan<bool> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.Boolean);

    public void Write(ReadOnlySpan<sbyte> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.TinyInt);

    public void Write(ReadOnlySpan<short> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.SmallInt);

    /// <summary>An INTEGER, or a DATE as days since 1970-01-01.</summary>
    public void Write(ReadOnlySpan<int> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.Integer, DuckType.Date);

    /// <summary>A BIGINT, or a TIMESTAMP (WITH TIME ZONE or without) as microseconds since 1970-01-01 00:00 UTC.</summary>
    public void Write(ReadOnlySpan<long> values, ReadOnlySpan<bool> valid = default) =>
        Copy(values, valid, DuckType.BigInt, DuckType.Timestamp, DuckType.TimestampTz);

    public void Write(ReadOnlySpan<byte> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.UTinyInt);

    public void Write(ReadOnlySpan<ushort> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.USmallInt);

    public void Write(ReadOnlySpan<uint> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.UInteger);

    public void Write(ReadOnlySpan<ulong> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.UBigInt);

    public void Write(ReadOnlySpan<Int128> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.HugeInt);

    public void Write(ReadOnlySpan<UInt128> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.UHugeInt);

    public void Write(ReadOnlySpan<float> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.Float);

    public void Write(ReadOnlySpan<double> values, ReadOnlySpan<bool> valid = default) => Copy(values, valid, DuckType.Double);

    /// <summary>A VARCHAR; null is NULL.</summary>
    public void Write(ReadOnlySpan<string?> values)
    {
        var valid = values.Contains(null) ? Present(values) : [];
        var vector = _chunk.Prepare(_column, values.Length, valid, DuckType.Varchar);
        var cells = (NativeText*)NativeMethods.VectorData(vector);
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] is { } text)
            {
                _chunk.WriteText(vector, cells, row, text);
            }
        }
    }

    private static bool[] Present(ReadOnlySpan<string?> values)
    {
        var present = new bool[values.Length];
        for (var i = 0; i < present.Length; i++)
        {
            present[i] = values[i] is not null;
        }

        return present;
    }

    private void Copy<T>(ReadOnlySpan<T> values, ReadOnlySpan<bool> valid, params ReadOnlySpan<DuckType> accepted)
        where T : unmanaged
    {
        var vector = _chunk.Prepare(_column, values.Length, valid, accepted);
        values.CopyTo(new Span<T>(NativeMethods.VectorData(vector), values.Length));
    }
}

using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>
/// Some rows of a result, as columns. The readers give views into the engine's memory, without copies;
/// they are valid until the result moves on. A reader of the wrong type throws.
/// </summary>
public sealed unsafe class DuckChunk
{
    private readonly ChunkHandle _handle;
    private readonly ColumnLayout[] _layouts;

    internal DuckChunk(ChunkHandle handle, ColumnLayout[] layouts)
    {
        _handle = handle;
        _layouts = layouts;
        RowCount = (int)NativeMethods.ChunkSize(handle);
    }

    public int RowCount { get; }

    public int ColumnCount => _layouts.Length;

    public DuckColumn<bool> Boolean(int column) => Column<bool>(column, DuckType.Boolean);

    public DuckColumn<sbyte> Int8(int column) => Column<sbyte>(column, DuckType.TinyInt);

    public DuckColumn<short> Int16(int column) => Column<short>(column, DuckType.SmallInt);

    public DuckColumn<int> Int32(int column) => Column<int>(column, DuckType.Integer);

    public DuckColumn<long> Int64(int column) => Column<long>(column, DuckType.BigInt);

    public DuckColumn<byte> UInt8(int column) => Column<byte>(column, DuckType.UTinyInt);

    public DuckColumn<ushort> UInt16(int column) => Column<ushort>(column, DuckType.USmallInt);

    public DuckColumn<uint> UInt32(int column) => Column<uint>(column, DuckType.UInteger);

    public DuckColumn<ulong> UInt64(int column) => Column<ulong>(column, DuckType.UBigInt);

    public DuckColumn<Int128> Int128(int column) => Column<Int128>(column, DuckType.HugeInt);

    public DuckColumn<UInt128> UInt128(int column) => Column<UInt128>(column, DuckType.UHugeInt);

    public DuckColumn<float> Single(int column) => Column<float>(column, DuckType.Float);

    public DuckColumn<double> Double(int column) => Column<double>(column, DuckType.Double);

    /// <summary>A DATE as days since 1970-01-01.</summary>
    public DuckColumn<int> DateDays(int column) => Column<int>(column, DuckType.Date);

    /// <summary>A TIMESTAMP or TIMESTAMP WITH TIME ZONE as microseconds since 1970-01-01 00:00 UTC.</summary>
    public DuckColumn<long> TimestampMicros(int column) =>
        Column<long>(column, Layout(column).Storage == DuckType.TimestampTz ? DuckType.TimestampTz : DuckType.Timestamp);

    public DuckDecimalColumn Decimal(int column)
    {
        var layout = Expect(column, DuckType.Decimal);
        var vector = Vector(column);
        return new DuckDecimalColumn(layout, NativeMethods.VectorData(vector), NativeMethods.VectorValidity(vector), RowCount);
    }

    /// <summary>A VARCHAR or ENUM.</summary>
    public DuckTextColumn Text(int column)
    {
        var layout = Layout(column).Field.Type == DuckType.Enum ? Layout(column) : Expect(column, DuckType.Varchar);
        var vector = Vector(column);
        return new DuckTextColumn(layout, NativeMethods.VectorData(vector), NativeMethods.VectorValidity(vector), RowCount);
    }

    public DuckListColumn List(int column)
    {
        var layout = Expect(column, DuckType.List);
        return new DuckListColumn(layout.Field, Vector(column), RowCount);
    }

    internal ColumnLayout Layout(int column)
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        return _layouts[column];
    }

    internal bool IsNull(int column, int row) =>
        !Validity.IsValid(NativeMethods.VectorValidity(Vector(column)), RowCount, row);

    internal void Close() => _handle.Dispose();

    private DuckColumn<T> Column<T>(int column, DuckType type)
        where T : unmanaged
    {
        Expect(column, type);
        var vector = Vector(column);
        return new DuckColumn<T>(NativeMethods.VectorData(vector), NativeMethods.VectorValidity(vector), RowCount);
    }

    private ColumnLayout Expect(int column, DuckType type)
    {
        var layout = Layout(column);
        return layout.Field.Type == type
            ? layout
            : throw new InvalidOperationException(
                $"Column {column} ({layout.Field.Name}) is {layout.Field.Type}, not {type}. Cast it in the query or use another reader.");
    }

    private nint Vector(int column) => NativeMethods.ChunkVector(_handle, (ulong)column);
}

using System.Runtime.CompilerServices;
using System.Text;
using Hale.DuckDb.Native;
using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>A column of texts.</summary>
public readonly unsafe ref struct DuckTextColumn
{
    private readonly ColumnLayout _layout;
    private readonly void* _cells;
    private readonly ulong* _validity;
    private readonly int _rowCount;

    internal DuckTextColumn(ColumnLayout layout, void* cells, ulong* validity, int rowCount)
    {
        _layout = layout;
        _cells = cells;
        _validity = validity;
        _rowCount = rowCount;
    }

    public bool IsValid(int row) => Validity.IsValid(_validity, _rowCount, row);

    /// <summary>The text, or null for NULL.</summary>
    public string? Get(int row) =>
        !IsValid(row) ? null
        : _layout.Field.Type == DuckType.Enum ? _layout.Names[EnumCode(row)]
        : Encoding.UTF8.GetString(NativeText.Bytes((NativeText*)_cells + row));

    /// <summary>The bytes of a VARCHAR without a copy; empty for NULL.</summary>
    public ReadOnlySpan<byte> Utf8(int row)
    {
        if (_layout.Field.Type == DuckType.Enum)
        {
            throw new InvalidOperationException($"Column {_layout.Field.Name} is an ENUM: read it with Get.");
        }

        return IsValid(row) ? NativeText.Bytes((NativeText*)_cells + row) : default;
    }

    private int EnumCode(int row) => _layout.Storage switch
    {
        DuckType.UTinyInt => ((byte*)_cells)[row],
        DuckType.USmallInt => ((ushort*)_cells)[row],
        _ => checked((int)Unsafe.Read<uint>((uint*)_cells + row)),
    };
}

using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>A column of DECIMALs.</summary>
public readonly unsafe ref struct DuckDecimalColumn
{
    private readonly ColumnLayout _layout;
    private readonly void* _cells;
    private readonly ulong* _validity;
    private readonly int _rowCount;

    internal DuckDecimalColumn(ColumnLayout layout, void* cells, ulong* validity, int rowCount)
    {
        _layout = layout;
        _cells = cells;
        _validity = validity;
        _rowCount = rowCount;
    }

    /// <summary>The digits after the point: a value is <see cref="Unscaled"/> · 10^−Scale.</summary>
    public int Scale => _layout.Field.Scale;

    public bool IsValid(int row) => Validity.IsValid(_validity, _rowCount, row);

    /// <summary>The value without its point; 0 for NULL.</summary>
    public Int128 Unscaled(int row) =>
        !IsValid(row) ? 0 : _layout.Storage switch
        {
            DuckType.SmallInt => ((short*)_cells)[row],
            DuckType.Integer => ((int*)_cells)[row],
            DuckType.BigInt => ((long*)_cells)[row],
            _ => ((Int128*)_cells)[row],
        };

    /// <summary>The value, or null for NULL.</summary>
    /// <exception cref="DuckException">It has more digits than a System.Decimal holds.</exception>
    public decimal? Get(int row) =>
        IsValid(row) ? DecimalCast.ToDecimal(Unscaled(row), _layout.Field) : null;
}

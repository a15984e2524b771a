using Hale.DuckDb.Native;
using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>A column of LISTs of VARCHAR, BIGINT or DOUBLE, read as arrays.</summary>
public readonly unsafe ref struct DuckListColumn
{
    private readonly DuckField _field;
    private readonly NativeListEntry* _entries;
    private readonly ulong* _validity;
    private readonly int _rowCount;
    private readonly nint _elements;
    private readonly int _elementCount;

    internal DuckListColumn(DuckField field, nint vector, int rowCount)
    {
        _field = field;
        _entries = (NativeListEntry*)NativeMethods.VectorData(vector);
        _validity = NativeMethods.VectorValidity(vector);
        _rowCount = rowCount;
        _elements = NativeMethods.ListElements(vector);
        _elementCount = (int)NativeMethods.ListElementCount(vector);
    }

    public bool IsValid(int row) => Validity.IsValid(_validity, _rowCount, row);

    /// <summary>The texts of a row; null for NULL. Elements may be null.</summary>
    public string?[]? TextArray(int row)
    {
        if (Range(row, DuckType.Varchar) is not { } range)
        {
            return null;
        }

        var layout = new ColumnLayout(new DuckField(_field.Name, DuckType.Varchar), DuckType.Varchar, []);
        var column = new DuckTextColumn(
            layout, NativeMethods.VectorData(_elements), NativeMethods.VectorValidity(_elements), _elementCount);
        var texts = new string?[range.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = column.Get(range.Start + i);
        }

        return texts;
    }

    /// <summary>The numbers of a row; null for NULL. A NULL element throws.</summary>
    public long[]? Int64Array(int row) => Copy<long>(row, DuckType.BigInt);

    /// <summary>The numbers of a row; null for NULL. A NULL element throws.</summary>
    public double[]? DoubleArray(int row) => Copy<double>(row, DuckType.Double);

    private T[]? Copy<T>(int row, DuckType type)
        where T : unmanaged
    {
        if (Range(row, type) is not { } range)
        {
            return null;
        }

        var column = new DuckColumn<T>(NativeMethods.VectorData(_elements), NativeMethods.VectorValidity(_elements), _elementCount);
        for (var i = 0; i < range.Length; i++)
        {
            if (!column.IsValid(range.Start + i))
            {
                throw new InvalidOperationException($"A list in column {_field.Name} holds NULL: remove it in the query.");
            }
        }

        return column.Values.Slice(range.Start, range.Length).ToArray();
    }

    private (int Start, int Length)? Range(int row, DuckType type)
    {
        if (_field.ElementType != type)
        {
            throw new InvalidOperationException(
                $"Column {_field.Name} is a list of {_field.ElementType}, not of {type}. Cast it in the query.");
        }

        return IsValid(row) ? ((int)_entries[row].Offset, (int)_entries[row].Length) : null;
    }
}

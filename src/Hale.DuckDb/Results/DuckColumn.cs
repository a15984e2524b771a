using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>A column of plain values. Where a row is NULL, its value is undefined.</summary>
public readonly unsafe ref struct DuckColumn<T>
    where T : unmanaged
{
    private readonly ulong* _validity;

    internal DuckColumn(void* values, ulong* validity, int rowCount)
    {
        Values = new ReadOnlySpan<T>(values, rowCount);
        _validity = validity;
    }

    public ReadOnlySpan<T> Values { get; }

    /// <summary>Whether it is certain without looking at each row that none is NULL.</summary>
    public bool HasNoNulls => _validity is null;

    public bool IsValid(int row) => Validity.IsValid(_validity, Values.Length, row);

    /// <summary>The value, or null for NULL.</summary>
    public T? Get(int row) => IsValid(row) ? Values[row] : null;
}

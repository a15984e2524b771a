using Hale.DuckDb.Results;

namespace Hale.DuckDb;

/// <summary>
/// One row of a small result, with its values boxed. Readers convert between number types without loss or throw;
/// they throw for NULL, so ask <see cref="IsNull"/> first or use <see cref="Value"/>.
/// </summary>
public sealed class DuckRow
{
    private readonly IReadOnlyList<DuckField> _columns;
    private readonly object?[] _values;

    internal DuckRow(IReadOnlyList<DuckField> columns, object?[] values)
    {
        _columns = columns;
        _values = values;
    }

    public int Count => _values.Length;

    public bool IsNull(int column) => _values[column] is null;

    /// <summary>The boxed value; null for NULL. Timestamps are microseconds (long), dates DateOnly, lists arrays.</summary>
    public object? Value(int column) => _values[column];

    public long Int64(int column) => CellCast.ToInt64(Present(column));

    public double Double(int column) => CellCast.ToDouble(Present(column));

    public decimal Decimal(int column) => CellCast.ToDecimal(Present(column));

    public bool Boolean(int column) => CellCast.ToBoolean(Present(column));

    public string Text(int column) => CellCast.ToText(Present(column));

    public DateOnly Date(int column) => CellCast.ToDate(Present(column));

    /// <summary>The position of the column with this name.</summary>
    public int Ordinal(string name)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (string.Equals(_columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new ArgumentException(
            $"The result has no column {name}; it has {string.Join(", ", _columns.Select(c => c.Name))}.", nameof(name));
    }

    private object Present(int column) =>
        _values[column] ?? throw new InvalidOperationException($"Column {column} ({_columns[column].Name}) is NULL in this row.");
}

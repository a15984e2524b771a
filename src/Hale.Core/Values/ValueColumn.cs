namespace Hale.Core.Values;

/// <summary>The values of one metric for many accounts, in the order of the accounts: parallel arrays, one of the values and one of the reasons.</summary>
public abstract class ValueColumn
{
    private readonly MissingReason[] _missing;

    private protected ValueColumn(MissingReason[] missing) => _missing = missing;

    /// <summary>The kind of every present value.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>The number of rows.</summary>
    public int Count => _missing.Length;

    /// <summary>Per row, why its value is missing, or <see cref="MissingReason.None"/>.</summary>
    public ReadOnlySpan<MissingReason> Missing => _missing;

    /// <summary>How old the values are; null when nobody asked, or no value of the column can have an age.</summary>
    public Freshness? Freshness { get; init; }

    /// <summary>The value of one row.</summary>
    public Value this[int row] => _missing[row] == MissingReason.None ? Present(row) : Value.MissingFor(_missing[row]);

    /// <summary>The same values of some rows, in the order of the rows named.</summary>
    internal abstract ValueColumn Take(IReadOnlyList<int> rows);

    private protected abstract Value Present(int row);

    private protected MissingReason[] MissingOf(IReadOnlyList<int> rows) => Of(_missing, rows);

    private protected static T[] Of<T>(T[] values, IReadOnlyList<int> rows)
    {
        var taken = new T[rows.Count];
        for (var index = 0; index < taken.Length; index++)
        {
            taken[index] = values[rows[index]];
        }

        return taken;
    }

    private protected static T[] SameLength<T>(T[] values, MissingReason[] missing) => values.Length == missing.Length
        ? values
        : throw new ArgumentException($"{values.Length} values beside {missing.Length} reasons", nameof(values));
}

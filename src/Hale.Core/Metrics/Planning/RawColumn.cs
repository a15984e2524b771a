namespace Hale.Core.Metrics.Planning;

/// <summary>What an engine computed for one aggregation: a value or null for each row. Exactly the array of its kind is filled.</summary>
public sealed class RawColumn
{
    private RawColumn(RawKind kind, int count) => (Kind, Present) = (kind, new bool[count]);

    /// <summary>The type.</summary>
    public RawKind Kind { get; }

    /// <summary>Per row, whether there is a value.</summary>
    public bool[] Present { get; }

    /// <summary>The values of <see cref="RawKind.Integer"/>; empty for other kinds.</summary>
    public long[] Integers { get; private init; } = [];

    /// <summary>The values of <see cref="RawKind.Decimal"/>; empty for other kinds.</summary>
    public decimal[] Decimals { get; private init; } = [];

    /// <summary>The values of <see cref="RawKind.Double"/>; empty for other kinds.</summary>
    public double[] Doubles { get; private init; } = [];

    /// <summary>The values of <see cref="RawKind.Text"/>; empty for other kinds.</summary>
    public string?[] Texts { get; private init; } = [];

    /// <summary>A column of nulls to be filled; counts (never null) begin as 0 where <paramref name="zero"/> is true.</summary>
    public static RawColumn Empty(RawKind kind, int count, bool zero)
    {
        var column = kind switch
        {
            RawKind.Integer => new RawColumn(kind, count) { Integers = new long[count] },
            RawKind.Decimal => new RawColumn(kind, count) { Decimals = new decimal[count] },
            RawKind.Double => new RawColumn(kind, count) { Doubles = new double[count] },
            RawKind.Text => new RawColumn(kind, count) { Texts = new string?[count] },
        };
        Array.Fill(column.Present, zero);
        return column;
    }
}

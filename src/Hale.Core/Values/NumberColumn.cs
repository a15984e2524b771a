namespace Hale.Core.Values;

/// <summary>A column of finite numbers.</summary>
/// <param name="values">The numbers; what stands in a missing row is not read.</param>
/// <param name="missing">Per row, why it is missing, or <see cref="MissingReason.None"/>; the same length.</param>
public sealed class NumberColumn(double[] values, MissingReason[] missing) : ValueColumn(missing)
{
    private readonly double[] _values = SameLength(values, missing);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Number;

    /// <summary>The numbers; what stands in a missing row means nothing.</summary>
    public ReadOnlySpan<double> Values => _values;

    internal override ValueColumn Take(IReadOnlyList<int> rows) => new NumberColumn(Of(_values, rows), MissingOf(rows)) { Freshness = Freshness?.Take(rows) };

    private protected override Value Present(int row) => Value.Of(_values[row]);
}

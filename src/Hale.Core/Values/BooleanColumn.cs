namespace Hale.Core.Values;

/// <summary>A column of booleans.</summary>
/// <param name="values">The booleans; what stands in a missing row is not read.</param>
/// <param name="missing">Per row, why it is missing, or <see cref="MissingReason.None"/>; the same length.</param>
public sealed class BooleanColumn(bool[] values, MissingReason[] missing) : ValueColumn(missing)
{
    private readonly bool[] _values = SameLength(values, missing);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Boolean;

    /// <summary>The booleans; what stands in a missing row means nothing.</summary>
    public ReadOnlySpan<bool> Values => _values;

    internal override ValueColumn Take(IReadOnlyList<int> rows) => new BooleanColumn(Of(_values, rows), MissingOf(rows)) { Freshness = Freshness?.Take(rows) };

    private protected override Value Present(int row) => Value.Of(_values[row]);
}

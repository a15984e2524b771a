namespace Hale.Core.Values;

/// <summary>A column of texts.</summary>
/// <param name="values">The texts; null only in missing rows.</param>
/// <param name="missing">Per row, why it is missing, or <see cref="MissingReason.None"/>; the same length.</param>
public sealed class TextColumn(string?[] values, MissingReason[] missing) : ValueColumn(missing)
{
    private readonly string?[] _values = SameLength(values, missing);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Text;

    /// <summary>The texts; null in missing rows.</summary>
    public ReadOnlySpan<string?> Values => _values;

    internal override ValueColumn Take(IReadOnlyList<int> rows) => new TextColumn(Of(_values, rows), MissingOf(rows)) { Freshness = Freshness?.Take(rows) };

    private protected override Value Present(int row) => Value.Of(_values[row]!);
}

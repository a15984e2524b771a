namespace Hale.Core.Scorecards;

/// <summary>A range of numbers with its own inclusiveness at each end.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end belongs to the range.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end belongs to the range.</param>
public readonly record struct NumberRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    /// <summary>Every number.</summary>
    public static NumberRange All => new(null, false, null, false);

    /// <summary>Whether no number lies in the range.</summary>
    public bool IsEmpty => this is { Low: { } low, High: { } high } && (low > high || (low == high && !(LowIncluded && HighIncluded)));

    /// <summary>Whether a number lies in the range.</summary>
    public bool Holds(decimal number) =>
        (Low is not { } low || (LowIncluded ? number >= low : number > low))
        && (High is not { } high || (HighIncluded ? number <= high : number < high));

    /// <summary>The numbers that lie in both ranges; empty when there are none.</summary>
    public NumberRange Intersect(NumberRange other)
    {
        var (low, lowIncluded) = Narrower(Low, LowIncluded, other.Low, other.LowIncluded, (left, right) => left > right);
        var (high, highIncluded) = Narrower(High, HighIncluded, other.High, other.HighIncluded, (left, right) => left < right);
        return new(low, lowIncluded, high, highIncluded);
    }

    /// <summary>The range as it is read: <c>≥ 5</c>, <c>1 to below 6</c>, <c>any</c>.</summary>
    public override string ToString() => ((LimitRange)this).ToString();

    private static (decimal? End, bool Included) Narrower(decimal? one, bool oneIncluded, decimal? other, bool otherIncluded, Func<decimal, decimal, bool> isNarrower)
    {
        if (one is not { } left || other is not { } right)
        {
            return one is null ? (other, otherIncluded) : (one, oneIncluded);
        }

        return left == right ? (one, oneIncluded && otherIncluded)
            : isNarrower(left, right) ? (one, oneIncluded)
            : (other, otherIncluded);
    }
}

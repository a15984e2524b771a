using System.Globalization;

namespace Hale.Core.Scorecards;

/// <summary>A range of numbers whose ends may be metrics; each end has its own inclusiveness.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end belongs to the range.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end belongs to the range.</param>
public readonly record struct LimitRange(Limit? Low, bool LowIncluded, Limit? High, bool HighIncluded)
{
    /// <summary>The metrics among its ends.</summary>
    public IEnumerable<string> Metrics => new[] { Low?.Metric, High?.Metric }.OfType<string>();

    /// <summary>The range with written ends; null when an end is a metric.</summary>
    public NumberRange? Written => Metrics.Any() ? null : new NumberRange(Low?.Number, LowIncluded, High?.Number, HighIncluded);

    /// <summary>A range with written ends.</summary>
    public static implicit operator LimitRange(NumberRange range) => FromNumberRange(range);

    /// <summary>A range with written ends.</summary>
    public static LimitRange FromNumberRange(NumberRange range) => new(range.Low, range.LowIncluded, range.High, range.HighIncluded);

    /// <summary>The range with numbers in the place of its ends.</summary>
    public NumberRange With(Func<Limit, decimal> number) =>
        new(Low is { } low ? number(low) : null, LowIncluded, High is { } high ? number(high) : null, HighIncluded);

    /// <summary>The range as it is read.</summary>
    public override string ToString() => ToText(number => number.ToString(CultureInfo.InvariantCulture), metric => metric);

    /// <summary>The range as it is read: <c>≥ 5 %</c>, <c>1 to below 6</c>, <c>any</c>.</summary>
    /// <param name="number">Writes a number.</param>
    /// <param name="metric">Writes a metric, by its name.</param>
    public string ToText(Func<decimal, string> number, Func<string, string> metric)
    {
        string Text(Limit limit) => limit.Metric is { } name ? metric(name) : number(limit.Number);
        return (Low, High) switch
        {
            (null, null) => "any",
            (null, { } high) => (HighIncluded ? "≤ " : "< ") + Text(high),
            ({ } low, null) => (LowIncluded ? "≥ " : "> ") + Text(low),
            ({ } low, { } high) when low == high => Text(low),
            ({ } low, { } high) => $"{(LowIncluded ? string.Empty : "above ")}{Text(low)} to {(HighIncluded ? string.Empty : "below ")}{Text(high)}",
        };
    }
}

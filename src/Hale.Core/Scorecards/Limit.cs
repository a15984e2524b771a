using System.Globalization;

namespace Hale.Core.Scorecards;

/// <summary>A number that values are compared with: written in the definition, or the value of another metric of the same account.</summary>
/// <param name="Number">The written number; means nothing beside a metric.</param>
/// <param name="Metric">The name of the metric, a number; null when the number is written.</param>
public readonly record struct Limit(decimal Number, string? Metric)
{
    /// <summary>A written number.</summary>
    public static implicit operator Limit(decimal number) => FromDecimal(number);

    /// <summary>A written number.</summary>
    public static Limit FromDecimal(decimal number) => new(number, null);

    /// <summary>The value of a metric.</summary>
    public static Limit Of(string metric) => new(0, metric);

    /// <summary>The metric's name, or the number.</summary>
    public override string ToString() => Metric ?? Number.ToString(CultureInfo.InvariantCulture);
}

using Hale.Core.Retention;
using Hale.Statistics;

namespace Hale.Engine.Retention;

/// <summary>A measure of a period with what it was computed from.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Numerator">What stands above the line of its formula.</param>
/// <param name="Denominator">What stands below it; 0 when there is nothing to divide by, and then there is no value.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Interval">The 95 % interval, or why there is none.</param>
public sealed record RetentionRate(RetentionMeasure Measure, decimal Numerator, decimal Denominator, double? Value, Answer<Interval> Interval)
{
    /// <summary>Where open customers could still move the value: to the one if all of them leave, to the other if all of them stay as they are. Null where nobody is open, or that is not said of the measure.</summary>
    public Interval? Open { get; init; }
}

using Hale.Statistics;

namespace Hale.Engine.ReportCards;

/// <summary>A number of a card with its interval, or why there is none.</summary>
/// <param name="Value">The number; null when it cannot be computed.</param>
/// <param name="Interval">Its 95 % interval; null when none can be given.</param>
/// <param name="Why">Why the number, or else the interval, is missing; null when both are there.</param>
public sealed record Figure(double? Value, Interval? Interval, Shortfall? Why)
{
    /// <summary>A number with its interval.</summary>
    public static Figure Of(double value, Interval interval) => new(value, interval, null);

    /// <summary>A number without an interval, and why.</summary>
    public static Figure Alone(double value, Shortfall why) => new(value, null, why);

    /// <summary>No number, and why.</summary>
    public static Figure None(Shortfall why) => new(null, null, why);
}

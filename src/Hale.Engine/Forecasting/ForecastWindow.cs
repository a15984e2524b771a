using Hale.Core.Time;

namespace Hale.Engine.Forecasting;

/// <summary>The time whose decisions a forecast is about.</summary>
/// <param name="From">Its beginning: the as-of, or later where months are looked at one by one.</param>
/// <param name="Until">Its end, excluded.</param>
public readonly record struct ForecastWindow(Instant From, Instant Until)
{
    /// <summary>The first months after a moment.</summary>
    public static ForecastWindow Of(Instant asOf, int months, ProjectZone zone) => new(asOf, new Period(months, WindowUnit.Month).EndAfter(asOf, zone));

    /// <summary>One month after a moment, the first being 1.</summary>
    public static ForecastWindow OfMonth(Instant asOf, int month, ProjectZone zone) =>
        new(month == 1 ? asOf : new Period(month - 1, WindowUnit.Month).EndAfter(asOf, zone), new Period(month, WindowUnit.Month).EndAfter(asOf, zone));

    /// <summary>Its length in days.</summary>
    public double Days => (Until.Micros - From.Micros) / (double)Instant.MicrosPerDay;
}

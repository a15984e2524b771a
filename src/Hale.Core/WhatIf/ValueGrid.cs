using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;

namespace Hale.Core.WhatIf;

/// <summary>
/// The numbers that a search proposes for a metric: whole ones where it counts, tenths of a percent, cents or whole amounts of money, days, and otherwise steps of a power of ten that suit the limits.
/// What is proposed can be written down, and tried, digit by digit.
/// </summary>
internal sealed record ValueGrid
{
    private const decimal StepsInSpan = 200;
    private const decimal Finest = 0.000001m;
    private const decimal Coarsest = 1_000_000;
    private const decimal ManyDays = 20;
    private const decimal Thousand = 1000;

    private ValueGrid(decimal step, decimal? least) => (Step, Least) = (step, least);

    /// <summary>The distance from one number to the next, above 0.</summary>
    public decimal Step { get; }

    /// <summary>The least number that the metric can have; null when nothing is known of it.</summary>
    public decimal? Least { get; }

    /// <summary>The grid of a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="turns">Where its points turn.</param>
    /// <param name="now">Its value; null when it is missing.</param>
    public static ValueGrid Of(Metric metric, IReadOnlyCollection<decimal> turns, decimal? now)
    {
        if (Counts(metric))
        {
            return new ValueGrid(1, 0);
        }

        List<decimal> all = [.. turns, .. turns.Count < 2 && now is { } value ? [value] : Array.Empty<decimal>()];
        var span = all.Count > 1 ? all.Max() - all.Min() : 0;
        span = span > 0 ? span : Math.Max(Math.Abs(all.FirstOrDefault()), 1);
        var step = metric.Unit == Unit.Days && span >= ManyDays ? 1
            : metric.Unit == Unit.Percent ? Math.Min(PowerBelow(span / StepsInSpan), 0.001m)
            : metric.Unit.Currency is not null ? (span >= Thousand ? 1 : 0.01m)
            : PowerBelow(span / StepsInSpan);
        return new ValueGrid(step, IsNeverNegative(metric) ? 0 : null);
    }

    /// <summary>The nearest step that is not above a number.</summary>
    public long Below(decimal number) => (long)Math.Floor(number / Step);

    /// <summary>The number of a step.</summary>
    public decimal At(long index) => index * Step;

    /// <summary>Whether a metric is always a whole number.</summary>
    public static bool Counts(Metric metric) => metric switch
    {
        Metric.EventMetric { Young: not YoungPolicy.Scale } events => IsCount(events.Aggregate),
        Metric.ContactsMetric { Young: not YoungPolicy.Scale } => true,
        _ => false,
    };

    private static decimal PowerBelow(decimal number)
    {
        var power = Finest;
        while (power * 10 <= number && power < Coarsest)
        {
            power *= 10;
        }

        return power;
    }

    private static bool IsNeverNegative(Metric metric) => metric switch
    {
        Metric.EventMetric events => IsCount(events.Aggregate) || events.Aggregate is EventAggregate.DaysSince or EventAggregate.TopShare,
        Metric.ContactsMetric => true,
        _ => false,
    };

    private static bool IsCount(EventAggregate aggregate) => aggregate is EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays
        or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks or EventAggregate.TopSilent;
}

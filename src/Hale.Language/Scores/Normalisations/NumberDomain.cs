using Hale.Core.Metrics;
using Hale.Core.Subscriptions;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Which numbers a metric can give, by its kind.</summary>
/// <param name="Least">The least one; null when there is none.</param>
/// <param name="Whole">Whether they are whole.</param>
internal readonly record struct NumberDomain(decimal? Least, bool Whole)
{
    public static NumberDomain All => new(null, false);

    public static NumberDomain Of(Metric metric) => metric.Match(
        events => events.Young == YoungPolicy.Scale ? Of(events.Aggregate) with { Whole = false } : Of(events.Aggregate),
        _ => All, _ => All, subscriptions => Of(subscriptions.Measure), _ => new NumberDomain(0, true), _ => All, _ => All);

    private static NumberDomain Of(EventAggregate aggregate) => aggregate switch
    {
        EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks => new NumberDomain(0, true),
        EventAggregate.DaysSince => new NumberDomain(0, false),
        EventAggregate.Sum or EventAggregate.Mean or EventAggregate.Min or EventAggregate.Max or EventAggregate.Percentile or EventAggregate.First or EventAggregate.Last => All,
    };

    private static NumberDomain Of(SubscriptionMeasure measure) => measure switch
    {
        SubscriptionMeasure.Tenure or SubscriptionMeasure.DaysToRenewal => new NumberDomain(0, true),
        SubscriptionMeasure.DaysToNotice => new NumberDomain(null, true),
        SubscriptionMeasure.Arr or SubscriptionMeasure.Active => All,
    };
}

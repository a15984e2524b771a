using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Scorecards;
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
        _ => All, _ => All, subscriptions => Of(subscriptions.Measure), _ => new NumberDomain(0, true), _ => All, _ => All, accounts => accounts.Across.Match(_ => new NumberDomain(0, false), _ => All, _ => All, Of),
        _ => new NumberDomain(0, true),
        _ => All,
        _ => All);

    /// <summary>Whether some number of the domain lies in a range.</summary>
    public bool Allows(NumberRange range)
    {
        if (range.IsEmpty || (Least is { } least && range.High is { } high && (high < least || (high == least && !range.HighIncluded))))
        {
            return false;
        }

        return !Whole || range is not { Low: { } low, High: { } upper } || HoldsWhole(low, range.LowIncluded, upper, range.HighIncluded);
    }

    private static bool HoldsWhole(decimal low, bool lowIncluded, decimal high, bool highIncluded)
    {
        var first = decimal.Ceiling(low);
        first = first == low && !lowIncluded ? first + 1 : first;
        return first < high || (first == high && highIncluded);
    }

    private static NumberDomain Of(EventAggregate aggregate) => aggregate switch
    {
        EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks
            or EventAggregate.TopSilent => new NumberDomain(0, true),
        EventAggregate.DaysSince or EventAggregate.TopShare => new NumberDomain(0, false),
        EventAggregate.Sum or EventAggregate.Mean or EventAggregate.Min or EventAggregate.Max or EventAggregate.Percentile or EventAggregate.First or EventAggregate.Last => All,
    };

    private static NumberDomain Of(Across.Children children) => children.Aggregate switch
    {
        ChildrenAggregate.Count => new NumberDomain(0, true),
        ChildrenAggregate.Share => new NumberDomain(0, false),
        ChildrenAggregate.Mean or ChildrenAggregate.Sum or ChildrenAggregate.Min or ChildrenAggregate.Max or ChildrenAggregate.Worst => All,
    };

    private static NumberDomain Of(SubscriptionMeasure measure) => measure switch
    {
        SubscriptionMeasure.Tenure or SubscriptionMeasure.DaysToRenewal => new NumberDomain(0, true),
        SubscriptionMeasure.DaysToNotice => new NumberDomain(null, true),
        SubscriptionMeasure.Arr or SubscriptionMeasure.Active => All,
    };
}

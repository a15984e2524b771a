using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Metrics.Trends;
using Hale.Core.Scoring;
using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What a metric is, as a sentence without a verb: <c>How many logins there were in the last 28 days</c>.</summary>
internal sealed class MetricWords(LabelWords names, IReadOnlyList<Metric> all)
{
    private readonly ConditionWords _conditions = new(names);
    private readonly AcrossWords _across = new(names, new ConditionWords(names));

    public string Of(Metric metric) => metric.Match(
        OfEvents,
        attribute => attribute.DaysSince
            ? $"{(attribute.Business is null ? "Days" : "Days of work")} since “{LabelWords.Plain(attribute.Attribute)}”; below zero while that day lies ahead"
            : $"“{LabelWords.Plain(attribute.Attribute)}” as it stands in the customer’s record",
        OfSeries,
        OfSubscriptions,
        _ => "Days since the customer’s account began",
        formula => $"Computed: {_conditions.Of(formula.Formula)}",
        OfTrend,
        accounts => _across.Of(accounts.Across),
        OfContacts,
        _ => "Computed by a statement of SQL over what was known of all customers",
        _ => "Where the customer stands: prospect, trial, customer, paused, free, lost or merged");

    private static string OfSeries(Metric.SeriesMetric metric)
    {
        var name = LabelWords.Plain(metric.Series);
        var what = metric.Pulse is not null ? $"What was last entered as “{name}”"
            : metric.Asked is { } asked ? $"The latest answer “{name}”, asked for by {Quoted(asked.Events, "anything")}"
            : $"The latest value of “{name}”, computed elsewhere";
        var limits = metric.Expires is not { } expires ? [] : expires.ByValue
            .OrderBy(limit => limit.Key, StringComparer.Ordinal).Select(limit => (Value: $"“{limit.Key}” ", Days: limit.Value)).Append((Value: expires.ByValue.Count > 0 ? "anything else " : string.Empty, expires.Days))
            .Where(limit => limit.Days is not null).Select(limit => $"{limit.Value}counts for {NumberTexts.Exact(limit.Days!.Value, Unit.Days)}").ToList();
        var reset = metric.Pulse?.Reset is { } attribute ? $"; no longer, once “{LabelWords.Plain(attribute)}” has changed" : string.Empty;
        return limits.Count == 0 ? what + reset : $"{what}; {string.Join(", ", limits)}{reset}";
    }

    private static string OfSubscriptions(Metric.SubscriptionMetric metric)
    {
        var products = metric.Products.Count == 0 ? string.Empty : $" for {string.Join(", ", metric.Products.Select(product => $"“{product}”"))}";
        return (metric.OfRenewingUnit ? "Of the account that holds the contract: " : string.Empty) + metric.Measure switch
        {
            SubscriptionMeasure.Arr => $"What the active subscriptions{products} come to in a year{(metric.Rates is { } rates ? $", in {rates.Reporting} at the rate of the day" : string.Empty)}",
            SubscriptionMeasure.Tenure => $"Days since the present subscription{products} began without a break",
            SubscriptionMeasure.Active => $"Whether a subscription{products} is active",
            SubscriptionMeasure.DaysToRenewal => $"Days to the next agreed end of a subscription{products}",
            SubscriptionMeasure.DaysToNotice => $"Days to the next day on which notice must be given{products}",
        };
    }

    private string OfEvents(Metric.EventMetric metric)
    {
        var (events, property) = (Events(metric.Selection.Events), Property(metric.Property));
        var what = metric.Aggregate switch
        {
            EventAggregate.Count => $"How often {events}",
            EventAggregate.Sum => $"The sum of “{property}” over each {Times(metric)}",
            EventAggregate.Mean => $"The mean of “{property}” over each {Times(metric)}",
            EventAggregate.Min => $"The smallest “{property}” of each {Times(metric)}",
            EventAggregate.Max => $"The largest “{property}” of each {Times(metric)}",
            EventAggregate.Percentile => metric.At == 0.5m
                ? $"The middle value (median) of “{property}” of each {Times(metric)}"
                : $"The “{property}” below which {NumberTexts.Exact(metric.At ?? 0, Unit.Percent)} of all lie, of each {Times(metric)}",
            EventAggregate.First => $"“{property}” at the first {Times(metric)}",
            EventAggregate.Last => $"“{property}” at the latest {Times(metric)}",
            EventAggregate.Distinct => metric.Property is null ? $"How many different people did this: {events}" : $"How many different values of “{property}” there were of each {Times(metric)}",
            EventAggregate.DistinctContactDays => $"How many people, counted anew on every day, did this: {events}",
            EventAggregate.ActiveDays => $"On how many days {events}",
            EventAggregate.ActiveWeeks => $"In how many weeks {events}",
            EventAggregate.DaysSince => $"{(metric.InBusinessDays ? "Days of work" : "Days")} since the latest {Times(metric)}",
            EventAggregate.TopShare => $"The share that the {metric.Top} most active people have of each {Times(metric)}",
            EventAggregate.TopSilent => $"How many of the {metric.Top} most active people have fallen silent{(metric.Quiet is { } quiet ? $" for {WindowTexts.Length(quiet)}" : string.Empty)}, by each {Times(metric)}",
        };
        var latest = metric.Selection.Latest is { } count ? $", of the latest {count}" : string.Empty;
        var least = metric.AtLeast is { } needed ? $"; needs at least {needed}" : string.Empty;
        var converted = metric.Conversion is { } conversion ? $", each in {conversion.Rates.Reporting} at the rate of its day" : string.Empty;
        return $"{what}{converted}{latest}{Window(metric.Selection.Window, metric.Aggregate)}{Where(metric)}{least}{Young(metric)}";
    }

    private static string Property(string? name) => name switch
    {
        null => "contact",
        FactColumns.Interval => "days since the one before",
        FactColumns.Duration => "hours that it lasted",
        FactColumns.BusinessDuration => "hours of work that it lasted",
        _ => LabelWords.Plain(name),
    };

    private string OfContacts(Metric.ContactsMetric metric)
    {
        var seen = metric.Seen is { } events ? $" who {(events.Events.Count == 0 ? "did anything" : $"did {Quoted(events.Events, string.Empty)}")}{Window(events.Window, EventAggregate.Count)}" : string.Empty;
        return $"How many people we know at the customer{seen}{(metric.Where is { } where ? $"; only where {_conditions.Truth(where)}" : string.Empty)}";
    }

    private static string Events(IReadOnlyList<string> events) =>
        $"{Quoted(events, "anything")} happened";

    private static string Times(Metric.EventMetric metric) => metric.Selection.Events.Count == 0 ? "event of any kind" : $"event {Quoted(metric.Selection.Events, string.Empty)}";

    private static string Quoted(IReadOnlyList<string> names, string none)
    {
        var quoted = names.Select(name => $"“{LabelWords.Plain(name)}”").ToList();
        return quoted.Count == 0 ? none : quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.SkipLast(1))} or {quoted[^1]}";
    }

    private static string Window(Window? window, EventAggregate aggregate) =>
        window is not null ? $", in {WindowTexts.Of(window)}"
        : aggregate is EventAggregate.First or EventAggregate.Last or EventAggregate.DaysSince ? string.Empty
        : ", of all time";

    private string Where(Metric.EventMetric metric) => metric.Selection.Where is { } where ? $"; only where {_conditions.Truth(where)}" : string.Empty;

    private static string Young(Metric.EventMetric metric) => metric.Selection.Window is null ? string.Empty : metric.Young switch
    {
        YoungPolicy.Missing => string.Empty,
        YoungPolicy.Partial => "; of a newer customer, what there is",
        YoungPolicy.Scale => "; of a newer customer, what there is, scaled up to the whole time",
    };

    private string OfTrend(Metric.TrendMetric metric)
    {
        var name = names.Of(metric.Base);
        var window = all.FirstOrDefault(one => one.Name == metric.Base) is Metric.EventMetric { Selection.Window: { } known } ? $" of {WindowTexts.Length(known)}" : string.Empty;
        return metric.Trend.Match(
            change => $"By how much {name} changed against {(change.Against is { } against ? $"{against.Length} {$"{against.Unit}".ToLowerInvariant()}s earlier" : $"the period{window} before")}{(change.IsDifference ? string.Empty : ", as a share of what it was then")}; a fall is below zero",
            decline => $"Whether {name} fell in each of the last {decline.Periods} periods{window}{(decline.AtLeast > 0 ? $", by at least {NumberTexts.Exact(decline.AtLeast, Unit.Percent)} each time" : string.Empty)}",
            slope => $"How fast {name} rises or falls from period to period{window}, over the last {slope.Periods}",
            baseline => baseline.IsZScore
                ? $"How unusual {name} is for this customer, against the {baseline.Periods} periods{window} before, in standard deviations"
                : $"{name} against what is usual for this customer: the middle value of the {baseline.Periods} periods{window} before");
    }
}

using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>How old the facts behind values are, and how that is said.</summary>
/// <param name="wholeDays">Whether days are counted whole: every source of the facts dates them by day.</param>
/// <param name="word">How a value and the day of its fact are joined: <c>since</c> for what lasts, <c>of</c> for what happened.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class FactAges(bool wholeDays, string word, ProjectZone zone)
{
    private const string Lasting = "since";
    private const string Happened = "of";

    /// <summary>Of an attribute.</summary>
    public static FactAges Of(Metric.AttributeMetric metric, MetricPlan plan) => new(
        plan.Sources.Select(source => source.Mapping).OfType<RowMapping.Accounts>().Where(accounts => accounts.Attributes.Any(column => column.Attribute == metric.Attribute)).All(AreByDay),
        Lasting, plan.Zone);

    /// <summary>Of a series. Which source gives one is known only when it is read, so that all of them must date their points by day.</summary>
    public static FactAges Of(Metric.SeriesMetric metric, MetricPlan plan) => new(
        plan.Sources.All(source => TimeOfPoints(source.Mapping) is not { ByDay: false }), metric.Pulse is null ? Happened : Lasting, plan.Zone);

    /// <summary>Of the latest event of a metric.</summary>
    public static FactAges Of(EventGaps gaps, ProjectZone zone) => new(gaps.WholeDays, Happened, zone);

    /// <summary>The age in days; NaN of an undated fact.</summary>
    public double At(Instant fact, Instant asOf) => fact == Instant.Always ? double.NaN : DayCount.Between(fact, asOf, wholeDays, zone);

    /// <summary>The day and the age: <c>since 2024-03-03, 12 days old</c>; null of an undated fact.</summary>
    public string? Text(Instant fact, Instant asOf) => fact == Instant.Always
        ? null
        : FormattableString.Invariant($"{word} {DayText(fact)}, {NumberTexts.Rounded(Math.Round(At(fact, asOf), 1), Unit.Days)} old");

    /// <summary>The local day of an instant.</summary>
    public string DayText(Instant instant) => FormattableString.Invariant($"{zone.DayOf(instant):yyyy-MM-dd}");

    private static bool AreByDay(RowMapping.Accounts accounts) =>
        accounts.ValidFrom.Match(_ => true, _ => accounts.Start is not { ByDay: false }, column => column.Time.ByDay);

    private static TimeColumn? TimeOfPoints(RowMapping mapping) =>
        mapping.Match<TimeColumn?>(_ => null, _ => null, series => series.Time, series => series.Time, _ => null, _ => null, _ => null, _ => null, _ => null);
}

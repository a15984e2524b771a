using System.Text.Json.Nodes;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Trends;
using Hale.Core.Outcomes;

namespace Hale.Core.Definitions;

/// <summary>The canonical form of a metric. Labels and units are left out: they change no number.</summary>
internal static class CanonicalMetric
{
    public static JsonObject Of(Metric metric) => metric.Match(
        OfEvents,
        attribute => CanonicalJson.Object(("attribute", attribute.Attribute), ("days_since", attribute.DaysSince), ("business", attribute.Business), ("kind", attribute.Kind)),
        OfSeries,
        OfSubscriptions,
        _ => CanonicalJson.Object(("account_age", true)),
        formula => CanonicalJson.Object(("formula", formula.Formula)),
        trend => Of(trend.Trend, trend.Base, []),
        accounts => accounts.Across.Match(
            rank => CanonicalJson.Object(("percentile_rank", rank.Of), ("within", Within(rank.Within))),
            relative => Of(relative.Trend, relative.Base, [("relative_to", "peers"), ("within", Within(relative.Within))]),
            percentile => CanonicalJson.Object(("population_percentile", percentile.Of), ("at", percentile.At), ("within", Within(percentile.Within))),
            OfChildren),
        OfContacts,
        sql => CanonicalJson.Object(("sql", sql.Statement), ("kind", sql.Kind)),
        state => CanonicalJson.Object(("lifecycle", Of(state.Lifecycle))));

    private static JsonObject Of(Lifecycle lifecycle) => CanonicalJson.Object(
        ("trial", lifecycle.Trial),
        ("paused", lifecycle.Paused),
        ("free", lifecycle.Free),
        ("grace", lifecycle.Grace),
        ("terms", lifecycle.ReadsTerms),
        ("outcomes", lifecycle.ReadsOutcomes),
        ("inactivity", lifecycle.Inactivity is { } inactivity ? CanonicalJson.Object(("events", CanonicalJson.Array(inactivity.Events)), ("for", inactivity.For)) : null));

    private static JsonObject Of(Trend trend, string of, (string Key, object? Value)[] further) => trend.Match(
        change => Trend("change", of, further, ("against", change.Against), ("difference", change.IsDifference)),
        decline => Trend("decline", of, further, ("periods", decline.Periods), ("at_least", decline.AtLeast)),
        slope => Trend("slope", of, further, ("periods", slope.Periods), ("minimum", slope.Minimum), ("significant", slope.Significance), ("relative", slope.IsRelative)),
        baseline => Trend("baseline", of, further, ("periods", baseline.Periods), ("z_score", baseline.IsZScore)));

    private static JsonObject Trend(string kind, string of, (string Key, object? Value)[] further, params ReadOnlySpan<(string Key, object? Value)> members) =>
        CanonicalJson.Object([("trend", kind), ("of", of), .. further, .. members]);

    private static JsonObject OfChildren(Across.Children children) => CanonicalJson.Object(
        ("children", children.Value),
        ("as", children.Aggregate),
        ("weighted_by", children.WeightedBy),
        ("with_parent", children.WithParent ? true : null),
        ("deep", children.Deep ? true : null),
        ("opt_out", children.OptOut));

    private static JsonArray? Within(IReadOnlyList<string> within) => within.Count == 0 ? null : CanonicalJson.Array(within);

    private static JsonObject OfEvents(Metric.EventMetric metric) => CanonicalJson.Object(
        ("aggregate", metric.Aggregate),
        ("at", metric.At),
        ("week_starts", metric.Aggregate == EventAggregate.ActiveWeeks ? metric.WeekStarts : null),
        ("property", metric.Property),
        ("top", metric.Top > 0 ? metric.Top : null),
        ("quiet", metric.Quiet),
        ("kind", metric.Kind),
        ("events", CanonicalJson.Array(metric.Selection.Events.Order(StringComparer.Ordinal))),
        ("window", metric.Selection.Window),
        ("latest", metric.Selection.Latest),
        ("at_least", metric.AtLeast),
        ("business", metric.ReadsBusiness ? metric.Selection.Business : null),
        ("business_days", metric.InBusinessDays ? true : null),
        ("currency", metric.Conversion?.Currency),
        ("rates", metric.Conversion?.Rates),
        ("where", metric.Selection.Where),
        ("ignores_gaps", metric.Selection.IgnoresGaps ? true : null),
        ("young", metric.Young));

    private static JsonObject OfSeries(Metric.SeriesMetric metric) => CanonicalJson.Object(
        ("series", metric.Series),
        ("kind", metric.Kind),
        ("levels", metric.Pulse?.Levels.Match<object>(words => CanonicalJson.Array(words.Names), range => CanonicalJson.Array([range.Low, range.High]))),
        ("reset", metric.Pulse?.Reset),
        ("expires", metric.Expires is { } expires ? Expiry(expires) : null),
        ("asked", metric.Asked is { } asked ? CanonicalJson.Object(("events", CanonicalJson.Array(asked.Events)), ("window", asked.Window)) : null),
        ("ignores_gaps", metric.IgnoresGaps ? true : null));

    private static JsonObject Expiry(Expiry expiry) => CanonicalJson.Object(
        ("else", (object?)expiry.Days ?? "never"),
        ("values", expiry.ByValue.Count == 0 ? null : CanonicalJson.Object([.. expiry.ByValue.Select(pair => (pair.Key, (object?)pair.Value ?? "never"))])));

    private static JsonObject OfContacts(Metric.ContactsMetric metric) => CanonicalJson.Object(
        ("contacts", metric.Where ?? (object)true),
        ("seen", metric.Seen is { } seen ? CanonicalJson.Object(("events", CanonicalJson.Array(seen.Events.Order(StringComparer.Ordinal))), ("window", seen.Window)) : null),
        ("young", metric.Seen is null ? null : metric.Young));

    private static JsonObject OfSubscriptions(Metric.SubscriptionMetric metric) => CanonicalJson.Object(
        ("subscription", metric.Measure),
        ("of", metric.OfRenewingUnit ? "renewing_unit" : null),
        ("rates", metric.Rates),
        ("products", metric.Products.Count == 0 ? null : CanonicalJson.Array(metric.Products.Order(StringComparer.Ordinal))));
}

using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Metrics that no file defines and without which those over several accounts cannot be computed. Their names hold a dot, which no definition's does.</summary>
internal static class AcrossParts
{
    /// <summary>The id of an account's parent.</summary>
    public static Metric.AttributeMetric Parent { get; } =
        new("account.parent", "Parent", Unit.None, ValueKind.Text, RowMapping.Accounts.ParentAttribute, DaysSince: false);

    /// <summary>The metrics with those parts, each before what reads it.</summary>
    public static IEnumerable<Metric> With(IReadOnlyList<Metric> metrics) =>
        metrics.SelectMany(metric => metric is not Metric.AccountsMetric across ? [metric]
            : Own(across) is { } own ? [own, metric]
            : new[] { metric }).Prepend(Parent);

    /// <summary>What a metric reads of the account whose value it is.</summary>
    public static IReadOnlyList<string> OfItself(Metric.AccountsMetric metric) => metric.Across.Match<IReadOnlyList<string>>(
        rank => rank.Reads, relative => [OwnName(metric), .. relative.Within], percentile => percentile.Within, _ => []);

    /// <summary>What must be known of every account before a metric can be computed for one.</summary>
    public static IReadOnlyList<string> OfEveryone(Metric.AccountsMetric metric) => metric.Across.Match<IReadOnlyList<string>>(
        rank => rank.Reads, relative => [OwnName(metric), .. relative.Within], percentile => percentile.Reads, children => [Parent.Name, .. children.Reads]);

    /// <summary>The name under which the value of each peer stands.</summary>
    public static string OwnName(Metric.AccountsMetric metric) => $"{metric.Name}.own";

    private static Metric.TrendMetric? Own(Metric.AccountsMetric metric) =>
        metric.Across is Across.Relative relative ? new(OwnName(metric), metric.Label, metric.Unit, relative.Trend, relative.Base) : null;
}

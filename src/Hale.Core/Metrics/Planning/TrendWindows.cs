using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>Plans trends: their base once for each window.</summary>
/// <param name="metrics">Metrics, each after those it reads.</param>
/// <param name="recipe">Gives a metric its slots.</param>
internal sealed class TrendWindows(IReadOnlyList<Metric> metrics, Func<Metric, MetricRecipe> recipe)
{
    /// <summary>The windows of a metric's event metrics, each once, in their order.</summary>
    public static IReadOnlyList<Window?> Behind(IReadOnlyList<Metric> metrics, string name) =>
        [.. BehindBase(metrics, name).OfType<Metric.EventMetric>().Select(metric => metric.Selection.Window).Distinct()];

    /// <summary>What must be computed anew for each window of a trend; nothing for any other metric.</summary>
    public IReadOnlyList<IReadOnlyList<MetricRecipe>> Of(Metric metric) => metric is Metric.TrendMetric trend
        ? [.. Enumerable.Range(0, trend.Trend.Windows).Select(index => index == 0 ? [] : Moved(trend, index))]
        : [];

    private IReadOnlyList<MetricRecipe> Moved(Metric.TrendMetric trend, int index) =>
        [.. OverEvents(trend.Base).Select(metric => Moved(metric, trend, index)).Select(recipe)];

    private static Metric Moved(Metric metric, Metric.TrendMetric trend, int index) => metric is Metric.EventMetric events
        ? events with { Selection = events.Selection with { Window = trend.Trend.At(events.Selection.Window!, index) ?? throw new ArgumentException($"the windows of {trend.Name} cannot be moved", nameof(trend)) } }
        : metric;

    /// <summary>What a metric is computed from, as far as it reads events; the rest is the same whatever the window.</summary>
    private List<Metric> OverEvents(string name)
    {
        var moving = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<Metric>();
        foreach (var metric in BehindBase(metrics, name).Where(metric => metric is Metric.EventMetric || MetricReach.ReadBy(metric).Any(moving.Contains)))
        {
            moving.Add(metric.Name);
            found.Add(metric);
        }

        return found;
    }

    private static IReadOnlyList<Metric> BehindBase(IReadOnlyList<Metric> metrics, string name) => MetricReach.Of(metrics, new HashSet<string>(StringComparer.Ordinal) { name });
}

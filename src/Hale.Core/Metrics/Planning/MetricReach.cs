using Hale.Core.Expressions;

namespace Hale.Core.Metrics.Planning;

/// <summary>Which metrics are needed to compute others.</summary>
public static class MetricReach
{
    /// <summary>The wanted metrics and all that they are computed from, in the order of <paramref name="metrics"/>, where each stands after what it reads.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<Metric> metrics, IReadOnlySet<string>? wanted)
    {
        if (wanted is null)
        {
            return metrics;
        }

        var needed = new HashSet<string>(wanted, StringComparer.Ordinal);
        foreach (var metric in metrics.Reverse().Where(metric => needed.Contains(metric.Name)))
        {
            needed.UnionWith(ReadBy(metric));
        }

        return [.. metrics.Where(metric => needed.Contains(metric.Name))];
    }

    /// <summary>The names of the metrics that a metric is computed from; none for one over facts.</summary>
    public static IReadOnlyList<string> ReadBy(Metric metric) =>
        metric.Match(_ => [], _ => [], _ => [], _ => [], _ => [], formula => ExpressionReferences.Of(formula.Formula), trend => [trend.Base], _ => []);
}

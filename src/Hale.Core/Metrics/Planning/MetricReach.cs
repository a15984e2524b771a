using Hale.Core.Expressions;

namespace Hale.Core.Metrics.Planning;

/// <summary>Which metrics are needed to compute others.</summary>
public static class MetricReach
{
    /// <summary>The wanted metrics and all that their formulas read, in the order of <paramref name="metrics"/>, where each formula stands after what it reads.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<Metric> metrics, IReadOnlySet<string>? wanted)
    {
        if (wanted is null)
        {
            return metrics;
        }

        var needed = new HashSet<string>(wanted, StringComparer.Ordinal);
        foreach (var metric in metrics.Reverse().Where(metric => needed.Contains(metric.Name)))
        {
            if (metric is Metric.FormulaMetric formula)
            {
                needed.UnionWith(ExpressionReferences.Of(formula.Formula));
            }
        }

        return [.. metrics.Where(metric => needed.Contains(metric.Name))];
    }
}

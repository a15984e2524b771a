using Hale.Core.Expressions;
using Hale.Core.Metrics.Accounts;

namespace Hale.Core.Metrics.Planning;

/// <summary>Which metrics are needed to compute others.</summary>
public static class MetricReach
{
    /// <summary>The wanted metrics and all that they are computed from, in the order of <paramref name="metrics"/>, where each stands after what it reads.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<Metric> metrics, IReadOnlySet<string>? wanted) =>
        wanted is null ? metrics : Reached(metrics, wanted, ReadBy);

    /// <summary>What a metric is computed from, of its own account or of others: names of metrics, and scores as conditions name them; none for one over facts.</summary>
    public static IReadOnlyList<string> ReadBy(Metric metric) =>
        metric.Match(_ => [], _ => [], _ => [], _ => [], _ => [], formula => ExpressionReferences.Of(formula.Formula), trend => [trend.Base], accounts => accounts.Across.Reads, _ => [], _ => [], _ => []);

    /// <summary>The same as far as values of the account itself are needed, with the parts that no file defines.</summary>
    internal static IReadOnlyList<Metric> OfItself(IReadOnlyList<Metric> metrics, IReadOnlySet<string>? wanted) => Reached(
        [.. AcrossParts.With(metrics)],
        wanted ?? metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal),
        metric => metric is Metric.AccountsMetric accounts ? AcrossParts.OfItself(accounts) : ReadBy(metric));

    private static IReadOnlyList<Metric> Reached(IReadOnlyList<Metric> metrics, IReadOnlySet<string> wanted, Func<Metric, IReadOnlyList<string>> readBy)
    {
        var needed = new HashSet<string>(wanted, StringComparer.Ordinal);
        foreach (var metric in metrics.Reverse().Where(metric => needed.Contains(metric.Name)))
        {
            needed.UnionWith(readBy(metric));
        }

        return [.. metrics.Where(metric => needed.Contains(metric.Name))];
    }
}

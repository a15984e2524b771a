using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Subscriptions;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>Warns where the amount of a contract is added up over accounts each of which shows it.</summary>
internal sealed class CountedTwiceRule : IProjectRule
{
    public void Check(Project project, MetricTable metrics, DiagnosticBag bag)
    {
        foreach (var metric in project.Metrics.OfType<Metric.AccountsMetric>())
        {
            if (metric.Across is Across.Children children && Added(children).Select(name => Repeated(project, name)).OfType<string>().FirstOrDefault() is { } repeated)
            {
                bag.Report(LineageRules.CountedTwice, metrics.SpanOf(metric.Name), $"`{metric.Name}` adds up `{repeated}`, which every account of a renewing unit shows");
            }
        }
    }

    private static IEnumerable<string> Added(Across.Children children) =>
        (children.Aggregate == ChildrenAggregate.Sum ? ExpressionReferences.Of(children.Value) : []).Concat(children.WeightedBy is { } weight ? [weight] : []);

    /// <summary>The amount of a renewing unit that a metric is computed from; null for none.</summary>
    private static string? Repeated(Project project, string name) => MetricReach
        .Of(project.AllMetrics, new HashSet<string>(StringComparer.Ordinal) { name })
        .OfType<Metric.SubscriptionMetric>()
        .FirstOrDefault(metric => metric is { OfRenewingUnit: true, Measure: SubscriptionMeasure.Arr })?.Name;
}

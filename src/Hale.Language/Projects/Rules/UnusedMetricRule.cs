using Hale.Core.Definitions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>Warns of metrics that nothing reads. A project without any score is only begun and is left alone.</summary>
internal sealed class UnusedMetricRule : IProjectRule
{
    public void Check(Project project, MetricTable metrics, DiagnosticBag bag)
    {
        if (project.Scores.Count == 0)
        {
            return;
        }

        var formulas = project.Metrics.SelectMany(MetricReach.ReadBy);
        var used = formulas.Concat(project.Scores.SelectMany(ScoreMetrics.NamesOf)).Concat(project.Population.Metrics).Concat(project.Validation.Metrics).ToHashSet(StringComparer.Ordinal);
        foreach (var name in project.Metrics.Select(metric => metric.Name).Where(name => !used.Contains(name)))
        {
            bag.Report(NameRules.Unused, metrics.SpanOf(name), $"nothing uses the metric `{name}`");
        }
    }
}

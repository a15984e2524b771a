using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>Warns where the age of an attribute is asked of which nobody knows since when it holds.</summary>
internal sealed class UndatedAgeRule : IProjectRule
{
    public void Check(Project project, MetricTable metrics, DiagnosticBag bag)
    {
        var dated = ScoreMetrics.Dated(project.Scores);
        foreach (var metric in project.Metrics.OfType<Metric.AttributeMetric>().Where(metric => dated.Contains(metric.Name) && Gives(project, metric.Attribute).All(IsUndated)))
        {
            bag.Report(FreshnessRules.Undated, metrics.SpanOf(metric.Name), $"a measure asks how old `{metric.Name}` is, and the attribute `{metric.Attribute}` is undated");
        }

        foreach (var metric in project.Metrics.OfType<Metric.SeriesMetric>())
        {
            if (metric.Pulse?.Reset is { } reset && Gives(project, reset).All(source => !HasDates(source) && source.Known is KnownRule.WhenOccurred))
            {
                bag.Report(FreshnessRules.Undated, metrics.SpanOf(metric.Name), $"`{metric.Name}` is reset when `{reset}` changes, and nobody knows when that was", "give the attribute a date (`valid_from: { date: … }`), or say when it was known (`known: at_import`)");
            }
        }
    }

    private static IEnumerable<SourceDefinition> Gives(Project project, string attribute) =>
        project.Sources.Where(source => source.Mapping is RowMapping.Accounts accounts && accounts.Attributes.Any(column => column.Attribute == attribute));

    private static bool HasDates(SourceDefinition source) => ((RowMapping.Accounts)source.Mapping).ValidFrom is ValidFromRule.FromColumn;

    private static bool IsUndated(SourceDefinition source) => ((RowMapping.Accounts)source.Mapping).ValidFrom is ValidFromRule.Undated;
}

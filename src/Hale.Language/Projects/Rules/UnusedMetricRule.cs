using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
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
        var scorecards = project.Scores.SelectMany(score => score.Scorecards).SelectMany(ReadBy);
        var used = formulas.Concat(scorecards).ToHashSet(StringComparer.Ordinal);
        foreach (var name in project.Metrics.Select(metric => metric.Name).Where(name => !used.Contains(name)))
        {
            bag.Report(NameRules.Unused, metrics.SpanOf(name), $"nothing uses the metric `{name}`");
        }
    }

    private static IEnumerable<string> ReadBy(Scorecard scorecard) =>
        ReadBy(scorecard.When).Concat(scorecard.Overrides.SelectMany(rule => ReadBy(rule.When))).Concat(ReadBy(scorecard.Root));

    private static IEnumerable<string> ReadBy(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(ReadBy),
        measure => ReadBy(measure.When).Append(measure.Metric));

    private static IEnumerable<string> ReadBy(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}

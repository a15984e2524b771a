using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>Warns of counted measures whose metric tells what the customer finally did.</summary>
internal sealed class OutcomeInputRule : IProjectRule
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "churn", "churned", "renewed", "cancelled", "canceled", "terminated", "subscription_cancelled", "subscription_canceled", "contract_cancelled", "contract_terminated", "contract_renewed",
    };

    public void Check(Project project, MetricTable metrics, DiagnosticBag bag)
    {
        var counted = project.Scores.SelectMany(score => score.Scorecards).SelectMany(scorecard => Counted(scorecard.Root)).ToHashSet(StringComparer.Ordinal);
        var told = OutcomeColumns(project);
        foreach (var metric in project.Metrics.Where(metric => counted.Contains(metric.Name)))
        {
            if (metric is Metric.AttributeMetric attribute && told.Contains(attribute.Attribute))
            {
                bag.Report(LintRules.OutcomeAsInput, metrics.SpanOf(metric.Name), $"the attribute `{attribute.Attribute}` comes from a column that tells an outcome or the stop of a subscription, and a score counts it");
            }
            else if (metric is Metric.SqlMetric sql && sql.Statement.Contains("outcomes", StringComparison.OrdinalIgnoreCase))
            {
                bag.Report(LintRules.OutcomeAsInput, metrics.SpanOf(metric.Name), "the statement reads `outcomes`, and a score counts it");
            }
            else if (Names(metric).FirstOrDefault(IsOutcome) is { } name)
            {
                bag.Report(LintRules.OutcomeAsInput, metrics.SpanOf(metric.Name), $"`{name}` sounds like an outcome, and a score counts it");
            }
        }
    }

    private static IEnumerable<string> Counted(ScorecardNode node) =>
        node.Weight == 0 ? [] : node.Match(group => group.Children.SelectMany(Counted), measure => [measure.Metric], _ => []);

    /// <summary>The attributes of accounts that are read from the same column of the same files or the same database rows as an outcome.</summary>
    private static HashSet<string> OutcomeColumns(Project project)
    {
        var columns = project.Sources.SelectMany(source => Told(source.Mapping).Select(column => (source.Origin, column))).ToHashSet();
        return [.. project.Sources
            .Where(source => source.Mapping is RowMapping.Accounts)
            .SelectMany(source => ((RowMapping.Accounts)source.Mapping).Attributes.Where(attribute => columns.Contains((source.Origin, attribute.Column))))
            .Select(attribute => attribute.Attribute)];
    }

    private static IEnumerable<string> Told(RowMapping mapping) => mapping switch
    {
        RowMapping.Outcomes outcomes => outcomes.Outcome.Match(_ => [], column => new[] { column.Column }).Append(outcomes.Time.Column).Concat(Named(outcomes.Effective)),
        RowMapping.Subscriptions subscriptions => Named(subscriptions.Stopped),
        _ => [],
    };

    private static IEnumerable<string> Named(TimeColumn? column) => column is null ? [] : [column.Column];

    private static IEnumerable<string> Names(Metric metric) => metric.Match(
        events => events.Selection.Events, attribute => [attribute.Attribute], series => [series.Series], _ => [], _ => [], _ => [], _ => [], _ => [], _ => Enumerable.Empty<string>(), _ => [], _ => []);

    private static bool IsOutcome(string name)
    {
        var plain = name;
        foreach (var prefix in new[] { "is_", "has_", "was_" }.Where(prefix => plain.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            plain = plain[prefix.Length..];
        }

        foreach (var suffix in new[] { "_at", "_on", "_date" }.Where(suffix => plain.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
        {
            plain = plain[..^suffix.Length];
        }

        return Words.Contains(plain);
    }
}

using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Subscriptions;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Scores;

/// <summary>Warns of conditions that hold on after a deadline has passed: <c>days_to_renewal &lt; 30</c> without a lower bound.</summary>
internal sealed class DeadlineLint(MetricTable metrics, DiagnosticBag bag)
{
    private const string Renewal = "days_to_renewal";

    /// <summary>Reports a condition at its place.</summary>
    public void Check(Expression condition, SourceSpan span)
    {
        foreach (var name in Unbounded(condition).Distinct(StringComparer.Ordinal))
        {
            bag.Report(FreshnessRules.PastDeadline, span, $"`{name}` has an upper limit here and no lower one", $"write a range such as `{name} in 0..30`");
        }
    }

    /// <summary>The deadlines that have an upper limit above 0 and, in what must hold with it, no lower one.</summary>
    private IEnumerable<string> Unbounded(Expression condition)
    {
        var together = Together(condition).ToList();
        var lower = together.OfType<Comparison>().Select(comparison => Limit(comparison, isUpper: false)).ToList();
        return together.SelectMany(part => part switch
        {
            Comparison comparison => Limit(comparison, isUpper: true) is { } name && !lower.Contains(name) ? [name] : [],
            Logical either => Unbounded(either.Left).Concat(Unbounded(either.Right)).Where(name => !lower.Contains(name)),
            _ => Enumerable.Empty<string>(),
        });
    }

    /// <summary>The parts of a condition that must all hold.</summary>
    private static IEnumerable<Expression> Together(Expression condition) => condition is Logical { Operator: LogicalOperator.And } both
        ? Together(both.Left).Concat(Together(both.Right))
        : [condition];

    /// <summary>The deadline that a comparison limits by a number; null when it does not. A limit at or below 0 speaks of what has passed and means it.</summary>
    private string? Limit(Comparison comparison, bool isUpper)
    {
        var isLess = comparison.Operator is ComparisonOperator.Less or ComparisonOperator.LessOrEqual;
        var isMore = comparison.Operator is ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual;
        return (comparison.Left, comparison.Right) switch
        {
            (Reference name, NumberLiteral limit) when (isUpper ? isLess && limit.Number > 0 : isMore) && IsDeadline(name.Name) => name.Name,
            (NumberLiteral limit, Reference name) when (isUpper ? isMore && limit.Number > 0 : isLess) && IsDeadline(name.Name) => name.Name,
            _ => null,
        };
    }

    private bool IsDeadline(string name) => name == Renewal
        || metrics.Of(name) is Metric.SubscriptionMetric { Measure: SubscriptionMeasure.DaysToRenewal or SubscriptionMeasure.DaysToNotice };
}

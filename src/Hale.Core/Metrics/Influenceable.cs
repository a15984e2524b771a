using Hale.Core.Expressions;

namespace Hale.Core.Metrics;

/// <summary>Which metrics people can do something about. It is a matter of wording: no number depends on it.</summary>
public static class Influenceable
{
    /// <summary>
    /// Whether people can do something about a metric: what the definition says or, where it says nothing, what happens at an account (events, contacts, series, and trends and formulas over them).
    /// Not what is given (attributes, subscriptions, ages, states), nor what compares with other accounts, nor what a statement computes. A pulse is a judgement and never a way up, whatever is written.
    /// </summary>
    /// <param name="metric">The metric.</param>
    /// <param name="named">The metric of a name that formulas and trends read; null for a name that is none.</param>
    public static bool Is(Metric metric, Func<string, Metric?> named) =>
        metric is not Metric.SeriesMetric { Pulse: not null } && (metric.Influence ?? ByKind(metric, named));

    private static bool ByKind(Metric metric, Func<string, Metric?> named) => metric.Match(
        _ => true,
        _ => false,
        _ => true,
        _ => false,
        _ => false,
        formula => ExpressionReferences.Of(formula.Formula).Any(name => Reads(name, named)),
        trend => Reads(trend.Base, named),
        _ => false,
        _ => true,
        _ => false,
        _ => false);

    private static bool Reads(string name, Func<string, Metric?> named) => named(name) is { } read && Is(read, named);
}

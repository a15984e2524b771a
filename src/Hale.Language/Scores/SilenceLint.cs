using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Scores;

/// <summary>Warns of policies by which a customer of whom nothing is heard gets at least the middle of the scale.</summary>
internal static class SilenceLint
{
    private const decimal Middle = 50;

    /// <summary>Reports a measure's policies at their place.</summary>
    public static void Check(MissingPolicies policies, Metric? metric, MetricTable metrics, SourceSpan span, DiagnosticBag bag)
    {
        if (metric is not null && Silences(metric, metrics).FirstOrDefault(reason => policies.For(reason) is MissingPolicy.Points { Value: >= Middle }) is var reason and not MissingReason.None)
        {
            bag.Report(FreshnessRules.SilenceHelps, span, reason == MissingReason.NoResponse
                ? $"a customer who was asked for `{metric.Name}` and did not answer gets at least the middle of the scale"
                : $"a customer who does nothing has no `{metric.Name}`, and gets at least the middle of the scale");
        }
    }

    /// <summary>The reasons for which a metric is missing because nothing is heard of a customer.</summary>
    private static IEnumerable<MissingReason> Silences(Metric metric, MetricTable metrics)
    {
        if (metric is Metric.SeriesMetric { Asked: not null })
        {
            yield return MissingReason.NoResponse;
        }

        if (IsNothingWithoutEvents(metric, metrics))
        {
            yield return MissingReason.NoData;
        }
    }

    // Counts and sums of nothing are 0; what is computed from them may divide by it.
    private static bool IsNothingWithoutEvents(Metric metric, MetricTable metrics) => metric.Match(
        events => events.Aggregate is EventAggregate.Mean or EventAggregate.Min or EventAggregate.Max or EventAggregate.Percentile
            or EventAggregate.First or EventAggregate.Last or EventAggregate.DaysSince,
        _ => false,
        _ => false,
        _ => false,
        _ => false,
        formula => formula.Formula.CanBeMissing && RestsOnEvents(formula, metrics),
        _ => true,
        _ => false,
        _ => false,
        _ => false,
        _ => false);

    private static bool RestsOnEvents(Metric metric, MetricTable metrics) =>
        MetricReach.Of(metrics.InOrder, new HashSet<string>(StringComparer.Ordinal) { metric.Name }).Any(read => read is Metric.EventMetric);
}

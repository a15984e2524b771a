using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.WhatIf;

/// <summary>Which metrics of an account's scorecard are offered as a way up, and why the others are not.</summary>
internal static class OfferedMetrics
{
    /// <summary>The metrics that the measures of the account's scorecard read, its lists of rules, and the overrides that hold; by name. A reason says that one is not offered.</summary>
    public static IReadOnlyList<(Metric Metric, WhyNotOffered? Because)> Of(AccountTrials trials)
    {
        var stored = trials.Stored.Score;
        var scorecard = Segments.Choose(trials.Score.Scorecards[stored.Scorecard], name => trials.Source[name] is { IsMissing: false } value ? value.ToString() : null);
        List<Measure> measures = [.. Measures(scorecard.Root).Concat(scorecard.Additions.Adjustments.OfType<Adjustment.Measured>().Select(adjustment => adjustment.Measure))];
        var holding = stored.FiredOverrides.SelectMany(index => ExpressionReferences.Of(scorecard.Overrides[index].When));
        var conditions = Rules(scorecard.Root).Concat(scorecard.Additions.Adjustments.OfType<Adjustment.Fixed>().Select(adjustment => adjustment.When)).OfType<Expression>().SelectMany(ExpressionReferences.Of);
        var byName = trials.Metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal);
        var read = measures.Select(measure => measure.Metric).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. read.Concat(holding).Concat(conditions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(byName.ContainsKey)
                .Select(name => (byName[name], Why(byName[name], [.. measures.Where(measure => measure.Metric == name)], byName)))
                .Where(metric => metric.Item2 is null || read.Contains(metric.Item1.Name)),
        ];
    }

    /// <summary>What a measure says comes before what its metric says; where several measures speak, one no is enough.</summary>
    private static WhyNotOffered? Why(Metric metric, IReadOnlyList<Measure> measures, Dictionary<string, Metric> byName)
    {
        if (metric is Metric.SeriesMetric { Pulse: not null })
        {
            return WhyNotOffered.Judgement;
        }

        var said = measures.Select(measure => measure.Influence).OfType<bool>().ToList();
        return (said.Count > 0 ? said.TrueForAll(yes => yes) : Influenceable.Is(metric, byName.GetValueOrDefault)) ? null : WhyNotOffered.NotInfluenced;
    }

    private static IEnumerable<Measure> Measures(ScorecardNode node) => node.Match(group => group.Children.SelectMany(Measures), measure => [measure], _ => []);

    private static IEnumerable<Expression?> Rules(ScorecardNode node) => node.Match(group => group.Children.SelectMany(Rules), _ => [], rules => rules.Rules.Select(rule => rule.When));
}

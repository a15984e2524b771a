using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>Which metrics a scorecard's tree reads.</summary>
public static class ScorecardReads
{
    /// <summary>The metrics of a node and of all below it, by name, each as often as it is read.</summary>
    public static IEnumerable<string> Of(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Of).Concat(group.SegmentWeights is { } weights ? [weights.By] : []),
        measure => Beside(measure).Prepend(measure.Metric),
        rules => rules.Rules.SelectMany(rule => rule.When is { } when ? ExpressionReferences.Of(when) : []));

    /// <summary>The metrics that a measure reads beside its own: of its condition, its limits, its formula and its segments.</summary>
    public static IEnumerable<string> Beside(Measure measure)
    {
        IEnumerable<string> condition = measure.When is null ? [] : ExpressionReferences.Of(measure.When);
        return measure.Segments is { } segments
            ? condition.Append(segments.By).Concat(segments.Cases.Values.Append(segments.Otherwise).SelectMany(Beside))
            : condition.Concat(measure.Normalisation.Reads);
    }
}

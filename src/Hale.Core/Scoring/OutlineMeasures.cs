using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Measures as outlines keep them.</summary>
internal sealed class OutlineMeasures(IReadOnlyDictionary<string, Metric> metrics, Scale scale, Func<string, bool> isUndated)
{
    private readonly NormalisationTexts _texts = new(metrics, scale);
    private readonly OutlineRules _rules = new(metrics, scale);

    public OutlineMeasure Of(Measure measure)
    {
        var metric = metrics[measure.Metric];
        return new(
            metric.Name,
            metric.Label,
            metric.Unit.ToString(),
            NodeOutlines.Word(metric.Kind),
            _texts.Of(measure.Normalisation, metric),
            ExplanationTexts.Policies(measure.Missing, scale),
            measure.Why,
            measure.Do,
            isUndated(metric.Name))
        {
            StaleAfter = measure.StaleAfter,
            FlagAfter = measure.FlagAfter,
            When = measure.Normalisation is Normalisation.Linear { Bounded: true } ? null : measure.When?.ToString(),
            Rule = _rules.Of(measure.Normalisation, metric),
        };
    }

    /// <summary>The node for each segment; null when nothing in it differs.</summary>
    public Choice<OutlineSegment>? Segments(ScorecardNode node) => node.Match(
        group => group.SegmentWeights?.Select(weight => new OutlineSegment(group.Label, weight, null, null)),
        measure => Segments(measure),
        _ => null);

    /// <summary>The measure for each segment; null when nothing in it differs.</summary>
    public Choice<OutlineSegment>? Segments(Measure measure) => measure.Segments?.Select(Segment);

    private OutlineSegment Segment(Measure measure) =>
        new(measure.Label, measure.Weight, Of(measure), Segments(measure)) { Bands = NodeOutlines.Bands(measure) };
}

using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>The tree of a scorecard in words.</summary>
/// <param name="score">The score.</param>
/// <param name="names">What people read for names.</param>
/// <param name="metrics">What metrics are.</param>
internal sealed class TreeWords(Score score, LabelWords names, MetricWords metrics)
{
    private readonly ConditionWords _conditions = new(names);
    private readonly PointsWords _points = new(score.Bands, score.Scale, names);
    private readonly PointsWords _added = new(score.Bands, score.Scale, names, areAdded: true);

    public NodeText Of(Scorecard scorecard)
    {
        var shares = new NodeShares(scorecard, names);
        return Node(scorecard.Root, scorecard.Root.Combination, string.Empty, shares);
    }

    private NodeText Node(ScorecardNode node, Combination parent, string path, NodeShares shares)
    {
        var text = new NodeText(LabelWords.Of(node.Label, node.Name), shares.Of(path)) { IsInternal = node.Internal, Weight = Weight(node, parent, path, shares) };
        return node.Match(
            group => text with
            {
                IsGroup = true,
                What = Combined(group.Combination, score.Scale),
                WithoutData = group.MinimumCoverage > 0 ? $"Where less than {NumberTexts.Percent((double)group.MinimumCoverage)} of it is known, it is not counted." : null,
                Why = group.Why,
                Do = group.Do,
                Children = [.. group.Children.Select(child => Node(child, group.Combination, $"{path}/{child.Name}", shares))],
            },
            measure => Measure(text, measure, parent, score.Scale),
            rules => text with { What = string.Join("; ", rules.Rules.Select(rule => rule.When is { } when ? $"{rule.Name} when {_conditions.Truth(when)}" : $"{rule.Name} otherwise")) + "." });
    }

    /// <summary>A measure that adds points: as others, on the scale of what it adds.</summary>
    public string Added(Adjustment.Measured adjustment)
    {
        var points = new PointsWords(score.Bands, adjustment.Scale, names, areAdded: true);
        var when = adjustment.Measure.When is { } condition ? $"When {_conditions.Truth(condition)}, " : string.Empty;
        return $"{adjustment.Label}: {when}{NumberTexts.Exact(adjustment.Scale.From)} to {NumberTexts.Exact(adjustment.Scale.To)} points are added, by {names.Of(adjustment.Measure.Metric)}. {string.Join(" ", points.Of(adjustment.Measure).Select(text => text.Segment is { } segment ? $"{segment}: {text.Sentence}" : text.Sentence))}";
    }

    private NodeText Measure(NodeText text, Measure measure, Combination parent, Scale scale)
    {
        var metric = names.Metric(measure.Metric);
        return text with
        {
            What = metric is null ? null : metrics.Of(metric) + ".",
            When = measure.When is { } when ? $"Only where {_conditions.Truth(when)}." : null,
            Points = (parent.Kind == CombinationKind.Sum ? _added : _points).Of(measure),
            WithoutData = MissingWords.Of(measure.Missing, scale, parent),
            Why = measure.Why,
            Do = measure.Do,
        };
    }

    private static string? Weight(ScorecardNode node, Combination parent, string path, NodeShares shares) =>
        path.Length == 0 ? null
        : node.Weight == 0 && parent.UsesWeights ? "Shown, not counted"
        : parent.Kind switch
        {
            CombinationKind.Min or CombinationKind.WorstBand => "Counts where it is the lowest",
            CombinationKind.Max => "Counts where it is the highest",
            CombinationKind.Sum => $"Adds its points{(node.Weight == 1 ? string.Empty : $" times {NumberTexts.Exact(node.Weight)}")}",
            CombinationKind.WeightedMean or CombinationKind.Mean or CombinationKind.GeometricMean or CombinationKind.Count => shares.Differing(path),
        };

    private static string? Combined(Combination combination, Scale scale) => combination.Kind switch
    {
        CombinationKind.WeightedMean => null,
        CombinationKind.Mean => "Every part counts alike.",
        CombinationKind.Min => "As good as its lowest part.",
        CombinationKind.Max => "As good as its highest part.",
        CombinationKind.WorstBand => "As good as its worst part.",
        CombinationKind.Sum => $"The points of its parts are added up{(combination.AtLeast is { } least ? $", to at least {NumberTexts.Exact(least, scale)}" : string.Empty)}{(combination.AtMost is { } most ? $", to at most {NumberTexts.Exact(most, scale)}" : string.Empty)}.",
        CombinationKind.GeometricMean => "The weighted geometric mean of its parts: one that is very low pulls the whole down.",
        CombinationKind.Count => $"The share of its parts that are {LabelWords.Plain(combination.Band ?? string.Empty)} or better.",
    };
}

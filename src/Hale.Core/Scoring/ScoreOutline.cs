using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>
/// The shape of a score as plain data, kept with the scores it shaped, so that they can be explained years later without the files that defined them.
/// It survives a round trip through System.Text.Json.
/// </summary>
/// <param name="Name">The score's name.</param>
/// <param name="Label">What people read.</param>
/// <param name="Question">The question it answers; null when none is written.</param>
/// <param name="ScaleFrom">What 0 is shown as.</param>
/// <param name="ScaleTo">What 100 is shown as.</param>
/// <param name="Decimals">The decimal places of the printed score.</param>
/// <param name="Halves">How halves are rounded: <c>away from zero</c> or <c>to even</c>.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="MinimumCoverage">The share of weight, 0 to 1, below which there is no number.</param>
/// <param name="Scorecards">The scorecards in the order of the stored indexes.</param>
public sealed record ScoreOutline(
    string Name,
    string Label,
    string? Question,
    decimal ScaleFrom,
    decimal ScaleTo,
    int Decimals,
    string Halves,
    IReadOnlyList<OutlineBand> Bands,
    decimal MinimumCoverage,
    IReadOnlyList<OutlineScorecard> Scorecards)
{
    /// <summary>Whether the score is a grade, whose bands say everything.</summary>
    public bool IsGraded { get; init; }

    private const string HalvesToEven = "to even";

    /// <summary>The outline of a checked score. Throws <see cref="KeyNotFoundException"/> when a measure's metric is not among the metrics.</summary>
    /// <param name="score">The score.</param>
    /// <param name="metrics">At least the metrics that its measures name.</param>
    /// <param name="isUndated">Whether a metric, by its name, rests on undated facts.</param>
    public static ScoreOutline Of(Score score, IReadOnlyList<Metric> metrics, Func<string, bool> isUndated)
    {
        var nodes = new NodeOutlines(score, metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal), isUndated);
        return new(
            score.Name,
            score.Label,
            score.Question,
            score.Scale.From,
            score.Scale.To,
            score.Rounding.Score,
            score.Rounding.Mode == MidpointRounding.ToEven ? HalvesToEven : "away from zero",
            [.. score.Bands.All.Select(band => new OutlineBand(band.Name, band.From))],
            score.MinimumCoverage,
            [.. score.Scorecards.Select(scorecard => Outline(scorecard, score.Scale, nodes))]) { IsGraded = score.IsGraded };
    }

    /// <summary>A number of the inner scale as it is printed: on the outer scale, at the score's decimal places.</summary>
    public decimal Print(double inner) => ToPrintedScale().Print(inner);

    /// <summary>The printable numbers of the score.</summary>
    internal PrintedScale ToPrintedScale() =>
        new(new Scale(ScaleFrom, ScaleTo), Decimals, Halves == HalvesToEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero);

    private static OutlineScorecard Outline(Scorecard scorecard, Scale scale, NodeOutlines nodes) => new(
        scorecard.Name,
        scorecard.Label,
        nodes.Of(scorecard),
        [.. scorecard.Overrides.Select(rule => new OutlineOverride(
            NodeOutlines.Word(rule.Kind),
            rule.Target.Match(band => band.Band, points => NumberTexts.Exact(points.Value, scale)),
            rule.Because))]);
}

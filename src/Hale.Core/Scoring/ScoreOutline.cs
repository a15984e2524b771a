using System.Globalization;
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

    /// <summary>The bands for each segment, where they differ; null when they are the same for all.</summary>
    public Choice<OutlineBandSet>? SegmentBands { get; init; }

    /// <summary>How the score depends on where it was; null when it does not.</summary>
    public OutlinePath? Path { get; init; }

    /// <summary>What its change is called; null when that is not said.</summary>
    public OutlineTrend? Trend { get; init; }

    /// <summary>How it is shown; null for numbers as they are printed.</summary>
    public OutlinePresentation? Presentation { get; init; }

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
            [.. score.Bands.All.Select(OutlineBand.Of)],
            score.MinimumCoverage,
            [.. score.Scorecards.Select(scorecard => Outline(scorecard, score.Scale, nodes))])
        {
            IsGraded = score.IsGraded,
            SegmentBands = score.Bands.Segments?.Select(OutlineBandSet.Of),
            Path = score.Path is { } path ? OutlinePath.Of(path, score.Scale) : null,
            Trend = score.Trend is { } trend ? OutlineTrend.Of(trend, score.Scale) : null,
            Presentation = OutlinePresentation.Of(score.Presentation),
        };
    }

    /// <summary>A number of the inner scale as it is printed: on the outer scale, at the score's decimal places.</summary>
    public decimal Print(double inner) => Shown(ToPrintedScale(), inner);

    /// <summary>A printed score as people are shown it: with its decimal places, as a percentage, as a letter or as its band.</summary>
    /// <param name="printed">The number as printed.</param>
    /// <param name="band">What its band is called.</param>
    public string Show(decimal printed, string band) => IsGraded ? band : Presentation?.Kind switch
    {
        null => Number(printed),
        "percent" => Number(printed) + " %",
        "letters" => Letter(printed),
        _ => band,
    };

    /// <summary>The bands of an account, lowest first.</summary>
    /// <param name="category">The account's category of a metric; null when it is missing.</param>
    internal IReadOnlyList<OutlineBand> BandsOf(Func<string, string?> category) =>
        SegmentBands is { } segments ? segments.For(category(segments.By)).For(category) : Bands;

    /// <summary>The printable numbers of the score.</summary>
    internal PrintedScale ToPrintedScale() =>
        new(new Scale(ScaleFrom, ScaleTo), Decimals, Halves == HalvesToEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero);

    private static decimal Shown(PrintedScale scale, double inner) => scale.Shown(scale.Print(inner));

    private string Number(decimal printed) => printed.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private string Letter(decimal printed)
    {
        var letters = Presentation!.Letters!;
        var scale = ToPrintedScale();
        return letters[new PrintedBands(new BandSet([.. letters.Select(letter => letter.ToBand())]), scale).IndexOf(scale.Shown(printed))].Name;
    }

    /// <summary>The outline of an override.</summary>
    internal static OutlineOverride Outline(Override rule, Scale scale) =>
        new(Kind(rule.Kind, scale), rule.Target.Match(band => band.Band, points => NumberTexts.Exact(points.Value, scale)), rule.Because) { Internal = rule.Internal };

    /// <summary>As it is written: where higher is worse, what limits a risk from above lifts what is inside.</summary>
    internal static string Kind(OverrideKind kind, Scale scale) => NodeOutlines.Word(kind switch
    {
        OverrideKind.Force => kind,
        OverrideKind.Cap => scale.HigherIsWorse ? OverrideKind.Floor : kind,
        OverrideKind.Floor => scale.HigherIsWorse ? OverrideKind.Cap : kind,
    });

    private static OutlineScorecard Outline(Scorecard scorecard, Scale scale, NodeOutlines nodes) => new(
        scorecard.Name,
        scorecard.Label,
        nodes.Of(scorecard),
        [.. scorecard.Overrides.Select(rule => Outline(rule, scale))]);
}

using System.Text.Json.Nodes;
using Hale.Core.Paths;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>The canonical form of a score and its scorecards.</summary>
internal static class CanonicalScore
{
    public static JsonObject Of(Score score) => CanonicalJson.Object(
        ("name", score.Name),
        ("scale", CanonicalJson.Array([score.Scale.From, score.Scale.To])),
        ("bands", Bands(score.Bands)),
        ("minimum_coverage", score.MinimumCoverage),
        ("eligible", score.Eligible),
        ("graded", score.IsGraded ? true : null),
        ("rounding", CanonicalJson.Object(
            ("score", score.Rounding.Score), ("groups", score.Rounding.Groups), ("measures", score.Rounding.Measures), ("mode", score.Rounding.Mode))),
        ("redistribution_limit", score.RedistributionLimit),
        ("path", score.Path is { } path ? Path(path) : null),
        ("scorecards", CanonicalJson.Array(score.Scorecards.Select(Of))));

    private static JsonObject Path(ScorePath path) => CanonicalJson.Object(
        ("decay", path.Decay?.Match(
            steps => CanonicalJson.Object(("rise", steps.Rise), ("fall", steps.Fall)),
            halfLife => CanonicalJson.Object(("half_life_days", halfLife.Days)))),
        ("hysteresis", path.Hysteresis is { } hysteresis
            ? CanonicalJson.Object(("up", hysteresis.Up), ("down", hysteresis.Down), ("hold", hysteresis.Hold))
            : null));

    private static JsonNode Bands(BandSet bands) => bands.Segments is { } segments
        ? CanonicalNode.Choice(segments.Select(object (set) => Bands(set)))
        : CanonicalJson.Array(bands.All.Select(band => CanonicalJson.Object(("name", band.Name), ("from", band.From), ("above", band.Above ? true : null))));

    public static JsonObject Of(Scorecard scorecard) => CanonicalJson.Object(
        ("name", scorecard.Name),
        ("when", scorecard.When),
        ("tree", CanonicalNode.Of(scorecard.Root)),
        ("additions", Additions(scorecard.Additions)),
        ("redistribution_limit", scorecard.Limit is { } limit ? (object?)limit.Times ?? "none" : null),
        ("overrides", CanonicalJson.Array(scorecard.Overrides.Select(rule => CanonicalJson.Object(
            ("when", rule.When),
            ("kind", rule.Kind),
            ("target", rule.Target.Match<object>(band => band.Band, points => points.Value)))))));

    private static JsonObject? Additions(Additions additions) => additions.IsNone ? null : CanonicalJson.Object(
        ("start", additions.Start),
        ("at_least", additions.AtLeast == 0 ? null : additions.AtLeast),
        ("at_most", additions.AtMost == 100 ? null : additions.AtMost),
        ("adjust", CanonicalJson.Object([.. additions.Adjustments.Select(adjustment => (adjustment.Name, (object?)Adjustment(adjustment)))])));

    private static JsonObject Adjustment(Adjustment adjustment) => adjustment.Match(
        @fixed => CanonicalJson.Object(("when", @fixed.When), ("add", @fixed.Amount)),
        measured => CanonicalJson.Object(
            ("scale", CanonicalJson.Array([measured.Scale.From, measured.Scale.To])), ("measure", CanonicalNode.Of(measured.Measure))));
}

using System.Text.Json.Nodes;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>The canonical form of a scorecard's nodes.</summary>
internal static class CanonicalNode
{
    public static JsonObject Of(ScorecardNode node) => node.Match(
        group => CanonicalJson.Object(
            ("weight", group.SegmentWeights is { } weights ? Choice(weights.Select(weight => (object)weight)) : group.Weight),
            ("combine", Combined(group.Combination)),
            ("minimum_coverage", group.MinimumCoverage == 0 ? null : group.MinimumCoverage),
            ("children", CanonicalJson.Object([.. group.Children.Select(child => (child.Name, (object?)Of(child)))]))),
        measure => measure.Segments is { } segments ? Choice(segments.Select(object (segment) => Of(segment))) : CanonicalJson.Object(
            ("weight", measure.Weight),
            ("metric", measure.Metric),
            ("points", CanonicalPoints.Of(measure.Normalisation)),
            ("when", measure.When),
            ("missing", Missing(measure.Missing)),
            ("stale_after", measure.StaleAfter)),
        rules => CanonicalJson.Object(
            ("weight", rules.Weight),
            ("rules", CanonicalJson.Array(rules.Rules.Select(rule => CanonicalJson.Object(("when", rule.When), ("points", rule.Points)))))));

    private static JsonObject? Combined(Combination combination) => combination.Kind == CombinationKind.WeightedMean
        ? null
        : CanonicalJson.Object(("kind", combination.Kind), ("at_least", combination.AtLeast), ("at_most", combination.AtMost), ("band", combination.Band));

    public static JsonObject Choice(Choice<object> choice) => CanonicalJson.Object(
        ("by", choice.By),
        ("cases", CanonicalJson.Object([.. choice.Cases.Select(pair => (pair.Key, (object?)pair.Value))])),
        ("else", choice.Otherwise));

    private static JsonObject Missing(MissingPolicies policies) => CanonicalJson.Object(
        [("default", Policy(policies.Default)), .. policies.ByReason.Select(entry => (entry.Key.ToString(), (object?)Policy(entry.Value)))]);

    private static string Policy(MissingPolicy policy) => policy.Match(
        redistribute => redistribute.OverScorecard ? "redistribute over the scorecard" : "redistribute",
        points => CanonicalJson.Number(points.Value),
        _ => "withhold",
        lastKnown => $"last known for {CanonicalJson.Number(lastKnown.Days)} days, then {Policy(lastKnown.Then)}");
}

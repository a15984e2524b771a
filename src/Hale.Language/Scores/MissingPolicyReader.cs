using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>missing: redistribute</c>, or a policy for each reason.</summary>
internal sealed class MissingPolicyReader(ScoreContext context)
{
    private const decimal Middle = 50;
    private const string LastKnown = "last_known";
    private const string Then = "then";

    /// <summary>The policies that are a word.</summary>
    internal static readonly string[] PolicyWords = ["redistribute", "neutral", "worst", "best", "withhold"];

    /// <summary>The words for where weight goes.</summary>
    internal static readonly IReadOnlyDictionary<string, bool> Reaches = new Dictionary<string, bool> { ["group"] = false, ["scorecard"] = true };

    private static readonly MissingPolicy Leave = new MissingPolicy.Redistribute();

    private readonly NodeReader _read = new(context.Bag);
    private readonly DaysReader _days = new(context.Bag);

    /// <summary>The policies of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="normalisation">What the measure can attain; null when it was reported.</param>
    /// <param name="metric">Its metric; null when it was reported.</param>
    public MissingPolicies Read(MapReader measure, Normalisation? normalisation, Metric? metric)
    {
        if (measure.Optional("missing") is not { } node)
        {
            return MissingPolicies.Redistribute;
        }

        var policies = node is YamlMapping mapping ? ByReason(mapping, normalisation) : MissingPolicies.Redistribute with { Default = Policy(node, normalisation) };
        if (policies.ReadAge && metric is not null && !AgeLimitReader.HasAge(metric))
        {
            context.Bag.Report(FreshnessRules.WithoutAge, node.Span, $"a value of the metric `{metric.Name}` has no age, and so none is the last one known");
        }

        SilenceLint.Check(policies, metric, context.Metrics, node.Span, context.Bag);
        return policies;
    }

    private MissingPolicies ByReason(YamlMapping mapping, Normalisation? normalisation)
    {
        var map = new MapReader(mapping, "`missing`", context.Bag, MeasureShape.ByReason);
        var byReason = MissingReasonWords.All
            .Select(word => (Reason: word.Value, Node: map.Optional(word.Key)))
            .Where(written => written.Node is not null)
            .ToDictionary(written => written.Reason, written => OfReason(written.Reason, written.Node!, normalisation));
        var everywhere = InMapping(map, normalisation) ?? Leave;
        var otherwise = map.Optional("default") is { } policy ? Policy(policy, normalisation) : everywhere;
        map.Finish();
        return new MissingPolicies(otherwise, byReason);
    }

    private MissingPolicy OfReason(MissingReason reason, YamlNode node, Normalisation? normalisation)
    {
        var policy = Policy(node, normalisation);
        if (policy is MissingPolicy.LastKnown && reason is not (MissingReason.Stale or MissingReason.SourceGap))
        {
            var word = MissingReasonWords.All.Single(pair => pair.Value == reason).Key;
            context.Bag.Report(FreshnessRules.NeverKnown, node.Span, $"no last value is known when the reason is `{word}`");
        }

        return policy;
    }

    private MissingPolicy Policy(YamlNode node, Normalisation? normalisation)
    {
        if (node is YamlMapping mapping)
        {
            var map = new MapReader(mapping, "a missing-data policy", context.Bag, MeasureShape.PolicyKeys);
            var policy = InMapping(map, normalisation);
            if (policy is null && map.Optional(Then) is null)
            {
                context.Bag.Report(ShapeRules.MissingKey, mapping.Span, $"{map.What} needs `redistribute` or `{LastKnown}`", $"write `{{ redistribute: scorecard }}` or `{{ {LastKnown}: 30d }}`");
            }

            map.Finish();
            return policy ?? Leave;
        }

        return _read.Scalar(node, "a missing-data policy") is { } scalar ? Word(scalar, normalisation) : Leave;
    }

    /// <summary>A policy with something to say: where the weight goes, or for how long the last known value counts. Null when neither is written.</summary>
    private MissingPolicy? InMapping(MapReader map, Normalisation? normalisation)
    {
        var redistribute = map.Entry("redistribute") is { } reach ? new MissingPolicy.Redistribute(_read.Choice(reach.Value, "`redistribute`", false, Reaches)) : null;
        var lastKnown = map.Optional(LastKnown);
        var then = map.Optional(Then) is { } afterwards ? Policy(afterwards, normalisation) : null;
        if (lastKnown is null)
        {
            ReportAlone(map, then);
            return redistribute;
        }

        if (then is MissingPolicy.LastKnown)
        {
            context.Bag.Report(ShapeRules.NotOneOf, map.Optional(Then)!.Span, $"after `{LastKnown}` comes another policy", $"write one longer `{LastKnown}`");
            then = null;
        }

        return _days.Read(lastKnown, $"`{LastKnown}`") is { } days ? new MissingPolicy.LastKnown(days, then ?? redistribute ?? Leave) : Leave;
    }

    private void ReportAlone(MapReader map, MissingPolicy? then)
    {
        if (then is not null)
        {
            context.Bag.Report(ShapeRules.MissingKey, map.Optional(Then)!.Span, $"`{Then}` says what comes after `{LastKnown}`, which is not written", $"add `{LastKnown}: 30d`");
        }
    }

    private MissingPolicy Word(YamlScalar scalar, Normalisation? normalisation) => scalar.Text switch
    {
        "redistribute" => new MissingPolicy.Redistribute(),
        "withhold" => new MissingPolicy.Withhold(),
        "worst" => new MissingPolicy.Points(normalisation?.Worst ?? 0, PointsOrigin.Worst),
        "best" => new MissingPolicy.Points(normalisation?.Best ?? 0, PointsOrigin.Best),
        "neutral" => Points(scalar, Middle, PointsOrigin.Neutral, normalisation),
        _ when Numbers.TryParse(scalar.Text, out var outer) =>
            Points(scalar, context.Points.Inner(outer, scalar.Span, "the policy"), PointsOrigin.Fixed, normalisation),
        _ => ReportWord(scalar),
    };

    private MissingPolicy.Points Points(YamlScalar scalar, decimal? points, PointsOrigin origin, Normalisation? normalisation)
    {
        if (points is { } known && context.Scale is not null && normalisation is not null && (known < normalisation.Worst || known > normalisation.Best))
        {
            var (worst, best) = (context.Points.Show(normalisation.Worst), context.Points.Show(normalisation.Best));
            context.Bag.Report(
                MeaningRules.PolicyOutOfReach, scalar.Span, $"`{scalar.Text}` is {context.Points.Show(known)} points; the measure attains {worst} to {best}");
        }

        return new MissingPolicy.Points(points ?? 0, origin);
    }

    private MissingPolicy.Redistribute ReportWord(YamlScalar scalar)
    {
        var possible = $"{Choices.Text(PolicyWords)} or points";
        context.Bag.Report(
            ShapeRules.NotOneOf, scalar.Span, $"`{scalar.Text}` is no missing-data policy; possible are {possible}",
            Suggestion.Advice(scalar.Text, PolicyWords, $"write {possible}"));
        return new MissingPolicy.Redistribute();
    }
}

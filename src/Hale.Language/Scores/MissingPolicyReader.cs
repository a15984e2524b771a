using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>missing: redistribute</c>, or a policy for each reason.</summary>
internal sealed class MissingPolicyReader(ScoreContext context)
{
    private const decimal Middle = 50;

    /// <summary>The policies that are a word.</summary>
    internal static readonly string[] PolicyWords = ["redistribute", "neutral", "worst", "best", "withhold"];

    /// <summary>The words for where weight goes.</summary>
    internal static readonly IReadOnlyDictionary<string, bool> Reaches = new Dictionary<string, bool> { ["group"] = false, ["scorecard"] = true };

    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The policies of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="normalisation">What the measure can attain; null when it was reported.</param>
    public MissingPolicies Read(MapReader measure, Normalisation? normalisation)
    {
        if (measure.Optional("missing") is not { } node)
        {
            return MissingPolicies.Redistribute;
        }

        if (node is not YamlMapping mapping)
        {
            return MissingPolicies.Redistribute with { Default = Policy(node, normalisation) };
        }

        var map = new MapReader(mapping, "`missing`", context.Bag, MeasureShape.ByReason);
        var byReason = MissingReasonWords.All
            .Select(word => (Reason: word.Value, Node: map.Optional(word.Key)))
            .Where(written => written.Node is not null)
            .ToDictionary(written => written.Reason, written => Policy(written.Node!, normalisation));
        var everywhere = map.Entry("redistribute") is { } key ? Redistribute(key) : new MissingPolicy.Redistribute();
        var otherwise = map.Optional("default") is { } policy ? Policy(policy, normalisation) : everywhere;
        map.Finish();
        return new MissingPolicies(otherwise, byReason);
    }

    private MissingPolicy Policy(YamlNode node, Normalisation? normalisation)
    {
        if (node is YamlMapping mapping)
        {
            var map = new MapReader(mapping, "a missing-data policy", context.Bag, MeasureShape.RedistributePolicy);
            var entry = map.Required("redistribute") is null ? null : map.Entry("redistribute");
            map.Finish();
            return entry is null ? new MissingPolicy.Redistribute() : Redistribute(entry);
        }

        if (_read.Scalar(node, "a missing-data policy") is not { } scalar)
        {
            return new MissingPolicy.Redistribute();
        }

        return scalar.Text switch
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
    }

    private MissingPolicy Points(YamlScalar scalar, decimal? points, PointsOrigin origin, Normalisation? normalisation)
    {
        if (points is { } known && context.Scale is not null && normalisation is not null && (known < normalisation.Worst || known > normalisation.Best))
        {
            var (worst, best) = (context.Points.Show(normalisation.Worst), context.Points.Show(normalisation.Best));
            context.Bag.Report(
                MeaningRules.PolicyOutOfReach, scalar.Span, $"`{scalar.Text}` is {context.Points.Show(known)} points; the measure attains {worst} to {best}");
        }

        return new MissingPolicy.Points(points ?? 0, origin);
    }

    /// <summary>Where the weight goes: <c>redistribute: scorecard</c> or <c>redistribute: group</c>.</summary>
    private MissingPolicy.Redistribute Redistribute(YamlEntry entry) => new(_read.Choice(entry.Value, "`redistribute`", false, Reaches));

    private MissingPolicy.Redistribute ReportWord(YamlScalar scalar)
    {
        var possible = $"{Choices.Text(PolicyWords)} or points";
        context.Bag.Report(
            ShapeRules.NotOneOf, scalar.Span, $"`{scalar.Text}` is no missing-data policy; possible are {possible}",
            Suggestion.Advice(scalar.Text, PolicyWords, $"write {possible}"));
        return new MissingPolicy.Redistribute();
    }
}

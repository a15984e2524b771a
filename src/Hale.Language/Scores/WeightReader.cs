using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>weight</c>.</summary>
internal static class WeightReader
{
    private const string Key = "weight";
    private const decimal Default = 1;

    /// <summary>The weight, 1 where none is written.</summary>
    public static decimal Read(MapReader map, DiagnosticBag bag) => map.Optional(Key) is { } node ? Read(node, map.What, bag) : Default;

    /// <summary>The weight of a group, for everybody else and, where it differs, by segment.</summary>
    public static (decimal Weight, Choice<decimal>? Segments) Read(MapReader map, ScoreContext context)
    {
        if (map.Optional(Key) is not { } node || !SegmentText.IsChoice(node))
        {
            return (Read(map, context.Bag), null);
        }

        var choice = new SegmentReader(context).Read<object>(node, chosen => Read(chosen, map.What, context.Bag))?.Select(weight => (decimal)weight);
        return (choice?.Otherwise ?? Default, choice);
    }

    private static decimal Read(YamlNode node, string what, DiagnosticBag bag)
    {
        var weight = new NodeReader(bag).Number(node, $"`{Key}`") ?? Default;
        if (ScorecardNode.IsWeight(weight))
        {
            return weight;
        }

        var rule = weight < 0 ? MeaningRules.NegativeWeight : MeaningRules.WeightLimits;
        bag.Report(rule, node.Span, FormattableString.Invariant($"the weight of {what} is {weight}"));
        return Default;
    }
}

using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>weight</c>.</summary>
internal static class WeightReader
{
    private const decimal Default = 1;

    /// <summary>The weight, 1 where none is written.</summary>
    public static decimal Read(MapReader map, DiagnosticBag bag)
    {
        var weight = map.Number("weight") ?? Default;
        if (ScorecardNode.IsWeight(weight))
        {
            return weight;
        }

        var rule = weight < 0 ? MeaningRules.NegativeWeight : MeaningRules.WeightLimits;
        bag.Report(rule, map.Optional("weight")!.Span, FormattableString.Invariant($"the weight of {map.What} is {weight}"));
        return Default;
    }
}

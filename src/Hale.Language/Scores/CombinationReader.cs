using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads how a group combines its children: <c>combine: min</c>, <c>combine: sum</c> with its limits beside it, <c>combine: { count: green }</c>.</summary>
internal sealed class CombinationReader(ScoreContext context)
{
    private static readonly IReadOnlyDictionary<string, CombinationKind> Kinds = new Dictionary<string, CombinationKind>
    {
        ["weighted_mean"] = CombinationKind.WeightedMean,
        ["mean"] = CombinationKind.Mean,
        ["min"] = CombinationKind.Min,
        ["max"] = CombinationKind.Max,
        ["worst_band"] = CombinationKind.WorstBand,
        ["sum"] = CombinationKind.Sum,
        ["geometric_mean"] = CombinationKind.GeometricMean,
    };

    /// <summary>The words for combinations.</summary>
    public static IEnumerable<string> Words => Kinds.Keys;

    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The combination, the weighted mean where none is written.</summary>
    public Combination Read(MapReader map)
    {
        var combination = Written(map);
        if (context.Scale is not { HigherIsWorse: true })
        {
            return combination;
        }

        if (combination.Kind is CombinationKind.Sum or CombinationKind.GeometricMean or CombinationKind.Count)
        {
            context.Bag.Report(PathRules.OfARisk, map.Optional("combine")!.Span, $"{map.What} cannot be combined in this way where higher is worse");
        }

        return combination.Kind switch
        {
            CombinationKind.Min => new Combination(CombinationKind.Max),
            CombinationKind.Max => new Combination(CombinationKind.Min),
            _ => combination,
        };
    }

    private Combination Written(MapReader map)
    {
        if (map.Optional("combine") is YamlMapping)
        {
            return Count(map);
        }

        var kind = map.Choice("combine", CombinationKind.WeightedMean, Kinds);
        return kind == CombinationKind.Sum ? Sum(map) : new Combination(kind);
    }

    private Combination Sum(MapReader map)
    {
        var (least, most) = (Points(map, "at_least"), Points(map, "at_most"));
        if (least > most)
        {
            context.Bag.Report(ScorecardRules.LimitOrder, map.Optional("at_least")!.Span, $"the least that {map.What} comes to is above the most");
        }

        return new Combination(CombinationKind.Sum) { AtLeast = least, AtMost = most };
    }

    private decimal? Points(MapReader map, string key) => map.Optional(key) is { } node ? context.Points.Read(node, $"`{key}`") : null;

    private Combination Count(MapReader map)
    {
        var inner = map.Mapping("combine", "`combine`", TreeShape.CountShape)!;
        var node = inner.Required("count", "write `combine: { count: <band> }`");
        inner.Finish();
        if (node is null || _read.Scalar(node, "`count`") is not { } band || context.Bands is not { } bands)
        {
            return Combination.WeightedMean;
        }

        if (bands.IndexOf(band.Text) < 0)
        {
            var names = bands.All.Select(known => known.Name).ToList();
            context.Bag.Report(
                NameRules.UnknownBand, band.Span, $"the score has no band `{band.Text}`", Suggestion.Advice(band.Text, names, $"the bands are {Choices.Text(names)}"));
        }

        return new Combination(CombinationKind.Count) { Band = band.Text };
    }
}

using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>rounding: { score: 1, groups: 0, measures: 0, halves: away }</c>.</summary>
internal sealed class RoundingReader(DiagnosticBag bag)
{
    private const int MostPlaces = 6;
    private const string Advice = "write a whole number of decimal places from 0 to 6";

    /// <summary>The words for where halves go.</summary>
    internal static readonly IReadOnlyDictionary<string, MidpointRounding> HalfWords = new Dictionary<string, MidpointRounding>
    {
        ["away"] = MidpointRounding.AwayFromZero,
        ["even"] = MidpointRounding.ToEven,
    };

    public Rounding Read(MapReader score)
    {
        if (score.Mapping("rounding", "`rounding`", ScoreShape.Rounding) is not { } map)
        {
            return Rounding.Default;
        }

        var rounding = new Rounding(
            Places(map, "score") ?? Rounding.Default.Score, Places(map, "groups"), Places(map, "measures"),
            map.Choice("halves", Rounding.Default.Mode, HalfWords));
        map.Finish();
        return rounding;
    }

    private int? Places(MapReader map, string key)
    {
        var places = map.NumberIn(key, 0, MostPlaces, Advice);
        if (places is { } number && !decimal.IsInteger(number))
        {
            bag.Report(ShapeRules.OutOfRange, map.Optional(key)!.Span, FormattableString.Invariant($"`{key}` is {number}, which is not a whole number"), Advice);
            return null;
        }

        return (int?)places;
    }
}

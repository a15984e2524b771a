using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>hysteresis: { up: 3, down: 3, hold: 2 }</c>.</summary>
internal sealed class HysteresisReader(ScoreContext context)
{
    private const int MostCloses = 1000;
    private const string Points = "write points from 0, at most as many as the scale is long";
    private const string Closes = "write a whole number of closes from 1 to 1000";

    private static readonly MapKey<YamlNode?> Up = MapKeys.Node("up", "How many points above its limit a higher band is entered; 0 when not written.", ValueShape.Number);
    private static readonly MapKey<YamlNode?> Down = MapKeys.Node("down", "How many points below its limit a band is left for a lower one; 0 when not written.", ValueShape.Number);
    private static readonly MapKey<YamlNode?> Hold = MapKeys.Node("hold", "At how many closes in a row that must be so; 1 when not written.", ValueShape.Number);
    private static readonly MapShape Keys = new(Up, Down, Hold);

    /// <summary>The key of a score.</summary>
    internal static readonly MapKey<MapReader?> Key = MapKeys.Mapping("hysteresis", "What it takes to change the band from one close to the next.", Keys);

    private readonly PointSpanReader _spans = new(context);

    /// <summary>What it takes; null when nothing is written or something was reported.</summary>
    public Hysteresis? Read(MapReader score)
    {
        if (score.Read(Key) is not { } map)
        {
            return null;
        }

        var (upNode, downNode) = (map.Read(Up), map.Read(Down));
        var (up, down) = (_spans.Read(upNode, "`up`", mayBeZero: true, Points), _spans.Read(downNode, "`down`", mayBeZero: true, Points));
        var hold = Count(map);
        if (map.Map.Entries.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, map.Map.Span, "`hysteresis` says nothing", "write `hysteresis: { up: 3, down: 3 }` or `hysteresis: { hold: 2 }`");
        }

        map.Finish();
        if (context.Scale is { HigherIsWorse: true })
        {
            (upNode, up, downNode, down) = (downNode, down, upNode, up);
        }

        CheckReach(upNode, up ?? 0, downNode, down ?? 0);
        return new Hysteresis(up ?? 0, down ?? 0, hold);
    }

    private int Count(MapReader map)
    {
        if (map.Read(Hold) is null || map.NumberIn(Hold.Name, 1, MostCloses, Closes) is not { } closes)
        {
            return 1;
        }

        if (!decimal.IsInteger(closes))
        {
            context.Bag.Report(ShapeRules.OutOfRange, map.Optional(Hold.Name)!.Span, FormattableString.Invariant($"`hold` is {closes}, which is not a whole number"), Closes);
            return 1;
        }

        return (int)closes;
    }

    private void CheckReach(YamlNode? upNode, decimal up, YamlNode? downNode, decimal down)
    {
        foreach (var band in (context.Bands?.Variants() ?? []).SelectMany(set => set.All.Skip(1)))
        {
            Report(upNode, band, band.From + up > 100, "enter");
            Report(downNode, band, band.From - down < 0, "leave");
        }
    }

    private void Report(YamlNode? node, Band band, bool isOutOfReach, string verb)
    {
        if (node is not null && isOutOfReach)
        {
            context.Bag.Report(
                PathRules.MarginOutOfReach, node.Span,
                $"no score could {verb} the band `{band.Name}`, which begins at {context.Points.Show(band.From)}: with the margin the limit lies outside the scale");
        }
    }
}

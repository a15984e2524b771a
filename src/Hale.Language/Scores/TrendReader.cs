using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>trend: { over: 28d, dead_band: 3, labels: { up: improving } }</c>.</summary>
internal sealed class TrendReader(ScoreContext context)
{
    private static readonly MapKey<string?> Over = MapKeys.RequiredText("over", "How far back the close lies that is compared with, such as `28d`.", "add how far back to compare: `over: 28d`");
    private static readonly MapKey<YamlNode?> DeadBand = MapKeys.Node("dead_band", "How many points a change must have at least; 0 when not written.", ValueShape.Number);
    private static readonly MapKey<string?> Up = MapKeys.Text("up", "What is said of a score that has risen; `up` when not written.");
    private static readonly MapKey<string?> Flat = MapKeys.Text("flat", "What is said of one that has not changed; `flat` when not written.");
    private static readonly MapKey<string?> Down = MapKeys.Text("down", "What is said of one that has fallen; `down` when not written.");
    private static readonly MapShape Words = new(Up, Flat, Down);
    private static readonly MapKey<MapReader?> Labels = MapKeys.Mapping("labels", "What is said of a change.", Words);
    private static readonly MapShape Keys = new(Over, DeadBand, Labels);

    /// <summary>The key of a score.</summary>
    internal static readonly MapKey<MapReader?> Key = MapKeys.Mapping("trend", "What the change of the score is called.", Keys);

    private readonly PointSpanReader _spans = new(context);

    /// <summary>The trend; null when there is none or something was reported.</summary>
    public Trend? Read(MapReader score)
    {
        if (score.Read(Key) is not { } map)
        {
            return null;
        }

        var period = map.Read(Over) is { } text ? Period(text, map.Optional(Over.Name)!) : null;
        var deadBand = _spans.Read(map.Read(DeadBand), "`dead_band`", mayBeZero: true, "write points from 0, at most as many as the scale is long");
        var (up, flat, down) = ("up", "flat", "down");
        if (map.Read(Labels) is { } words)
        {
            (up, flat, down) = (words.Read(Up) ?? up, words.Read(Flat) ?? flat, words.Read(Down) ?? down);
            words.Finish();
        }

        map.Finish();
        return period is { } over ? new Trend(over, deadBand ?? 0, up, flat, down) : null;
    }

    private Period? Period(string text, YamlNode node)
    {
        if (Core.Time.Period.TryParse(text, out var period) && period.Unit != WindowUnit.Hour)
        {
            return period;
        }

        context.Bag.Report(ShapeRules.BadWindow, node.Span, $"`over` is `{text}`", "write days, weeks, months or years, such as `28d` or `3mo`");
        return null;
    }
}

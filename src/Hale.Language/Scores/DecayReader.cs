using Hale.Core.Paths;
using Hale.Core.Time;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>decay: { rise: 5, fall: 10 }</c> and <c>decay: { half_life: 14d }</c>.</summary>
internal sealed class DecayReader(ScoreContext context)
{
    private const string Advice = "write points above 0, at most as many as the scale is long";

    private static readonly MapKey<YamlNode?> Rise = MapKeys.Node("rise", "The most points that the score goes up from one close to the next.", ValueShape.Number);
    private static readonly MapKey<YamlNode?> Fall = MapKeys.Node("fall", "The most points that the score goes down from one close to the next.", ValueShape.Number);
    private static readonly MapKey<string?> HalfLife = MapKeys.Text("half_life", "The days or weeks in which the score goes half of the way, such as `14d`.");
    private static readonly MapShape Keys = new(Rise, Fall, HalfLife);

    /// <summary>The key of a score.</summary>
    internal static readonly MapKey<MapReader?> Key = MapKeys.Mapping("decay", "How fast the score moves towards the computed number, from close to close.", Keys);

    private readonly PointSpanReader _spans = new(context);

    /// <summary>The decay; null when there is none or something was reported.</summary>
    public Decay? Read(MapReader score)
    {
        if (score.Read(Key) is not { } map)
        {
            return null;
        }

        var (rise, fall) = (_spans.Read(map.Read(Rise), "`rise`", mayBeZero: false, Advice), _spans.Read(map.Read(Fall), "`fall`", mayBeZero: false, Advice));
        var period = map.Read(HalfLife) is { } text ? Period(text, map.Optional(HalfLife.Name)!) : null;
        var isAlone = IsOneKind(map);
        map.Finish();
        return !isAlone ? null
            : period is { } halfLife ? new Decay.HalfLife(halfLife)
            : rise is null && fall is null ? null
            : context.Scale is { HigherIsWorse: true } ? new Decay.Steps(fall, rise)
            : new Decay.Steps(rise, fall);
    }

    private bool IsOneKind(MapReader map)
    {
        var (steps, halfLife) = (map.Entry(Rise.Name) ?? map.Entry(Fall.Name), map.Entry(HalfLife.Name));
        if (steps is not null && halfLife is not null)
        {
            context.Bag.Report(ShapeRules.ExactlyOne, halfLife.Key.Span, $"`decay` has `{steps.Key.Text}` and `half_life`; only one of them is possible");
            return false;
        }

        if (steps is null && halfLife is null)
        {
            context.Bag.Report(ShapeRules.Empty, map.Map.Span, "`decay` says nothing", "write `decay: { rise: 5, fall: 10 }` or `decay: { half_life: 14d }`");
        }

        return true;
    }

    private Period? Period(string text, YamlNode node)
    {
        if (Core.Time.Period.TryParse(text, out var period) && period.Unit is WindowUnit.Day or WindowUnit.Week)
        {
            return period;
        }

        context.Bag.Report(ShapeRules.BadWindow, node.Span, $"`half_life` is `{text}`", "write days or weeks, such as `14d` or `2w`");
        return null;
    }
}

using Hale.Core.Metrics.Trends;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>change: active_users</c>, with <c>as</c> and <c>against</c>.</summary>
internal sealed class ChangeKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly IReadOnlyDictionary<string, bool> Forms = new Dictionary<string, bool> { ["relative"] = false, ["difference"] = true };

    private static readonly IReadOnlyDictionary<string, Period?> Others = new Dictionary<string, Period?>
    {
        ["previous"] = null,
        ["same_weeks_last_year"] = new Period(52, WindowUnit.Week),
    };

    private readonly DiagnosticBag _bag = bag;

    private static readonly MapKey<bool> As = MapKeys.Choice("as", "A share of the earlier value (`relative`, the default), or the `difference`.", false, Forms);

    private static readonly MapShape Back = new(MapKeys.RequiredNode("before", "How far to go back, such as `56d`.", ValueShape.Text, "say how far to go back: `against: { before: 56d }`"));

    private static readonly MapKey<YamlNode?> AgainstKey = MapKeys.Node(
        "against", "The window before (`previous`, the default), the same weeks a year ago, or how far to go back.", ValueShape.AnyOf(ValueShape.Words(Others.Keys), Back.AsValue));

    public override string Key => "change";

    public override string Meaning => "How a metric over events has changed against an earlier window.";

    public override IReadOnlyList<MapKey> Further => [AgainstKey, As, RelativeTo, PeersReader.Within];

    protected override Trend Trend(MapReader map) => new Trend.Change(Against(map), map.Read(As));

    private Period? Against(MapReader map)
    {
        if (map.Read(AgainstKey) is not YamlMapping mapping)
        {
            return map.Choice(AgainstKey.Name, null, Others);
        }

        var inner = new MapReader(mapping, "`against`", _bag, Back);
        inner.Required("before", "say how far to go back: `against: { before: 56d }`");
        var before = new PeriodReader(_bag).Read(inner, "before");
        inner.Finish();
        return before;
    }
}

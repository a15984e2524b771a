using Hale.Core.Metrics.Trends;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

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

    public override string Key => "change";

    protected override Trend Trend(MapReader map) => new Trend.Change(Against(map), map.Choice("as", false, Forms));

    private Period? Against(MapReader map)
    {
        if (map.Optional("against") is not YamlMapping mapping)
        {
            return map.Choice("against", null, Others);
        }

        var inner = new MapReader(mapping, "`against`", _bag);
        inner.Required("before", "say how far to go back: `against: { before: 56d }`");
        var before = new PeriodReader(_bag).Read(inner, "before");
        inner.Finish();
        return before;
    }
}

using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>decline: searches</c> with <c>periods</c> and <c>at_least</c>.</summary>
internal sealed class DeclineKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly MapKey<YamlNode?> AtLeast = MapKeys.Node("at_least", "By which share each period must have fallen, such as `5%`.", ValueShape.Number);

    public override string Key => "decline";

    public override string Meaning => "Whether a metric over events has fallen in each of the last periods.";

    public override IReadOnlyList<MapKey> Further => [PeriodsKey, AtLeast];

    protected override Trend? Trend(MapReader map)
    {
        var atLeast = map.NumberIn(AtLeast.Name, 0, 1, "write a share from 0% to 100%, such as `at_least: 5%`") ?? 0;
        return Periods(map, least: 1) is { } periods ? new Trend.Decline(periods, atLeast) : null;
    }
}

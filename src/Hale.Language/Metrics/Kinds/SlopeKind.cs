using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>slope: active_days</c> with <c>periods</c>, <c>minimum</c>, <c>significant</c> and <c>as</c>.</summary>
internal sealed class SlopeKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly IReadOnlyDictionary<string, bool> Forms = new Dictionary<string, bool> { ["absolute"] = false, ["relative"] = true };

    private static readonly MapKey<bool> As = MapKeys.Choice("as", "By how much a period (`absolute`, the default), or by which share of the mean (`relative`).", false, Forms);

    private static readonly MapKey<YamlNode?> Minimum = MapKeys.Node("minimum", "The least total over all periods; below it the trend is missing.", ValueShape.Number);

    private static readonly MapKey<YamlNode?> Significant = MapKeys.Node("significant", "A confidence such as `95%`; a trend that does not reach it is 0.", ValueShape.Number);

    public override string Key => "slope";

    public override string Meaning => "The trend of a metric over events, a period.";

    public override IReadOnlyList<MapKey> Further => [PeriodsKey, Minimum, Significant, As];

    protected override Trend? Trend(MapReader map)
    {
        var minimum = map.NumberIn(Minimum.Name, -Numbers.Largest, Numbers.Largest, "write a number");
        var significance = map.NumberIn(Significant.Name, 0.5m, 0.999999m, "write a confidence from 50% to 99.9999%, such as `significant: 95%`");
        var isRelative = map.Read(As);
        return Periods(map, least: 3) is { } periods ? new Trend.Slope(periods, minimum, significance, isRelative) : null;
    }
}

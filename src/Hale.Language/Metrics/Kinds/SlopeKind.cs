using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>slope: active_days</c> with <c>periods</c>, <c>minimum</c>, <c>significant</c> and <c>as</c>.</summary>
internal sealed class SlopeKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly IReadOnlyDictionary<string, bool> Forms = new Dictionary<string, bool> { ["absolute"] = false, ["relative"] = true };

    public override string Key => "slope";

    protected override Trend? Trend(MapReader map)
    {
        var minimum = map.NumberIn("minimum", -Numbers.Largest, Numbers.Largest, "write a number");
        var significance = map.NumberIn("significant", 0.5m, 0.999999m, "write a confidence from 50% to 99.9999%, such as `significant: 95%`");
        var isRelative = map.Choice("as", false, Forms);
        return Periods(map, least: 3) is { } periods ? new Trend.Slope(periods, minimum, significance, isRelative) : null;
    }
}

using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>baseline: logins</c> with <c>periods</c> and <c>as</c>.</summary>
internal sealed class BaselineKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly IReadOnlyDictionary<string, bool> Forms = new Dictionary<string, bool> { ["ratio"] = false, ["z_score"] = true };

    public override string Key => "baseline";

    protected override Trend? Trend(MapReader map)
    {
        var isZScore = map.Choice("as", false, Forms);
        return Periods(map, least: 2) is { } periods ? new Trend.Baseline(periods, isZScore) : null;
    }
}

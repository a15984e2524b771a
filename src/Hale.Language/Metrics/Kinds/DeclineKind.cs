using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>decline: searches</c> with <c>periods</c> and <c>at_least</c>.</summary>
internal sealed class DeclineKind(DiagnosticBag bag) : TrendKind(bag)
{
    public override string Key => "decline";

    protected override Trend? Trend(MapReader map)
    {
        var atLeast = map.NumberIn("at_least", 0, 1, "write a share from 0% to 100%, such as `at_least: 5%`") ?? 0;
        return Periods(map, least: 1) is { } periods ? new Trend.Decline(periods, atLeast) : null;
    }
}

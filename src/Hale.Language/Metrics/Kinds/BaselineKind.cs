using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>baseline: logins</c> with <c>periods</c> and <c>as</c>.</summary>
internal sealed class BaselineKind(DiagnosticBag bag) : TrendKind(bag)
{
    private static readonly IReadOnlyDictionary<string, bool> Forms = new Dictionary<string, bool> { ["ratio"] = false, ["z_score"] = true };

    private static readonly MapKey<bool> As = MapKeys.Choice("as", "The value as a `ratio` to the median of the earlier ones (the default), or its `z_score`.", false, Forms);

    public override string Key => "baseline";

    public override string Meaning => "A metric over events against the account's own earlier periods.";

    public override IReadOnlyList<MapKey> Further => [PeriodsKey, As, RelativeTo, PeersReader.Within];

    protected override Trend? Trend(MapReader map)
    {
        var isZScore = map.Read(As);
        return Periods(map, least: 2) is { } periods ? new Trend.Baseline(periods, isZScore) : null;
    }
}

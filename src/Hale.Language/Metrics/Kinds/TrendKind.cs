using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>change: active_users</c> and its like: a metric over several windows of another.</summary>
internal abstract class TrendKind(DiagnosticBag bag) : IMetricKind
{
    private const int MostPeriods = 60;
    private readonly NodeReader _read = new(bag);

    /// <summary>How many windows are looked at.</summary>
    protected static readonly MapKey<YamlNode?> PeriodsKey = MapKeys.RequiredNode("periods", "How many periods, a whole number.", ValueShape.Number, "say how many: `periods: 6`");

    /// <summary>With whom a trend is compared.</summary>
    protected static readonly MapKey<bool> RelativeTo = MapKeys.Choice(
        "relative_to", "`peers`: less the median of the same trend of its peers, so that what happens to everybody counts for nothing.", false, new Dictionary<string, bool> { ["peers"] = true });

    private readonly PeersReader _peers = new(bag);

    public abstract string Key { get; }

    public abstract string Meaning { get; }

    public ValueShape Value => ValueShape.Text;

    public abstract IReadOnlyList<MapKey> Further { get; }

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var metric = _read.Scalar(value, $"`{Key}`");
        var trend = Trend(map);
        var within = Further.Contains(RelativeTo) ? Peers(map) : null;
        return metric is null || trend is null ? null : new MetricDraft.OverWindows(head, trend, metric, within);
    }

    /// <summary>What is made of the values; null when something was reported.</summary>
    protected abstract Trend? Trend(MapReader map);

    /// <summary>With whom the trend is compared; null when with nobody.</summary>
    private IReadOnlyList<YamlScalar>? Peers(MapReader map)
    {
        var (isRelative, within) = (map.Read(RelativeTo), _peers.Read(map));
        if (isRelative)
        {
            return within;
        }

        if (within.Count > 0)
        {
            bag.Report(ShapeRules.MissingKey, within[0].Span, "`within` says who the peers are, and the metric is not compared with any", "add `relative_to: peers`, or remove `within`");
        }

        return null;
    }

    /// <summary>How many periods, a whole number; null when something was reported.</summary>
    protected static int? Periods(MapReader map, int least)
    {
        map.Read(PeriodsKey);
        return map.WholeIn(PeriodsKey.Name, least, MostPeriods, $"write a whole number from {least} to {MostPeriods}");
    }
}

using Hale.Core.Metrics.Trends;
using Hale.Language.Diagnostics;
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

    public abstract string Key { get; }

    public abstract string Meaning { get; }

    public ValueShape Value => ValueShape.Text;

    public abstract IReadOnlyList<MapKey> Further { get; }

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var metric = _read.Scalar(value, $"`{Key}`");
        var trend = Trend(map);
        return metric is null || trend is null ? null : new MetricDraft.OverWindows(head, trend, metric);
    }

    /// <summary>What is made of the values; null when something was reported.</summary>
    protected abstract Trend? Trend(MapReader map);

    /// <summary>How many periods, a whole number; null when something was reported.</summary>
    protected static int? Periods(MapReader map, int least)
    {
        map.Read(PeriodsKey);
        return map.WholeIn(PeriodsKey.Name, least, MostPeriods, $"write a whole number from {least} to {MostPeriods}");
    }
}

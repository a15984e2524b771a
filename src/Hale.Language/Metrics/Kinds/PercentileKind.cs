using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>percentile: hours</c> with <c>at: 90%</c>, or <c>median: hours</c>.</summary>
internal sealed class PercentileKind(string key, decimal? share, EventSelectionReader events, PropertyReader properties) : IMetricKind
{
    public string Key => key;

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var property = properties.ReadNumber(value, key);
        var at = share ?? At(map);
        var selection = events.Read(map.Optional("of"), map, windowRequired: true);
        var young = events.Young(map);
        return property is null || at is null
            ? null
            : new MetricDraft.Complete(
                new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection, EventAggregate.Percentile, property, young) { At = at });
    }

    private static decimal? At(MapReader map) => map.Required("at", "say which percentile: `at: 90%`") is null
        ? null
        : map.NumberIn("at", 0, 1, "write a share from 0% to 100%, such as `at: 90%`");
}

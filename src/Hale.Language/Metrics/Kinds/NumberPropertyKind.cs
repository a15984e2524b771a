using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>sum: amount</c> and its like: a number computed from a numeric property of the events under <c>of</c>.</summary>
internal sealed class NumberPropertyKind(string key, EventAggregate aggregate, EventSelectionReader events, PropertyReader properties) : IMetricKind
{
    public string Key => key;

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var property = properties.ReadNumber(value, key);
        var selection = events.Read(map.Optional("of"), map, windowRequired: true);
        var young = events.Young(map, canScale: aggregate == EventAggregate.Sum);
        return property is null
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection, aggregate, property, young));
    }
}

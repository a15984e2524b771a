using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>sum: amount</c> and its like: a number computed from a numeric property of the events under <c>of</c>.</summary>
internal sealed class NumberPropertyKind(string key, string meaning, EventAggregate aggregate, EventSelectionReader events, PropertyReader properties, ConversionReader conversions) : IMetricKind
{
    public string Key => key;

    public string Meaning => meaning;

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.Of, EventSelectionReader.RequiredWindow, EventSelectionReader.Where, ConversionReader.Currency, EventSelectionReader.Gaps, CanScale ? EventSelectionReader.YoungOfTotals : EventSelectionReader.YoungKey, .. LatestReader.Keys];

    private bool CanScale => aggregate == EventAggregate.Sum;

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var property = properties.ReadNumber(value, key);
        var selection = events.Read(map.Read(EventSelectionReader.Of), map, windowRequired: true);
        var conversion = conversions.Read(map, property);
        var (latest, atLeast) = events.Latest.Read(map);
        var young = events.Young(map, CanScale && latest is null);
        return property is null
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection with { Latest = latest }, aggregate, property, young) { AtLeast = atLeast, Conversion = conversion });
    }
}

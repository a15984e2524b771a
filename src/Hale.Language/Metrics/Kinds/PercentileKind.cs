using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>percentile: hours</c> with <c>at: 90%</c>, or <c>median: hours</c>.</summary>
internal sealed class PercentileKind(string key, string meaning, decimal? share, EventSelectionReader events, PropertyReader properties, ConversionReader conversions) : IMetricKind
{
    private static readonly MapKey<YamlNode?> Which = MapKeys.RequiredNode("at", "Which percentile, such as `90%`.", ValueShape.Number, "say which percentile: `at: 90%`");

    public string Key => key;

    public string Meaning => meaning;

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further =>
        [EventSelectionReader.Of, EventSelectionReader.RequiredWindow, EventSelectionReader.Where, ConversionReader.Currency, EventSelectionReader.Gaps, EventSelectionReader.YoungKey, .. LatestReader.Keys, .. share is null ? [Which] : Array.Empty<MapKey>()];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var property = properties.ReadNumber(value, key);
        var at = share ?? At(map);
        var selection = events.Read(map.Read(EventSelectionReader.Of), map, windowRequired: true);
        var conversion = conversions.Read(map, property);
        var (latest, atLeast) = events.Latest.Read(map);
        var young = events.Young(map);
        return property is null || at is null
            ? null
            : new MetricDraft.Complete(
                new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection with { Latest = latest }, EventAggregate.Percentile, property, young) { At = at, AtLeast = atLeast, Conversion = conversion });
    }

    private static decimal? At(MapReader map) => map.Read(Which) is null
        ? null
        : map.NumberIn(Which.Name, 0, 1, "write a share from 0% to 100%, such as `at: 90%`");
}

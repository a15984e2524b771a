using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>series: nps</c>: the last point of a series computed elsewhere. Which series come is known only when files are read.</summary>
internal sealed class SeriesKind(EventSelectionReader events, DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<ValueKind?> Type = MapKeys.Choice("type", "What the points are; numbers when it is not written.", ValueKind.Number, TypeWords.Values);

    private readonly NodeReader _read = new(bag);
    private readonly ExpiryReader _expiry = new(bag);
    private readonly AskedReader _asked = new(events, bag);

    public string Key => "series";

    public string Meaning => "The last point of a series that is computed elsewhere.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [Type, ExpiryReader.Key, AskedReader.Key, AskedReader.Within, EventSelectionReader.Gaps];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var series = _read.Text(value, "`series`");
        var kind = map.Read(Type) ?? ValueKind.Number;
        var metric = new Metric.SeriesMetric(head.Name, head.Label, head.Unit, kind, series ?? string.Empty)
        {
            Expires = _expiry.Read(map, kind, null),
            Asked = _asked.Read(map),
            IgnoresGaps = map.Read(EventSelectionReader.Gaps),
        };
        return series is null ? null : new MetricDraft.Complete(metric);
    }
}

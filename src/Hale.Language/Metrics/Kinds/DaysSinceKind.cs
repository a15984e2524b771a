using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>days_since: login</c>, or <c>days_since: { attribute: renewal_date }</c>.</summary>
internal sealed class DaysSinceKind(EventSelectionReader events, SourceCatalogue catalogue, DiagnosticBag bag) : IMetricKind
{
    private readonly AttributeLookup _attributes = new(catalogue, bag);

    public string Key => "days_since";

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map) =>
        value is YamlMapping mapping ? SinceAttribute(head, mapping) : SinceEvent(head, value, map);

    private MetricDraft.Complete SinceEvent(MetricHead head, YamlNode value, MapReader map)
    {
        var selection = events.Read(value, map, windowRequired: false);
        return new MetricDraft.Complete(new Metric.EventMetric(
            head.Name, head.Label, head.Unit, ValueKind.Number, selection, EventAggregate.DaysSince, null, events.Young(map)));
    }

    private MetricDraft.Complete? SinceAttribute(MetricHead head, YamlMapping mapping)
    {
        var map = new MapReader(mapping, "`days_since`", bag);
        var node = map.Required("attribute");
        map.Finish();
        if (node is null || _attributes.Read(node) is not ({ } attribute, var type))
        {
            return null;
        }

        if (type is not (AttributeType.Date or AttributeType.Time))
        {
            bag.Report(MeaningRules.NotADate, node.Span, $"the attribute `{attribute}` is of type `{type.ToString().ToLowerInvariant()}`");
            return null;
        }

        return new MetricDraft.Complete(new Metric.AttributeMetric(head.Name, head.Label, head.Unit, ValueKind.Number, attribute, DaysSince: true));
    }
}

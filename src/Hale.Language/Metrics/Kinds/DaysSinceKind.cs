using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>days_since: login</c>, or <c>days_since: { attribute: renewal_date }</c>; with <c>business_days_since</c> only the project's days of work are counted.</summary>
internal sealed class DaysSinceKind(bool inBusinessDays, EventSelectionReader events, SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<YamlNode?> Attribute = MapKeys.RequiredNode("attribute", "An attribute that is a date or a time.", ValueShape.Text);

    private static readonly MapShape AttributeShape = new(Attribute);

    private readonly AttributeLookup _attributes = new(catalogue, bag);

    public string Key => inBusinessDays ? "business_days_since" : "days_since";

    public string Meaning => (inBusinessDays ? "Days of work" : "Days") + " since the latest such event, or since the date of an attribute; negative while it lies ahead.";

    public ValueShape Value => ValueShape.AnyOf(EventSelectionReader.Names, AttributeShape.AsValue);

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.OptionalWindow, EventSelectionReader.Where, EventSelectionReader.Gaps, EventSelectionReader.YoungKey];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        if (inBusinessDays && calendar.Business is null)
        {
            bag.Report(TimeRules.NoBusiness, head.Span, $"the metric `{head.Name}` counts days of work, and hale.yaml states none");
        }

        return value is YamlMapping mapping ? SinceAttribute(head, mapping) : SinceEvent(head, value, map);
    }

    private MetricDraft.Complete SinceEvent(MetricHead head, YamlNode value, MapReader map)
    {
        var selection = events.Read(value, map, windowRequired: false);
        return new MetricDraft.Complete(new Metric.EventMetric(
            head.Name, head.Label, head.Unit, ValueKind.Number, selection, EventAggregate.DaysSince, null, events.Young(map)) { InBusinessDays = inBusinessDays });
    }

    private MetricDraft.Complete? SinceAttribute(MetricHead head, YamlMapping mapping)
    {
        var map = new MapReader(mapping, $"`{Key}`", bag, AttributeShape);
        var node = map.Read(Attribute);
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

        return new MetricDraft.Complete(new Metric.AttributeMetric(head.Name, head.Label, head.Unit, ValueKind.Number, attribute, DaysSince: true) { Business = inBusinessDays ? calendar.Business : null });
    }
}

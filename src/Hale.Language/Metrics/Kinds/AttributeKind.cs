using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>attribute: plan</c>: an attribute of the account; its kind is what the sources declare.</summary>
internal sealed class AttributeKind(SourceCatalogue catalogue, DiagnosticBag bag) : IMetricKind
{
    private readonly AttributeLookup _attributes = new(catalogue, bag);

    public string Key => "attribute";

    public string Meaning => "An attribute of the account, as of the moment.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        if (_attributes.Read(value) is not ({ } attribute, var type))
        {
            return null;
        }

        if (KindOf(type) is not { } kind)
        {
            bag.Report(
                MeaningRules.DateAttribute, value.Span, $"the attribute `{attribute}` is a date",
                $"write `days_since: {{ attribute: {attribute} }}`; a date in the future gives a negative number");
            return null;
        }

        return new MetricDraft.Complete(new Metric.AttributeMetric(head.Name, head.Label, head.Unit, kind, attribute, DaysSince: false));
    }

    private static ValueKind? KindOf(AttributeType type) => type switch
    {
        AttributeType.Text => ValueKind.Text,
        AttributeType.Number => ValueKind.Number,
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Date or AttributeType.Time => null,
    };
}

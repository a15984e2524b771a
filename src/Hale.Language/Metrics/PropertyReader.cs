using Hale.Core.Metrics.Planning;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads the property that a metric aggregates.</summary>
internal sealed class PropertyReader(SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag)
{
    /// <summary>The days between events, unless a source declares a property of this name.</summary>
    private const string Interval = "interval";

    private readonly DeclaredNameReader<ValueKind> _names = new(
        catalogue,
        catalogue.Properties,
        "a property",
        NameRules.UnknownProperty,
        property => $"declare it in the source: `properties: {{ {property}: number }}`",
        bag);

    /// <summary>The property and its kind; null when something was reported, here or where the property is declared.</summary>
    public (string Property, ValueKind Kind)? Read(YamlNode node) =>
        node is YamlScalar { Text: Interval } && !catalogue.Properties.Contains(Interval) ? (FactColumns.Interval, ValueKind.Number)
        : catalogue.EventsLast && calendar.Business is not null && node is YamlScalar { Text: EventScope.BusinessDuration } ? (FactColumns.BusinessDuration, ValueKind.Number)
        : catalogue.EventsLast && node is YamlScalar { Text: EventScope.Duration } ? (FactColumns.Duration, ValueKind.Number) : _names.Read(node);

    /// <summary>The property, which must be a number.</summary>
    public string? ReadNumber(YamlNode node, string key)
    {
        if (Read(node) is not ({ } property, var kind))
        {
            return null;
        }

        if (kind != ValueKind.Number)
        {
            bag.Report(MeaningRules.NumberProperty, node.Span, $"`{key}` needs a number; the property `{property}` is {Expressions.KindWords.Of(kind)}");
            return null;
        }

        return property;
    }
}

using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>By what a forecast can be divided: metrics, and attributes of accounts.</summary>
public static class ForecastSegments
{
    /// <summary>What stands for a value that is missing.</summary>
    public const string Missing = "(missing)";

    /// <summary>Every name, sorted.</summary>
    public static IReadOnlyList<string> Names(Project project) =>
        [.. project.AllMetrics.Select(metric => metric.Name).Concat(Attributes(project).Select(column => column.Attribute)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The project with a metric of this name: its own, or one that gives the attribute as it was known at the moment. Null when there is neither.</summary>
    public static Project? With(Project project, string name) =>
        project.AllMetrics.Any(metric => metric.Name == name) ? project
        : Attributes(project).FirstOrDefault(column => column.Attribute == name) is { } attribute
            ? project with { Metrics = [.. project.Metrics, new Metric.AttributeMetric(name, name, Unit.None, KindOf(attribute.Type), name, DaysSince: false)] }
            : null;

    private static IEnumerable<AttributeColumn> Attributes(Project project) => project.Sources.Select(source => source.Mapping).OfType<RowMapping.Accounts>().SelectMany(mapping => mapping.Attributes);

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Text or AttributeType.Date or AttributeType.Time => ValueKind.Text,
        AttributeType.Number => ValueKind.Number,
        AttributeType.Boolean => ValueKind.Boolean,
    };
}

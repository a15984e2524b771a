using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Tests;

/// <summary>Makes projects for tests.</summary>
internal static class Projects
{
    public static Project Of(IReadOnlyList<SourceDefinition> sources, params IReadOnlyList<Metric> metrics) => new("Test", "/project", ProjectZone.Utc, false, sources, metrics, []);

    public static SourceDefinition Accounts(string name, ValidFromRule? validFrom = null) => Source(
        name, new RowMapping.Accounts("id", null, null, null, [new AttributeColumn("seats", "seats", AttributeType.Number)], validFrom ?? new ValidFromRule.Undated()));

    public static SourceDefinition Events(string name) => Source(
        name, new RowMapping.Events("account", null, new EventName.Fixed("login"), new TimeColumn("at", false), null, []));

    public static Metric.AttributeMetric Attribute(string name, string attribute) => new(name, name, Unit.None, ValueKind.Number, attribute, false);

    private static SourceDefinition Source(string name, RowMapping mapping) =>
        new(name, name + ".csv", new FileFormat.Csv(','), mapping, ProjectZone.Utc, new KnownRule.WhenOccurred(), new ReachRule.LastRow());
}

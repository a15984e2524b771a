using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Intake.Tests;

/// <summary>Sources for tests, with what a test does not care about filled in.</summary>
internal static class Sources
{
    public static readonly FileFormat Csv = new FileFormat.Csv(',');

    public static readonly RowMapping.Events Logins = new("account", null, new EventName.Fixed("login"), new TimeColumn("at", ByDay: false), null, []);

    public static ProjectZone Zone(string name) => ProjectZone.TryFind(name, out var zone) ? zone : throw new InvalidOperationException(name);

    public static SourceDefinition Source(
        RowMapping mapping, string files = "data.csv", FileFormat? format = null, string zone = "UTC", KnownRule? known = null) =>
        new("usage", files, format ?? Csv, mapping, Zone(zone), known ?? new KnownRule.WhenOccurred(), new ReachRule.LastRow());

    public static RowMapping.Events WithProperty(ValueKind kind) => Logins with { Properties = [new PropertyColumn("value", "value", kind)] };
}

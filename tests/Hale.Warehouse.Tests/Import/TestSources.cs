using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Tests.Import;

/// <summary>Sources for tests of the import.</summary>
internal static class TestSources
{
    public static readonly TimeColumn At = new("at", ByDay: false);

    public static readonly RowMapping.Events Events = new("account", "contact", new EventName.FromColumn("event"), At, null, [new PropertyColumn("amount", "amount", ValueKind.Number)]);

    public static readonly RowMapping.Accounts Accounts = new(
        "id", "name", new TimeColumn("start", ByDay: true), new TimeColumn("end", ByDay: true),
        [new AttributeColumn("plan", "plan", AttributeType.Text), new AttributeColumn("seats", "seats", AttributeType.Number)], new ValidFromRule.Undated());

    public static SourceDefinition Usage(RowMapping? mapping = null, string files = "usage*.csv", KnownRule? known = null) => Of("usage", mapping ?? Events, files, known);

    public static SourceDefinition Crm(RowMapping? mapping = null, string files = "crm*.csv", KnownRule? known = null) => Of("crm", mapping ?? Accounts, files, known);

    public static SourceDefinition Of(string name, RowMapping mapping, string files, KnownRule? known = null) => new(
        name, files, files.EndsWith(".parquet", StringComparison.Ordinal) ? new FileFormat.Parquet() : new FileFormat.Csv(','), mapping, ImportRig.ZoneOf("UTC"),
        known ?? new KnownRule.WhenOccurred(), new ReachRule.LastRow());
}

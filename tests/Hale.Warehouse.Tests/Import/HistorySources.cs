using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Tests.Import;

/// <summary>Sources whose rows are versions, and what is known of them at a moment.</summary>
internal static class HistorySources
{
    public static readonly KnownRule Interval = new KnownRule.Interval("since", "until");

    private static readonly ValidFromRule Since = new ValidFromRule.FromColumn(new TimeColumn("since", ByDay: false));

    public static SourceDefinition Accounts(KnownRule? known = null, AbsenceRule absent = AbsenceRule.Retracted) =>
        TestSources.Crm(TestSources.Accounts with { ValidFrom = known is KnownRule.Interval { From: var from } ? new ValidFromRule.FromColumn(new TimeColumn(from, ByDay: false)) : Since }, known: known ?? Interval) with { Absent = absent };

    public static SourceDefinition Subscriptions(AbsenceRule absent = AbsenceRule.Retracted) => ContractSources.Subscriptions(known: Interval) with { Absent = absent };

    public static SourceDefinition Contacts(AbsenceRule absent = AbsenceRule.Retracted) => ContractSources.Contacts(ContractSources.People with { ValidFrom = Since }, Interval) with { Absent = absent };

    public static SourceDefinition Events() => TestSources.Usage(TestSources.Events with { Id = "id" }, known: Interval);

    public static SourceDefinition Points() => TestSources.Of("points", new RowMapping.LongSeries("account", TestSources.At, "series", "value"), "points*.csv", Interval);

    /// <summary>The rows of a table that are known at the start of a day.</summary>
    public static string At(ImportRig rig, string table, string columns, string day) => string.Join(" | ", rig.Rows(
        $"SELECT {columns} FROM {table} WHERE known_at <= epoch_us(TIMESTAMPTZ '{day} 00:00:00Z') AND closed_at > epoch_us(TIMESTAMPTZ '{day} 00:00:00Z') ORDER BY ALL"));
}

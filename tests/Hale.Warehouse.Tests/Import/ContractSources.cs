using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Tests.Import;

/// <summary>Sources of subscriptions, outcomes and contacts for tests of the import.</summary>
internal static class ContractSources
{
    public static readonly RowMapping.Subscriptions Terms = new("account", new TimeColumn("start", ByDay: true))
    {
        Id = ["id"],
        Product = "product",
        End = new TimeColumn("end", ByDay: true),
        Stopped = new TimeColumn("stopped", ByDay: true),
        Amount = "amount",
        Months = 1,
        Currency = "currency",
        NoticeDays = "notice",
    };

    public static readonly RowMapping.Outcomes Ends = new(
        "account", new OutcomeRule.FromColumn("kind", OutcomeWords.All), new TimeColumn("day", ByDay: true))
    {
        Id = ["id"],
        Effective = new TimeColumn("effective", ByDay: true),
        Amount = "amount",
        Currency = "currency",
        Reason = "reason",
    };

    public static readonly RowMapping.Contacts People = new(
        "account", "id", [new PropertyColumn("admin", "admin", ValueKind.Boolean), new PropertyColumn("role", "role", ValueKind.Text)], new ValidFromRule.Undated())
    {
        NameColumn = "name",
        Start = new TimeColumn("created", ByDay: true),
        End = new TimeColumn("left", ByDay: true),
    };

    public static SourceDefinition Subscriptions(RowMapping.Subscriptions? mapping = null, KnownRule? known = null, string files = "terms*.csv") =>
        TestSources.Of("contracts", mapping ?? Terms, files, known);

    public static SourceDefinition Outcomes(RowMapping.Outcomes? mapping = null, KnownRule? known = null, string files = "ends*.csv") =>
        TestSources.Of("churn", mapping ?? Ends, files, known);

    public static SourceDefinition Contacts(RowMapping.Contacts? mapping = null, KnownRule? known = null, string files = "people*.csv") =>
        TestSources.Of("people", mapping ?? People, files, known);
}

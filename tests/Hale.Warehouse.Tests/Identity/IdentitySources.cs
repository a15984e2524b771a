using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Tests.Import;

namespace Hale.Tests.Identity;

/// <summary>Sources whose rows find their account, and the aliases and contacts by which they do.</summary>
internal static class IdentitySources
{
    public static readonly AccountKey Stripe = new AccountKey.Alias("customer", "stripe");

    public static readonly AccountKey Mail = new AccountKey.Alias("email", AliasSystem.Domain);

    public static readonly AccountKey User = new AccountKey.OfContact("user");

    public static readonly AccountKey Named = new AccountKey.Plain("account");

    private static readonly KnownRule OfColumn = new KnownRule.FromColumn("known");

    public static SourceDefinition Crm => TestSources.Of("crm", new RowMapping.Accounts("id", null, null, null, [], new ValidFromRule.Undated()), "crm.csv");

    /// <summary>Columns account, system, id, from, to, known.</summary>
    public static SourceDefinition Aliases(KnownRule? known = null, string name = "aliases", string files = "aliases*.csv") => TestSources.Of(
        name,
        new RowMapping.Aliases("account", new AliasSystem.FromColumn("system", new Dictionary<string, string>()), "id")
        {
            Start = new TimeColumn("from", ByDay: true), End = new TimeColumn("to", ByDay: true),
        },
        files,
        known ?? OfColumn);

    /// <summary>Columns account, id, from, to, known.</summary>
    public static SourceDefinition People(KnownRule? known = null) => TestSources.Of(
        "people",
        new RowMapping.Contacts("account", "id", [], new ValidFromRule.Undated()) { Start = new TimeColumn("from", ByDay: true), End = new TimeColumn("to", ByDay: true) },
        "people*.csv",
        known ?? OfColumn);

    /// <summary>Columns customer, email, user, account as far as the keys read them, and id, day, amount.</summary>
    public static SourceDefinition Invoices(KnownRule? known = null, string? id = "id", params AccountKey[] keys) => Resolved(
        TestSources.Of(
            "invoices",
            new RowMapping.Events("", null, new EventName.Fixed("invoice"), new TimeColumn("day", ByDay: true), id, [new PropertyColumn("amount", "amount", ValueKind.Number)]),
            "invoices*.csv",
            known),
        keys.Length == 0 ? [Stripe] : keys);

    public static SourceDefinition Resolved(SourceDefinition source, params AccountKey[] keys)
    {
        var column = ResolvedColumn.Of(keys);
        return source with
        {
            Rows = source.Rows with { Resolved = [column] },
            Mapping = source.Mapping.Match<RowMapping>(
                accounts => accounts with { Attributes = [new AttributeColumn(RowMapping.Accounts.ParentAttribute, column.Name, AttributeType.Text)] },
                events => events with { Account = column.Name },
                series => series with { Account = column.Name },
                series => series with { Account = column.Name },
                subscriptions => subscriptions with { Account = column.Name },
                outcomes => outcomes with { Account = column.Name },
                contacts => contacts with { Account = column.Name },
                aliases => aliases,
                lineage => lineage with { Account = column.Name }),
        };
    }
}

using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb;

/// <summary>The accounts that exist as of one moment, for statements that stand by themselves.</summary>
/// <param name="accounts">What sources say of each account.</param>
/// <param name="lineage">What had become of accounts as of the moment.</param>
/// <param name="asOf">The moment.</param>
internal sealed class ExistingAccounts(AccountSql accounts, AccountLineage lineage, Instant asOf)
{
    /// <summary>Whether an account may stand for several, whose facts count for it.</summary>
    public bool HasMembers => !lineage.IsEmpty;

    /// <summary>The accounts and when each <c>began</c>; where <see cref="HasMembers"/>, behind <see cref="Queries"/>.</summary>
    public string Population => HasMembers ? new MemberSql(accounts).Population(asOf, AccountRange.All) : accounts.Population(asOf, AccountRange.All);

    /// <summary>The named queries that <see cref="Population"/> and <see cref="Members"/> read.</summary>
    public string Queries => LineageTables.Queries(lineage, asOf);

    /// <summary>Accounts with those that have become them, each with its <c>generation</c>.</summary>
    /// <param name="population">A relation with the columns <c>account</c> and <c>began</c>.</param>
    public string Members(string population) => MemberSql.Members($"(SELECT account AS position, account, {DuckSql.Literal(asOf.Micros)} AS as_of, began FROM {population})", ["began"]);
}

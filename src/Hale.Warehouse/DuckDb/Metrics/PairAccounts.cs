using Hale.Core.Time;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The accounts of a reading: which exist, since when, and whose facts count for each.</summary>
/// <param name="stated">What sources say of each account.</param>
/// <param name="lineage">What has become of accounts.</param>
internal sealed class PairAccounts(AccountSql stated, PairLineage lineage)
{
    private readonly MemberSql? _members = lineage.IsEmpty ? null : new MemberSql(stated);

    /// <inheritdoc cref="PairLineage"/>
    public PairLineage Lineage => lineage;

    /// <summary>What sources say of each account.</summary>
    public AccountSql Stated => stated;

    /// <summary>The accounts of a range that exist at a moment and when each <c>began</c>.</summary>
    public string Population(Instant asOf, AccountRange range) => _members?.Population(asOf, range) ?? stated.Population(asOf, range);

    /// <summary>For each pair whose account was known: its key, and when it <c>began</c>.</summary>
    public string Began(string pairs) => _members?.Began(pairs) ?? stated.Began(pairs);

    /// <summary>The queries that say when the accounts of pairs began: as sources state it, and by their first facts. Where accounts have become others one query says both.</summary>
    public (string Stated, string? FirstFacts) Starts(string pairs) => _members is { } members ? (members.Began(pairs), null) : (stated.Starts(pairs), stated.FirstFacts(pairs));

    /// <summary>The pairs with all accounts that they stand for; the pairs themselves where no account has become another.</summary>
    /// <param name="pairs">The table of pairs.</param>
    /// <param name="others">Further columns of it.</param>
    public string Members(string pairs, IReadOnlyList<string> others) => _members is null ? pairs : $"({MemberSql.Members(pairs, others)})";
}

using Hale.Core.Lineage;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Facts of accounts, read account by account, put together for those that they count for.</summary>
internal static class MemberFacts
{
    /// <summary>The facts of an account and of those that have become it.</summary>
    public static IReadOnlyList<T> Together<T>(this AccountLineage lineage, string account, IReadOnlyDictionary<string, List<T>> byAccount)
    {
        IReadOnlyList<T> Of(string one) => byAccount.TryGetValue(one, out var facts) ? facts : [];
        var members = lineage.MembersOf(account).ToList();
        return members.Count == 0 ? Of(account) : [.. Of(account), .. members.SelectMany(member => Of(member.Account))];
    }
}

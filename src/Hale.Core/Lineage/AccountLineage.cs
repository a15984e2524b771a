using System.Collections.Frozen;
using Hale.Core.Time;

namespace Hale.Core.Lineage;

/// <summary>
/// Which accounts have become which, as of one moment. Of several facts that end the same account the one that happened last holds, of those the one that became known last, of those the one
/// whose other account comes last in ordinal order; so the order in which files arrive decides nothing. Accounts that become each other in a circle stay as they are.
/// </summary>
public sealed class AccountLineage
{
    private readonly FrozenDictionary<string, LineageMember> _gone;
    private readonly ILookup<string, LineageMember> _members;

    private AccountLineage(IReadOnlyList<LineageMember> members, IReadOnlyList<LineageSplit> splits, IReadOnlyList<IReadOnlyList<string>> circles)
    {
        (Members, Splits, Circles) = (members, splits, circles);
        _gone = members.ToFrozenDictionary(member => member.Account, StringComparer.Ordinal);
        _members = members.ToLookup(member => member.Survivor, StringComparer.Ordinal);
    }

    /// <summary>Every account is itself.</summary>
    public static AccountLineage None { get; } = new([], [], []);

    /// <summary>The accounts that exist no more, in ordinal order.</summary>
    public IReadOnlyList<LineageMember> Members { get; }

    /// <summary>The accounts that came out of others, in ordinal order.</summary>
    public IReadOnlyList<LineageSplit> Splits { get; }

    /// <summary>Accounts each of which became the next one, and the last the first; each circle once, from its first account in ordinal order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles { get; }

    /// <summary>Whether nothing is different from a company without any lineage.</summary>
    public bool IsEmpty => Members.Count == 0 && Splits.Count == 0;

    /// <summary>What holds as of a moment.</summary>
    /// <param name="facts">All facts, in any order.</param>
    /// <param name="asOf">The moment.</param>
    public static AccountLineage AsOf(IEnumerable<LineageFact> facts, Instant asOf)
    {
        var held = facts.Where(fact => fact.HoldsAt(asOf) && fact.Account != fact.Other).ToLookup(fact => fact.Kind == LineageKind.Split);
        var links = Last(held[false]);
        var circles = LineageCircles.Cut(links);
        return new AccountLineage(
            [.. links.Keys.Order(StringComparer.Ordinal).Select(account => Follow(account, links))],
            [.. Last(held[true]).Values.OrderBy(split => split.Account, StringComparer.Ordinal).Select(split => new LineageSplit(split.Account, split.Other, split.OccurredAt))],
            circles);
    }

    /// <summary>All of it as steps: what a run keeps.</summary>
    public IReadOnlyList<LineageStep> Steps =>
    [
        .. Members.Select(member => new LineageStep(member.Account, member.Kind, member.Survivor, member.Since)),
        .. Splits.Select(split => new LineageStep(split.Account, LineageKind.Split, split.From, split.At)),
    ];

    /// <summary>What became of an account; null when it is still itself.</summary>
    public LineageMember? Of(string account) => _gone.GetValueOrDefault(account);

    /// <summary>The account that the facts of an account count for: itself, where nothing has become of it.</summary>
    public string SurvivorOf(string account) => Of(account)?.Survivor ?? account;

    /// <summary>The accounts that have become an account or part of it, in ordinal order; not itself.</summary>
    public IEnumerable<LineageMember> MembersOf(string survivor) => _members[survivor];

    private static Dictionary<string, LineageFact> Last(IEnumerable<LineageFact> facts) => facts
        .GroupBy(fact => fact.Account, StringComparer.Ordinal)
        .ToDictionary(
            account => account.Key,
            account => account.OrderBy(fact => fact.OccurredAt).ThenBy(fact => fact.KnownAt).ThenBy(fact => fact.Other, StringComparer.Ordinal).ThenBy(fact => fact.Kind).Last(),
            StringComparer.Ordinal);

    private static LineageMember Follow(string account, Dictionary<string, LineageFact> links)
    {
        var (at, since, generation, renamed) = (account, Instant.Always, 0, true);
        while (links.TryGetValue(at, out var link))
        {
            (at, since, generation, renamed) = (link.Other, link.OccurredAt > since ? link.OccurredAt : since, generation + 1, renamed && link.Kind == LineageKind.Renamed);
        }

        return new LineageMember(account, at, renamed ? LineageKind.Renamed : LineageKind.Merged, since, renamed ? generation : null);
    }
}

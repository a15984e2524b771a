namespace Hale.Core.People;

/// <summary>The overrides of people that hold at one moment, of any scores and accounts.</summary>
public sealed class PeopleOverrides
{
    private readonly Dictionary<(string Score, string Account), PersonOverride[]> _byAccount;

    /// <summary>Takes in those that hold.</summary>
    /// <param name="overrides">The overrides, in any order.</param>
    public PeopleOverrides(IEnumerable<PersonOverride> overrides) =>
        _byAccount = overrides.GroupBy(one => (one.Score, one.Account)).ToDictionary(group => group.Key, group => group.OrderBy(one => one.Entry).ToArray());

    /// <summary>Nobody has decided anything.</summary>
    public static PeopleOverrides None { get; } = new([]);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _byAccount.Count == 0;

    /// <summary>Those of a score of an account, in the order in which they were entered.</summary>
    public IReadOnlyList<PersonOverride> Of(string score, string account) => _byAccount.TryGetValue((score, account), out var found) ? found : [];
}

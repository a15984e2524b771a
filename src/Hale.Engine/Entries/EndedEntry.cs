namespace Hale.Engine.Entries;

/// <summary>Finds an entry that somebody wants to end.</summary>
internal static class EndedEntry
{
    /// <summary>The entry, or why it cannot be ended.</summary>
    public static async Task<(Entry? Entry, EntryFault? Fault)> FindAsync(IEntryStore store, long number, CancellationToken cancellationToken)
    {
        var found = number < 1 ? [] : await store.ListAsync(new EntryQuery(After: number - 1, Limit: 1), cancellationToken);
        if (found.Count == 0 || found[0].Number != number)
        {
            return (null, new EntryFault(null, $"there is no entry {number}", "`hale entries` lists them with their numbers") { IsUnknownName = true });
        }

        var later = await store.ListAsync(new EntryQuery(number, found[0].Said.Account), cancellationToken);
        return found[0].Said.IsWithdrawal ? (null, new EntryFault(null, $"entry {number} is a withdrawal itself", "enter anew what shall count again"))
            : later.FirstOrDefault(entry => entry.Said.Supersedes == number) is { } end
                ? (null, new EntryFault(null, $"entry {number} was {(end.Said.IsWithdrawal ? "withdrawn" : "replaced")} already, by {end.Said.Author}", $"`hale entries --account {end.Said.Account} --history` shows when"))
            : (found[0], null);
    }
}

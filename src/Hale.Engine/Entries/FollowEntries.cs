namespace Hale.Engine.Entries;

/// <summary>
/// Takes over into the warehouse what people have entered since the last time. The two stores share no transaction: an entry is kept first and followed later, as often as it takes, so that a crash
/// in between loses nothing and doubles nothing.
/// </summary>
/// <param name="store">Where entries are kept.</param>
/// <param name="ledger">Where they are computed with.</param>
public sealed class FollowEntries(IEntryStore store, IEntryLedger ledger)
{
    /// <summary>How many entries were taken over.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var entries = await store.ListAsync(new EntryQuery(await ledger.LastAsync(cancellationToken)), cancellationToken);
        if (entries.Count > 0)
        {
            await ledger.FollowAsync(entries, cancellationToken);
        }

        return entries.Count;
    }
}

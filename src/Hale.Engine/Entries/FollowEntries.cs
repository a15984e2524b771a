using Hale.Engine.Operating;

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
    /// <exception cref="OperationsException">The last entry that was taken over is not in the store: the two do not belong together.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var last = await ledger.LastAsync(cancellationToken);
        var entries = await store.ListAsync(new EntryQuery(After: (last?.Number ?? 1) - 1), cancellationToken);
        if (last is not null && (entries.Count == 0 || entries[0].Number != last.Number || entries[0].Said.EnteredAt != last.EnteredAt))
        {
            throw new OperationsException(
                OperationsFault.Incompatible,
                FormattableString.Invariant($"The warehouse has followed what people entered up to entry {last.Number}, which the operational store does not have: the two do not belong together."),
                "Restore both from the same backup, or name the operational store that the project had (HALE_OPERATIONS).");
        }

        List<Entry> fresh = [.. last is null ? entries : entries.Skip(1)];
        if (fresh.Count > 0)
        {
            await ledger.FollowAsync(fresh, cancellationToken);
        }

        return fresh.Count;
    }
}

using Hale.Core.Time;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Entries;

/// <summary>Withdraws an entry: from then on it counts no more. What was computed with it before stays as it was.</summary>
/// <param name="store">Where entries are kept.</param>
/// <param name="warehouse">What follows.</param>
/// <param name="clock">Says when it is withdrawn.</param>
public sealed class WithdrawEntry(IEntryStore store, IWarehouse warehouse, TimeProvider clock)
{
    /// <summary>Withdraws it; nothing is added where it cannot be.</summary>
    public async Task<EntryReport> RunAsync(long number, string note, string author, CancellationToken cancellationToken)
    {
        var follow = new FollowEntries(store, warehouse.Entries);
        await follow.RunAsync(cancellationToken);
        var (entry, fault) = await EndedEntry.FindAsync(store, number, cancellationToken);
        var now = Instant.From(clock.GetUtcNow());
        var refusal = fault ?? (string.IsNullOrWhiteSpace(note) ? new EntryFault(null, "there is no note", "say why it is withdrawn")
            : entry!.Said.Until < now ? new EntryFault(null, $"entry {number} has ended already", "nothing is left to withdraw")
            : null);
        if (refusal is not null)
        {
            return new EntryReport([], 0, [refusal]);
        }

        var added = await store.AppendAsync([entry!.Said with { Note = note.Trim(), Author = author, EnteredAt = now, Supersedes = number, IsWithdrawal = true, Key = null }], cancellationToken);
        await follow.RunAsync(cancellationToken);
        return new EntryReport(added, 0, []);
    }
}

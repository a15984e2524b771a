using Hale.Core.Metrics.Planning;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The terms of the accounts with which those of the range at hand renew.</summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="terms">Reads terms.</param>
internal sealed class HolderTerms(DuckConnection connection, RangeTerms terms)
{
    private const string Name = "hale_holders";

    /// <summary>Puts them into batches whose scans have been read. Who renews with an account that became another renews with that one.</summary>
    /// <param name="batches">The batches.</param>
    /// <param name="slot">The slot of the id of the holder.</param>
    /// <param name="lineage">What has become of accounts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void Take(RawBatch[] batches, int slot, PairLineage lineage, CancellationToken cancellationToken)
    {
        List<(string Holder, Instant AsOf)> found = [.. batches.SelectMany(batch => Others(batch, slot, lineage)).Distinct()];
        var read = found.Count == 0 ? [] : Read(found, lineage, cancellationToken);
        for (var index = 0; index < batches.Length; index++)
        {
            var batch = batches[index];
            batches[index] = batch with
            {
                HolderTerms = [.. Enumerable.Range(0, batch.Accounts.Count).Select(row => Of(batch, slot, row, lineage) is { } holder ? read[(holder, batch.AsOf[row])] : batch.Terms[row])],
            };
        }
    }

    private static IEnumerable<(string Holder, Instant AsOf)> Others(RawBatch batch, int slot, PairLineage lineage) =>
        Enumerable.Range(0, batch.Accounts.Count).Select(row => (Holder: Of(batch, slot, row, lineage), AsOf: batch.AsOf[row])).Where(row => row.Holder is not null).Select(row => (row.Holder!, row.AsOf));

    /// <summary>The other account with which a row's account renews; null for itself.</summary>
    private static string? Of(RawBatch batch, int slot, int row, PairLineage lineage)
    {
        var column = batch.Columns[slot];
        var holder = column.Present[row] ? lineage.Of(batch.AsOf[row]).SurvivorOf(column.Texts[row]!) : null;
        return holder == batch.Accounts[row] ? null : holder;
    }

    private Dictionary<(string Holder, Instant AsOf), IReadOnlyList<SubscriptionTerm>> Read(List<(string Holder, Instant AsOf)> found, PairLineage lineage, CancellationToken cancellationToken)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name} (account VARCHAR)", cancellationToken);
        using (var appender = connection.Appender(Name))
        {
            var accounts = found.SelectMany(one => lineage.Of(one.AsOf).MembersOf(one.Holder).Select(member => member.Account).Prepend(one.Holder)).Distinct(StringComparer.Ordinal);
            appender.WriteAll([.. accounts], cancellationToken);
        }

        return found.Zip(terms.Read(Name, [.. found.Select(one => one.Holder)], [.. found.Select(one => one.AsOf)], lineage, cancellationToken)).ToDictionary(one => one.First, one => one.Second);
    }
}

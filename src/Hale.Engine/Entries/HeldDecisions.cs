using Hale.Core.Lineage;
using Hale.Core.People;
using Hale.Core.Time;

namespace Hale.Engine.Entries;

/// <summary>What people have decided, for the accounts as they are called at a moment.</summary>
internal static class HeldDecisions
{
    /// <summary>
    /// The overrides that hold. They are read once for a whole run, so that all of it sees the same. A decision follows an account that got another id; of an account that was merged into another it
    /// ends with the account.
    /// </summary>
    /// <param name="ledger">The entries.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="lineage">What had become of accounts then.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<PeopleOverrides> ReadAsync(IEntryLedger ledger, Instant asOf, AccountLineage lineage, CancellationToken cancellationToken)
    {
        var held = await ledger.OverridesAsync(asOf, cancellationToken);
        return held.Count == 0 ? PeopleOverrides.None : new PeopleOverrides(held.Select(one => lineage.Of(one.Account) is { Kind: LineageKind.Renamed } now ? one with { Account = now.Survivor } : one));
    }
}

using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>The paid life of an account, to be looked at as of many moments: what does not depend on the moment is prepared once.</summary>
/// <param name="facts">All that is stored of it, in every version.</param>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="zone">The project's zone.</param>
public sealed class AccountLives(AccountFacts facts, Lifecycle lifecycle, ProjectZone zone)
{
    private readonly ActivityTrail? _trail = lifecycle.Inactivity is { } inactivity ? new ActivityTrail(facts.Activity, inactivity, zone) : null;

    /// <summary>What no terms tell, which is the same at every moment; null where there are terms.</summary>
    private readonly TermLife? _noTerms = facts.Terms.Count == 0 ? new TermLife([], lifecycle, Instant.Always, zone) : null;

    /// <summary>What is stored of the account.</summary>
    public AccountFacts Facts => facts;

    /// <summary>What was known of its paid life at a moment.</summary>
    /// <param name="asOf">The moment.</param>
    public LifeAsOf AsOf(Instant asOf) => new(facts, lifecycle, asOf, zone, LedgerAsOf(asOf, (_, _) => true));

    internal AccountLedger LedgerAsOf(Instant asOf, Func<Instant, Instant, bool> isWatched) =>
        new(facts, lifecycle, asOf, zone, isWatched, _noTerms ?? new TermLife(facts.Terms, lifecycle, asOf, zone), _trail);
}

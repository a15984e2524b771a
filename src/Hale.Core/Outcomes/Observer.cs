using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>Says what became of accounts within a horizon, as far as is known at a later moment.</summary>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="known">The moment up to which facts may be known.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="watch">When silence says something.</param>
public sealed class Observer(Lifecycle lifecycle, Instant known, ProjectZone zone, ActivityWatch watch)
{
    private readonly Func<Instant, Instant, bool> _isWatched = watch.AsOf(known);

    /// <summary>What became of an account within one horizon.</summary>
    /// <param name="facts">What is stored of the account.</param>
    /// <param name="from">The moment of the observation, included.</param>
    /// <param name="until">The end of the horizon, excluded.</param>
    public Observation Of(AccountFacts facts, Instant from, Instant until) => until > known
        ? new Observation(ObservedAnswer.NotKnown, null, Observation.HorizonOpen, null)
        : Read(new AccountLives(facts, lifecycle, zone)).Within(from, until);

    /// <summary>The life of an account, to be asked for several horizons.</summary>
    /// <param name="account">The account, read by the same lifecycle.</param>
    public ObservedLife Read(AccountLives account) => new(account.LedgerAsOf(known, _isWatched), lifecycle, known, zone, _isWatched);
}

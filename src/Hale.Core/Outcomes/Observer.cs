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

    /// <summary>
    /// What became of an account: lost at the first loss that was decided or became effective within the horizon. An account that activity keeps is lost when, at the end of the horizon, the
    /// latest event no longer keeps it a customer.
    /// </summary>
    /// <param name="facts">What is stored of the account.</param>
    /// <param name="from">The moment of the observation, included.</param>
    /// <param name="until">The end of the horizon, excluded.</param>
    public Observation Of(AccountFacts facts, Instant from, Instant until)
    {
        if (until > known)
        {
            return new Observation(ObservedAnswer.NotKnown, null, Observation.HorizonOpen, null);
        }

        var ledger = AccountLedger.Of(facts, lifecycle, known, zone, _isWatched);
        var within = ledger.Entries.Where(entry => entry.Counts && (IsWithin(entry.DecidedAt, from, until) || IsWithin(entry.EffectiveAt, from, until))).ToList();
        if (ledger.Activity is not null)
        {
            return OfEntry(within.Where(entry => entry.Source is not null)) ?? Silence(facts, from, until);
        }

        return OfEntry(within)
            ?? (ledger.Open.Any(end => IsWithin(end, from, until)) ? new Observation(ObservedAnswer.NotKnown, null, Observation.GraceOpen, null) : null)
            ?? OfLast(within.Where(entry => AccountLedger.IsOfLife(entry.Kind)))
            ?? new Observation(ObservedAnswer.Retained, null, ledger.Terms.RunsOn(until) ? Observation.AutoRenewal : Observation.NotDue, null);
    }

    private static bool IsWithin(Instant moment, Instant from, Instant until) => from <= moment && moment < until;

    /// <summary>The first loss, or merger; null when there is none.</summary>
    private static Observation? OfEntry(IEnumerable<LedgerEntry> entries) =>
        entries.FirstOrDefault(entry => OutcomeWords.IsLoss(entry.Kind) || entry.Kind == OutcomeKind.Merged) is { } lost
            ? new Observation(lost.Kind == OutcomeKind.Merged ? ObservedAnswer.Merged : ObservedAnswer.Lost, lost.Kind, RuleWords.Of(lost.Rule), lost.EffectiveAt)
            : null;

    private static Observation? OfLast(IEnumerable<LedgerEntry> entries) =>
        entries.LastOrDefault() is { } last ? new Observation(ObservedAnswer.Retained, last.Kind, RuleWords.Of(last.Rule), last.EffectiveAt) : null;

    private Observation Silence(AccountFacts facts, Instant from, Instant until)
    {
        var life = new ActivityLife(facts.Activity.Where(one => one.At < until), lifecycle.Inactivity!, _isWatched, known, zone);
        return life.KeptUntil is { } kept && kept >= until ? new Observation(ObservedAnswer.Retained, null, Observation.Active, null)
            : !_isWatched(life.Last ?? from, until) ? new Observation(ObservedAnswer.NotKnown, null, Observation.NotWatched, null)
            : new Observation(ObservedAnswer.Lost, OutcomeKind.Churned, RuleWords.Of(LedgerRule.Inactivity), life.KeptUntil ?? from);
    }
}

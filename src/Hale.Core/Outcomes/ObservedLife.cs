using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>The life of one account as far as it is known at a moment, asked what became of the account after earlier ones.</summary>
public sealed class ObservedLife
{
    private readonly AccountLedger _ledger;
    private readonly Lifecycle _lifecycle;
    private readonly Instant _known;
    private readonly ProjectZone _zone;
    private readonly Func<Instant, Instant, bool> _isWatched;

    internal ObservedLife(AccountLedger ledger, Lifecycle lifecycle, Instant known, ProjectZone zone, Func<Instant, Instant, bool> isWatched) =>
        (_ledger, _lifecycle, _known, _zone, _isWatched) = (ledger, lifecycle, known, zone, isWatched);

    /// <summary>How many days after it was settled each loss became known, 0 or more.</summary>
    public IEnumerable<int> DelayDays => _ledger.Entries
        .Where(entry => entry.Counts && IsEnd(entry) && entry.KnownAt != Instant.Always)
        .Select(entry => Math.Max(0, _zone.DayOf(entry.KnownAt).DayNumber - _zone.DayOf(Settled(entry)).DayNumber));

    /// <summary>The paid lives that terms tell of, each from its start to its end; one that goes on, or ends at a moment ahead, without a known end.</summary>
    public IEnumerable<(Instant Start, Instant? End)> Lives => _ledger.Terms.Lives.Select(life => (life.Start, life.End < _known ? life.End : (Instant?)null));

    /// <summary>Whether activity, and not terms, says whether the account is a customer.</summary>
    public bool IsOfActivity => _ledger.Activity is not null;

    /// <summary>Whether what decides would be known of everything between two moments: always, but for activity that no source watched.</summary>
    public bool IsWatched(Instant from, Instant until) => !IsOfActivity || _isWatched(from, until);

    /// <summary>
    /// What became of the account: lost at the first loss that was decided or became effective within the horizon and was not taken back within the grace. An account that activity keeps is
    /// lost when, at the end of the horizon, the latest event no longer keeps it a customer.
    /// </summary>
    /// <param name="from">From when on outcomes count, included.</param>
    /// <param name="until">The end of the horizon, excluded; not after the moment up to which anything is known.</param>
    public Observation Within(Instant from, Instant until)
    {
        var within = _ledger.Entries.Where(entry => entry.Counts && IsWithin(entry, from, until)).ToList();
        if (_ledger.Activity is { } activity)
        {
            return Lost(within.Where(entry => entry.Source is not null)) ?? Silence(activity, from, until);
        }

        return Lost(within)
            ?? (_ledger.Open.Any(end => from <= end && end < until) ? new Observation(ObservedAnswer.NotKnown, null, Observation.GraceOpen, null) : null)
            ?? OfLast(within.Where(entry => AccountLedger.IsOfLife(entry.Kind)))
            ?? new Observation(ObservedAnswer.Retained, null, _ledger.Terms.RunsOn(until) ? Observation.AutoRenewal : Observation.NotDue, null);
    }

    /// <summary>How a decision fell: what became of the account from a moment to the end of its term, with what a source says of that end a little later.</summary>
    /// <param name="from">From when on it may have been decided, included.</param>
    /// <param name="end">The agreed end.</param>
    public Observation AtEnd(Instant from, Instant end)
    {
        var until = _zone.Close(_zone.DayOf(end));
        var outvoted = _ledger.Entries.Where(entry => !entry.Counts && entry.Kind == OutcomeKind.Churned && from <= entry.EffectiveAt && entry.EffectiveAt < until).ToList();
        return outvoted.Count == 0
            ? Within(from, until)
            : Lost(_ledger.Entries.Where(entry => entry.Source is not null && outvoted.Exists(derived => _ledger.Same(derived.EffectiveAt, entry.EffectiveAt)))) ?? Within(from, until);
    }

    /// <summary>Whether the account had ended before a moment, and from another one on.</summary>
    public bool EndedWithin(Instant from, Instant until) => from < until
        && Lost(_ledger.Entries.Where(entry => entry.Counts && (_ledger.Activity is null || entry.Source is not null) && from <= Settled(entry) && Settled(entry) < until)) is not null;

    private static bool IsWithin(LedgerEntry entry, Instant from, Instant until) =>
        (from <= entry.DecidedAt && entry.DecidedAt < until) || (from <= entry.EffectiveAt && entry.EffectiveAt < until);

    private static bool IsEnd(LedgerEntry entry) => OutcomeWords.IsLoss(entry.Kind) || entry.Kind == OutcomeKind.Merged;

    private static Instant Settled(LedgerEntry entry) => Instant.Earlier(entry.DecidedAt, entry.EffectiveAt);

    /// <summary>The first loss, or merger; null when there is none.</summary>
    private Observation? Lost(IEnumerable<LedgerEntry> entries) => entries.FirstOrDefault(entry => IsEnd(entry) && !IsTakenBack(entry)) is { } lost
        ? new Observation(lost.Kind == OutcomeKind.Merged ? ObservedAnswer.Merged : ObservedAnswer.Lost, lost.Kind, RuleWords.Of(lost.Rule), lost.EffectiveAt) { SettledAt = Settled(lost) }
        : null;

    /// <summary>Who comes back within the grace never left; who comes back later begins a new life.</summary>
    private bool IsTakenBack(LedgerEntry lost) => OutcomeWords.IsLoss(lost.Kind) && _ledger.Entries.Any(entry =>
        entry is { Kind: OutcomeKind.Reactivated, Counts: true } && entry.EffectiveAt >= lost.EffectiveAt && entry.EffectiveAt <= _lifecycle.GraceAfter(lost.EffectiveAt, _zone) && _lifecycle.Grace is not null);

    private static Observation? OfLast(IEnumerable<LedgerEntry> entries) =>
        entries.LastOrDefault() is { } last ? new Observation(ObservedAnswer.Retained, last.Kind, RuleWords.Of(last.Rule), last.EffectiveAt) { SettledAt = Settled(last) } : null;

    private Observation Silence(ActivityLife activity, Instant from, Instant until)
    {
        var last = activity.LastBefore(until);
        var kept = last is { } at ? activity.KeptBy(at) : (Instant?)null;
        return kept >= until ? new Observation(ObservedAnswer.Retained, null, Observation.Active, null)
            : !_isWatched(last ?? from, until) ? new Observation(ObservedAnswer.NotKnown, null, Observation.NotWatched, null)
            : new Observation(ObservedAnswer.Lost, OutcomeKind.Churned, RuleWords.Of(LedgerRule.Inactivity), kept ?? from) { SettledAt = kept ?? from };
    }
}

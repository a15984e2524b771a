using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>
/// The ledger of one account as of a moment: what sources state and what is derived from its terms or its activity, with nothing left out. Where a source speaks of the same matter as
/// a derived outcome, the source counts; both are shown.
/// </summary>
public sealed class AccountLedger
{
    private readonly Lifecycle _lifecycle;
    private readonly ProjectZone _zone;
    private readonly Instant _asOf;
    private readonly TermLife _terms;

    internal AccountLedger(AccountFacts facts, Lifecycle lifecycle, Instant asOf, ProjectZone zone, Func<Instant, Instant, bool> isWatched, TermLife terms, ActivityTrail? trail)
    {
        (_lifecycle, _zone, _asOf, _terms) = (lifecycle, zone, asOf, terms);
        Activity = _terms.HasBegun ? null : trail?.AsOf(asOf, isWatched);
        var stated = facts.Stated.Where(outcome => outcome.IsKnownAt(asOf)).Select(Stated).ToList();
        var derived = Activity is null ? _terms.Entries() : Activity.Entries();
        Entries = Ordered([.. stated, .. Resolved(derived, stated)]);
    }

    /// <summary>Everything that is said, in the order in which it became effective.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>The ends of terms that have come and of which it is not yet known what follows: the grace is not over.</summary>
    public IReadOnlyList<Instant> Open => Activity is null ? [.. _terms.Open.Where(end => !Entries.Any(entry => entry.Source is not null && IsOfLife(entry.Kind) && Same(entry.EffectiveAt, end)))] : [];

    /// <summary>Whether activity, and not terms, says whether the account is a customer.</summary>
    internal ActivityLife? Activity { get; }

    /// <summary>What the terms tell.</summary>
    internal TermLife Terms => _terms;

    /// <summary>Where the account stands at the moment. Where activity decides, silence that nobody watched is taken for silence.</summary>
    public AccountState State => Standing.State;

    /// <summary>The same, and why that is said.</summary>
    internal StateFinding Standing => new StateReading(_lifecycle, this, _asOf, _zone).Read();

    /// <summary>The ledger.</summary>
    /// <param name="facts">What is stored of the account; only what was known at the moment counts.</param>
    /// <param name="lifecycle">How it is read.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="zone">The project's zone.</param>
    /// <param name="isWatched">Whether activity between two moments would be known as of the moment; asked only where activity is read.</param>
    public static AccountLedger Of(AccountFacts facts, Lifecycle lifecycle, Instant asOf, ProjectZone zone, Func<Instant, Instant, bool> isWatched) =>
        new AccountLives(facts, lifecycle, zone).LedgerAsOf(asOf, isWatched);

    /// <summary>Whether an outcome begins or ends the life of a customer, or lets it go on: all but changes of what is paid.</summary>
    internal static bool IsOfLife(OutcomeKind kind) => kind is not (OutcomeKind.Expanded or OutcomeKind.Contracted);

    internal bool Same(Instant one, Instant other) => _lifecycle.AreSame(one, other, _zone);

    private LedgerEntry Stated(StatedOutcome outcome) => new(outcome.Kind, LedgerRule.Stated, outcome.DecidedAt, outcome.EffectiveAt, outcome.KnownAt)
    {
        Source = outcome.Source,
        Reason = outcome.Reason,
        After = outcome.Amount,
        Currency = outcome.Currency,
        WhileActive = OutcomeWords.IsLoss(outcome.Kind) && _terms.PaidPast(outcome.EffectiveAt) is not null,
    };

    /// <summary>The derived outcomes, each with the source that outvotes it. Who was not lost after all did not come back.</summary>
    private IEnumerable<LedgerEntry> Resolved(IEnumerable<LedgerEntry> derived, IReadOnlyList<LedgerEntry> stated)
    {
        string? kept = null;
        foreach (var entry in derived.OrderBy(entry => entry.EffectiveAt).ThenBy(entry => entry.Kind))
        {
            var outvoting = Outvoting(entry, stated);
            if (entry.Kind == OutcomeKind.Churned)
            {
                kept = outvoting is not null && !OutcomeWords.IsLoss(outvoting.Kind) ? outvoting.Source : null;
            }

            yield return entry with { OutvotedBy = outvoting?.Source ?? (entry.Rule == LedgerRule.Return ? kept : null) };
        }
    }

    /// <summary>The source that speaks of the matter of a derived outcome: the one nearest to it. A merger speaks of every loss from then on.</summary>
    private LedgerEntry? Outvoting(LedgerEntry derived, IEnumerable<LedgerEntry> stated) => stated
        .Where(entry => MatterOf(entry.Kind) == MatterOf(derived.Kind) && Same(entry.EffectiveAt, derived.EffectiveAt)
            || entry.Kind == OutcomeKind.Merged && derived.Kind == OutcomeKind.Churned && entry.EffectiveAt <= derived.EffectiveAt)
        .OrderBy(entry => Math.Abs(entry.EffectiveAt.Micros - derived.EffectiveAt.Micros))
        .ThenBy(entry => entry.Source, StringComparer.Ordinal)
        .FirstOrDefault();

    private static IReadOnlyList<LedgerEntry> Ordered(List<LedgerEntry> entries) => entries.Count < 2 ? entries :
    [
        .. entries
            .OrderBy(entry => entry.EffectiveAt)
            .ThenBy(entry => entry.DecidedAt)
            .ThenBy(entry => entry.Rule == LedgerRule.Stated)
            .ThenBy(entry => entry.Rule)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.Source, StringComparer.Ordinal)
            .ThenBy(entry => entry.KnownAt)
            .ThenBy(entry => entry.Reason, StringComparer.Ordinal)
            .ThenBy(entry => entry.After),
    ];

    private static int MatterOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Renewed or OutcomeKind.Churned or OutcomeKind.ChurnedInvoluntary or OutcomeKind.WoundUp or OutcomeKind.EndedByUs or OutcomeKind.Merged => 0,
        OutcomeKind.Contracted or OutcomeKind.Expanded => 1,
        OutcomeKind.Paused => 2,
        OutcomeKind.Converted => 3,
        OutcomeKind.Reactivated => 4,
    };
}

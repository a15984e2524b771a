using Hale.Core.Money;
using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>
/// What was known of an account's paid life at a moment: whether it was a customer, whether its next decision had been made, and when that is due. Nothing that occurred or became known
/// later changes it. A customer is who pays then; that a term which has ended may still be continued within the grace makes nobody one.
/// </summary>
public sealed class LifeAsOf
{
    private readonly AccountFacts _facts;
    private readonly Lifecycle _lifecycle;
    private readonly Instant _asOf;
    private readonly ProjectZone _zone;
    private readonly AccountLedger _ledger;
    private readonly TermLife _terms;

    internal LifeAsOf(AccountFacts facts, Lifecycle lifecycle, Instant asOf, ProjectZone zone, AccountLedger ledger)
    {
        (_facts, _lifecycle, _asOf, _zone) = (facts, lifecycle, asOf, zone);
        _ledger = ledger;
        _terms = ledger.Terms;
    }

    /// <summary>Whether it was a customer.</summary>
    public bool IsCustomer => _ledger.State == AccountState.Customer && (!_terms.HasBegun || _terms.Active(TermKind.Paid) is not null);

    /// <summary>Since when it was a customer without an interruption longer than the grace, or than silence is allowed; given while the grace is not over, too. Null when that cannot be said.</summary>
    public Instant? Since => _ledger.Activity is { } activity ? activity.Since : _terms.LifeSince;

    /// <summary>When it last did something that keeps a customer; null where activity says nothing.</summary>
    public Instant? ActiveAt => _ledger.Activity?.Last;

    /// <summary>The next agreed end of a running paid term; null when none is agreed.</summary>
    public Instant? Ends => _terms.Ahead.FirstOrDefault()?.At;

    /// <summary>The day on which the next agreed end is decided: that end less the longest notice of the terms that end then; null when no end is agreed.</summary>
    public Instant? Due => _terms.Ahead.FirstOrDefault() is { } next ? DueOf(next) : null;

    /// <summary>The agreed length in months of the term that ends next, at least 1; null when no end is agreed.</summary>
    public int? TermMonths => _terms.Ahead.FirstOrDefault() is { } next ? Months(next.Spans[0].Start, next.At) : null;

    /// <summary>Whether it was known that the account would be lost, or merge, at a later moment: notice had been given, or every paid term was to be stopped.</summary>
    public bool IsLeaving => _ledger.Entries.Any(entry => entry.Source is not null && entry.EffectiveAt >= _asOf && (OutcomeWords.IsLoss(entry.Kind) || entry.Kind == OutcomeKind.Merged))
        || (_terms.Active(TermKind.Paid) is not null && _terms.AllRunning(IsToBeStopped));

    /// <summary>Whether the end of a term ahead had been renewed.</summary>
    /// <param name="end">The agreed end.</param>
    public bool IsRenewed(Instant end) => _terms.Ahead.FirstOrDefault(ending => ending.At == end) is { } ending && IsRenewed(ending);

    /// <summary>Whether there are ends ahead before a moment, and every one of them had been renewed.</summary>
    /// <param name="until">The moment, excluded.</param>
    public bool IsRenewedUntil(Instant until)
    {
        var ahead = _terms.Ahead.Where(ending => ending.At < until).ToList();
        return ahead.Count > 0 && ahead.TrueForAll(IsRenewed);
    }

    /// <summary>The end ahead whose decision is due on a day; null when none was known.</summary>
    /// <param name="due">The day.</param>
    public Instant? EndDueOn(DateOnly due) => _terms.Ahead.FirstOrDefault(ending => _zone.DayOf(DueOf(ending)) == due)?.At;

    /// <summary>Whether a running paid term, as known then, ends at a moment.</summary>
    /// <param name="end">The moment.</param>
    public bool IsAhead(Instant end) => _terms.Ahead.Any(ending => ending.At == end);

    /// <summary>What the account paid in a year, in the reporting currency where there are rates; null when that cannot be said.</summary>
    /// <param name="rates">The rates; null when amounts are taken as they are.</param>
    public double? Revenue(ExchangeRates? rates)
    {
        if (!_terms.HasBegun)
        {
            return null;
        }

        var terms = new TermsAsOf(_facts.Terms, [], _asOf, _zone);
        return (double?)(rates is null ? terms.Arr : terms.ArrIn(rates)).Amount;
    }

    /// <summary>When a term that ends at a moment must be decided.</summary>
    /// <param name="ends">The agreed end.</param>
    /// <param name="noticeDays">How many days before it notice must be given; none when null.</param>
    /// <param name="zone">The project's zone.</param>
    public static Instant DeadlineOf(Instant ends, int? noticeDays, ProjectZone zone) => zone.AtLocal(zone.ToLocal(ends).AddDays(-(noticeDays ?? 0)));

    private Instant DueOf(TermEnding ending) => DeadlineOf(ending.At, ending.Spans.Max(span => span.Term.NoticeDays), _zone);

    private bool IsRenewed(TermEnding ending) =>
        ending.Successors.Exists(span => span.Kind == TermKind.Paid && span.RunsPast(ending.At))
        || _ledger.Entries.Any(entry => entry is { Source: not null, Kind: OutcomeKind.Renewed } && _ledger.Same(entry.EffectiveAt, ending.At))
        || _facts.Terms.Any(term => term.IsKnownAt(_asOf) && term.Start >= _asOf && _lifecycle.IsPaid(term) && _terms.Continues(ending, term.Start));

    /// <summary>
    /// A stop ahead counts only where a version that says so took the place of one that did not: a table of today's state dates the stop of a term by the term's start, when nobody knew of it.
    /// </summary>
    private bool IsToBeStopped(TermSpan span) => span.Term.Stopped is { } stopped && stopped >= _asOf
        && _facts.Terms.Any(term => term.ClosedAt == span.Term.KnownAt && term.Start == span.Start && term.Id == span.Term.Id && term.Product == span.Term.Product && term.Stopped != stopped);

    private int Months(Instant start, Instant ends)
    {
        var (from, to) = (_zone.ToLocal(start), _zone.ToLocal(ends));
        var months = (12 * (to.Year - from.Year)) + to.Month - from.Month;
        return from.AddMonths(months) == to ? Math.Max(1, months) : Math.Max(1, (int)Math.Round((to - from).TotalDays / (365.25 / 12)));
    }
}

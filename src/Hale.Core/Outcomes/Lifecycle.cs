using Hale.Core.Expressions;
using Hale.Core.Money;
using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>How the paid life of an account is read from its terms, its stated outcomes or its activity.</summary>
/// <param name="Trial">Which terms are trials: a condition over <see cref="TermValues"/>; none when null. A term is the first of trial, paused and free whose condition is true, otherwise paid.</param>
/// <param name="Paused">Which terms are pauses; none when null.</param>
/// <param name="Free">Which terms are free; none when null.</param>
/// <param name="Grace">How long after a term's end the next one still continues it; null when it must begin at the end or before.</param>
/// <param name="Inactivity">What keeps an account without terms a customer; null when activity says nothing.</param>
public sealed record Lifecycle(Expression? Trial, Expression? Paused, Expression? Free, Period? Grace, Inactivity? Inactivity)
{
    /// <summary>Where hale.yaml does not say how paid life is read: stated outcomes are all there is.</summary>
    public static Lifecycle StatedOnly { get; } = new(null, null, null, null, null) { ReadsOutcomes = true };

    /// <summary>Whether a source gives terms.</summary>
    public bool ReadsTerms { get; init; }

    /// <summary>Whether a source states outcomes.</summary>
    public bool ReadsOutcomes { get; init; }

    /// <summary>The rates with which amounts are compared in the reporting currency; null when they are compared as they are, and must be in one currency.</summary>
    public ExchangeRates? Rates { get; init; }

    /// <summary>How many days the grace is at most; 0 where there is none.</summary>
    public int GraceDays => Grace is not { } grace ? 0 : grace.Unit switch
    {
        WindowUnit.Hour => (grace.Length + 23) / 24,
        WindowUnit.Day => grace.Length,
        WindowUnit.Week => 7 * grace.Length,
        WindowUnit.Month => 31 * grace.Length,
        WindowUnit.Year => 366 * grace.Length,
    };

    /// <summary>Whether a term is paid for: no trial, no pause and not free.</summary>
    /// <param name="term">The term.</param>
    public bool IsPaid(SubscriptionTerm term) => KindOf(new TermValues(term)) == TermKind.Paid;

    /// <summary>The last moment at which a term may begin that continues one that ended: the end itself where there is no grace.</summary>
    /// <param name="end">The end.</param>
    /// <param name="zone">The project's zone.</param>
    public Instant LastContinuation(Instant end, ProjectZone zone) => GraceAfter(end, zone);

    /// <summary>What a term is.</summary>
    internal TermKind KindOf(TermValues term) =>
        Trial?.Evaluate(term).IsTrue == true ? TermKind.Trial
        : Paused?.Evaluate(term).IsTrue == true ? TermKind.Paused
        : Free?.Evaluate(term).IsTrue == true ? TermKind.Free
        : TermKind.Paid;

    /// <summary>The last moment at which a term may begin that continues one that ended.</summary>
    internal Instant GraceAfter(Instant end, ProjectZone zone) => Grace?.EndAfter(end, zone) ?? end;

    /// <summary>Whether two moments are one matter: no further apart than the grace, or on one local day where there is none.</summary>
    internal bool AreSame(Instant one, Instant other, ProjectZone zone)
    {
        var (first, last) = one <= other ? (one, other) : (other, one);
        return last <= GraceAfter(first, zone) || zone.DayOf(first) == zone.DayOf(last);
    }
}

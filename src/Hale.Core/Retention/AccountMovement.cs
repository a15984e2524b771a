using Hale.Core.Outcomes;

namespace Hale.Core.Retention;

/// <summary>What a period made of one customer: where it stood at both ends, at the rates of one day.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Opening">Where it stood at the start.</param>
/// <param name="Closing">Where it stood at the end.</param>
public sealed record AccountMovement(string Account, MovementKind Kind, Standing Opening, Standing Closing)
{
    /// <summary>How a churned customer was lost; null for everybody else.</summary>
    public OutcomeKind? Loss { get; init; }

    /// <summary>The lines of the ledger that took effect in the period and count, in order.</summary>
    public IReadOnlyList<LedgerEntry> Lines { get; init; } = [];

    /// <summary>The decisions that came due in the period.</summary>
    public IReadOnlyList<RenewalDecision> Decisions { get; init; } = [];

    /// <summary>The accounts that became part of it during the period; what they paid at the start is in <see cref="Opening"/>.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Whether it was a customer at the start.</summary>
    public bool IsInCohort => Opening.IsInBook;

    /// <summary>Whether an amount is missing, so that no revenue of it counts in the period.</summary>
    public bool IsUnpriced => (Opening.IsInBook || Closing.IsInBook) && (Opening.Revenue is null || Closing.Revenue is null);

    /// <summary>What it pays more in a year at the end than at the start, negative for less; null where an amount is missing.</summary>
    public decimal? Change => Closing.Revenue - Opening.Revenue;

    /// <summary>Compares an account, with those that became part of it during the period, at both ends of the period.</summary>
    /// <param name="account">The account.</param>
    /// <param name="own">Its history.</param>
    /// <param name="merged">The accounts that became part of it before the end of the period, and were their own before.</param>
    /// <param name="period">The period.</param>
    public static AccountMovement Of(string account, PaidHistory own, IReadOnlyList<KeyValuePair<string, PaidHistory>> merged, RetentionPeriod period)
    {
        List<PaidHistory> all = [own, .. merged.Select(one => one.Value)];
        var opening = Together(all, history => history.At(period.From, period.RateDay));
        var closing = Together(all, history => history.At(period.Until, period.RateDay));
        List<LedgerEntry> lines = [.. all.SelectMany(history => history.Lines).Where(line => period.Holds(line.EffectiveAt)).OrderBy(line => line.EffectiveAt)];
        var kind = KindOf(opening, closing, all.Exists(history => history.WasCustomerBefore(period.From)), lines);
        return new AccountMovement(account, kind, opening, closing)
        {
            Loss = kind == MovementKind.Churned ? lines.FindLast(line => OutcomeWords.IsLoss(line.Kind))?.Kind ?? OutcomeKind.Churned : null,
            Lines = lines,
            Decisions = [.. all.SelectMany(history => RenewalReading.Of(history, period))],
            Merged = [.. merged.Where(one => one.Value.At(period.From, period.RateDay).IsInBook).Select(one => one.Key)],
        };
    }

    private static Standing Together(List<PaidHistory> all, Func<PaidHistory, Standing> at) => all.Select(at).Aggregate((one, other) => one.With(other));

    private static MovementKind KindOf(Standing opening, Standing closing, bool wasCustomer, List<LedgerEntry> lines) => (opening.IsInBook, closing.IsInBook) switch
    {
        (true, true) => closing.Revenue > opening.Revenue ? MovementKind.Expanded : closing.Revenue < opening.Revenue ? MovementKind.Contracted : MovementKind.Kept,
        (true, false) => closing.Kind == StandingKind.Merged ? MovementKind.MergedAway : MovementKind.Churned,
        (false, true) => wasCustomer ? MovementKind.Returned : MovementKind.Began,
        (false, false) => lines.Exists(line => OutcomeWords.IsLoss(line.Kind)) ? MovementKind.Passing : MovementKind.Outside,
    };
}

using Hale.Core.Money;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Subscriptions;

/// <summary>
/// The terms of one account as they stand at a moment T. Only versions known at T count, of them terms that started before T. A term is active when it has neither
/// ended nor stopped before T; a stop at or after T is unknown and changes nothing. The order of the terms does not matter.
/// </summary>
public sealed class TermsAsOf
{
    private readonly Instant _asOf;
    private readonly ProjectZone _zone;
    private readonly IReadOnlyList<SubscriptionTerm> _begun;
    private readonly IReadOnlyList<SubscriptionTerm> _active;

    /// <summary>Looks at the terms of one account.</summary>
    /// <param name="terms">All versions of its terms.</param>
    /// <param name="products">Only terms of these products; every term when there is none.</param>
    /// <param name="asOf">The moment T.</param>
    /// <param name="zone">The project's zone: what a local day is.</param>
    public TermsAsOf(IEnumerable<SubscriptionTerm> terms, IReadOnlyList<string> products, Instant asOf, ProjectZone zone)
    {
        (_asOf, _zone) = (asOf, zone);
        _begun = [.. terms.Where(term => term.IsKnownAt(asOf) && term.Start < asOf && IsOf(term, products) && LastsAtAll(term, asOf))];
        _active = [.. _begun.Where(term => term.EndAsOf(asOf) is not { } end || end >= asOf)];
    }

    /// <summary>Whether a term is active.</summary>
    public bool Subscribed => _active.Count > 0;

    /// <summary>
    /// What the active terms come to in a year (<see cref="SubscriptionMeasure.Arr"/>), an exact decimal; 0 when none is active. Null, with the reason beside it, when an
    /// active term has no amount that can be put on a year (<see cref="MissingReason.NoData"/>), or when the active terms are not all in one currency
    /// (<see cref="MissingReason.SeveralCurrencies"/>); a term without a currency is in none of the others.
    /// </summary>
    public (decimal? Amount, MissingReason Missing) Arr
    {
        get
        {
            var amounts = _active.Select(term => AnnualAmount.Of(term, _zone)).ToList();
            return amounts.Contains(null) ? (null, MissingReason.NoData)
                : _active.DistinctBy(term => term.Currency, StringComparer.Ordinal).Count() > 1 ? (null, MissingReason.SeveralCurrencies)
                : (amounts.Order().Sum(), MissingReason.None);
        }
    }

    /// <summary>
    /// The same in the reporting currency: what each active term comes to in a year at the rate of the last day before T. Null, with the reason beside it, when an active term has no amount that
    /// can be put on a year (<see cref="MissingReason.NoData"/>), or when its currency has no rate by then (<see cref="MissingReason.NoRate"/>).
    /// </summary>
    /// <param name="rates">The rates.</param>
    public (decimal? Amount, MissingReason Missing) ArrIn(ExchangeRates rates)
    {
        var amounts = _active.Select(term => (Amount: AnnualAmount.Of(term, _zone), Worth: rates.At(term.Currency, LastDay))).ToList();
        return amounts.Exists(found => found.Amount is null) ? (null, MissingReason.NoData)
            : amounts.Exists(found => found.Worth is null) ? (null, MissingReason.NoRate)
            : (amounts.Select(found => found.Amount!.Value * found.Worth!.Value).Order().Sum(), MissingReason.None);
    }

    /// <summary>Why <see cref="ArrIn"/> has no rate, in words; null when it has all that it needs.</summary>
    /// <param name="rates">The rates.</param>
    public string? LackingRate(ExchangeRates rates)
    {
        var lacking = _active.Select(term => term.Currency).Where(currency => rates.At(currency, LastDay) is null).Order(StringComparer.Ordinal).ToList();
        return lacking.Count == 0 ? null : RateTexts.Lacking(lacking[^1], LastDay);
    }

    /// <summary>
    /// When the current active period began; null when no term is active. Terms that touch or overlap are one period, a stopped term ends at its stop, and no gap is bridged.
    /// </summary>
    public Instant? ActiveSince
    {
        get
        {
            // Every term has begun, so of the periods only the last can reach T.
            (Instant Start, Instant? End)? period = null;
            foreach (var term in _begun.OrderBy(term => term.Start))
            {
                var end = term.EndAsOf(_asOf);
                period = period is not { } sofar || sofar.End < term.Start ? (term.Start, end) : (sofar.Start, Later(sofar.End, end));
            }

            return period is { } last && (last.End is not { } until || until >= _asOf) ? last.Start : null;
        }
    }

    /// <summary>
    /// The whole local days from the start of the current active period to T; null when no term is active, or it has always been.
    /// </summary>
    public int? Tenure => ActiveSince is { } start && start != Instant.Always ? -DaysTo(start) : null;

    /// <summary>The whole local days from T to the nearest agreed end of an active term, 0 or more; null when none has one.</summary>
    public int? DaysToRenewal => _active.Where(term => term.Ends is not null).Min(term => (int?)DaysTo(term.Ends!.Value));

    /// <summary>
    /// The whole local days from T to the nearest day on which notice must be given: an active term's agreed end less its days of notice. Negative once that day has
    /// passed; null when no active term has both.
    /// </summary>
    public int? DaysToNotice => _active
        .Where(term => term.Ends is not null && term.NoticeDays is not null)
        .Min(term => (int?)(DaysTo(term.Ends!.Value) - term.NoticeDays!.Value));

    /// <summary>One of these as a metric's value: a number, or for <see cref="SubscriptionMeasure.Active"/> a boolean; what is null above is missing, for want of data where no reason is named.</summary>
    /// <param name="measure">Which one.</param>
    /// <param name="rates">The rates with which an amount becomes one in the reporting currency; null when it is taken as it is.</param>
    public Value Of(SubscriptionMeasure measure, ExchangeRates? rates = null) => measure switch
    {
        SubscriptionMeasure.Arr => OfAmount(rates is null ? Arr : ArrIn(rates)),
        SubscriptionMeasure.Tenure => Days(Tenure),
        SubscriptionMeasure.Active => Value.Of(Subscribed),
        SubscriptionMeasure.DaysToRenewal => Days(DaysToRenewal),
        SubscriptionMeasure.DaysToNotice => Days(DaysToNotice),
    };

    /// <summary>The local day that T belongs to: at a close the one that it closes.</summary>
    private DateOnly LastDay => _zone.DayClosedBy(_asOf);

    private static Value OfAmount((decimal? Amount, MissingReason Missing) found) =>
        found.Amount is { } amount ? Value.Of((double)amount) : Value.MissingFor(found.Missing);

    private static bool IsOf(SubscriptionTerm term, IReadOnlyList<string> products) =>
        products.Count == 0 || (term.Product is { } product && products.Contains(product, StringComparer.Ordinal));

    private static bool LastsAtAll(SubscriptionTerm term, Instant asOf) => term.EndAsOf(asOf) is not { } end || end > term.Start;

    private static Value Days(int? days) => days is { } known ? Value.Of((double)known) : Value.MissingFor(MissingReason.NoData);

    private int DaysTo(Instant moment) => _zone.DayOf(moment).DayNumber - _zone.DayOf(_asOf).DayNumber;

    private static Instant? Later(Instant? one, Instant? other) => one is { } first && other is { } second ? (first > second ? first : second) : null;
}

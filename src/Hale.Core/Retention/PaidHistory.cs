using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Retention;

/// <summary>
/// Where an account stood at earlier moments, read from its ledger with all that is known as of the ledger's moment: a term that was renewed within the grace never lapsed, and one that lapsed ended with its
/// last day. Standing at T rests on what took effect before T.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="lifecycle">How it was read.</param>
/// <param name="paused">What a customer that pauses counts for.</param>
public sealed class PaidHistory(AccountLedger ledger, Lifecycle lifecycle, PausedRevenue paused)
{
    private const int Places = 6;

    // Dividing by it drops the zeros at the end.
    private const decimal Unscaled = 1.0000000000000000000000000000m;
    private readonly TermLife _terms = ledger.Terms;
    private readonly List<LedgerEntry> _stated = [.. ledger.Entries.Where(entry => entry.Source is not null && AccountLedger.IsOfLife(entry.Kind))];

    /// <summary>The lines of the ledger that count.</summary>
    public IEnumerable<LedgerEntry> Lines => ledger.Entries.Where(entry => entry.Counts);

    /// <summary>Every line, also those that a source outvotes.</summary>
    internal IReadOnlyList<LedgerEntry> AllLines => ledger.Entries;

    /// <summary>The ends of terms of which it is not known yet what follows.</summary>
    internal IReadOnlyList<Instant> OpenEnds { get; } = ledger.Open;

    internal bool Same(Instant one, Instant other) => ledger.Same(one, other);

    /// <summary>Where it stood.</summary>
    /// <param name="moment">T, not after the ledger's moment.</param>
    /// <param name="rateDay">The local day whose rates count.</param>
    public Standing At(Instant moment, DateOnly rateDay)
    {
        var stated = _stated.FindLast(entry => entry.EffectiveAt < moment);
        if (stated is { Kind: OutcomeKind.Merged } && !_terms.HasPaidBetween(stated.EffectiveAt, moment))
        {
            return Standing.Merged;
        }

        return ledger.Activity is { } activity ? ByActivity(activity, stated, moment) : ByTerms(stated, moment, rateDay);
    }

    /// <summary>Whether it was a customer at some time before a moment.</summary>
    public bool WasCustomerBefore(Instant moment) =>
        _terms.HasPaidBefore(moment) || ledger.Activity?.First < moment || _stated.Exists(entry => entry.EffectiveAt < moment && entry.Kind != OutcomeKind.Converted);

    /// <summary>The currencies in which its terms are paid; a null among them where one names none.</summary>
    public IEnumerable<string?> Currencies => _terms.PaidCurrencies;

    /// <summary>An amount to the millionth, so that sums of amounts are exact whatever their order.</summary>
    internal static decimal? Rounded(decimal? amount) => amount is { } known ? decimal.Round(known, Places) / Unscaled : null;

    private Standing ByTerms(LedgerEntry? stated, Instant moment, DateOnly rateDay)
    {
        if (_terms.IsPausedAt(moment))
        {
            return Pausing(moment, rateDay);
        }

        if (_terms.IsPaidAt(moment))
        {
            return Paying(moment, rateDay, isOpen: false);
        }

        return _terms.EndingBefore(moment) is { } ending ? AfterEnd(ending, stated, moment, rateDay)
            : stated is not null ? ByStatement(stated, rateDay)
            : lifecycle.ReadsTerms || lifecycle.Inactivity is not null ? Standing.Outside
            : new Standing(StandingKind.Customer, null, MissingReason.NoData, false);
    }

    /// <summary>Nothing runs: what followed the last end decides, and where a source speaks of it, the source.</summary>
    private Standing AfterEnd(TermEnding ending, LedgerEntry? stated, Instant moment, DateOnly rateDay)
    {
        if (_terms.IsContinued(ending))
        {
            return ending.EndsPaid ? Paying(moment, rateDay, isOpen: false) : Pausing(moment, rateDay);
        }

        if (stated is not null && (stated.EffectiveAt >= ending.At || ledger.Same(stated.EffectiveAt, ending.At)))
        {
            return ByStatement(stated, rateDay);
        }

        var isOutvotedLater = _stated.Exists(entry => entry.EffectiveAt >= moment && ledger.Same(entry.EffectiveAt, ending.At));
        return isOutvotedLater ? Paying(moment, rateDay, isOpen: false)
            : OpenEnds.Contains(ending.At) ? Paying(moment, rateDay, isOpen: true)
            : Standing.Outside;
    }

    private Standing Paying(Instant moment, DateOnly rateDay, bool isOpen)
    {
        var (amount, lack) = _terms.PaidAsOf(moment, rateDay);
        return new Standing(StandingKind.Customer, Rounded(amount), lack, isOpen);
    }

    private Standing Pausing(Instant moment, DateOnly rateDay)
    {
        var (amount, lack) = paused == PausedRevenue.Held ? _terms.PaidAsOf(moment, rateDay) : (0, MissingReason.None);
        return new Standing(StandingKind.Paused, Rounded(amount), lack, false);
    }

    /// <summary>A source that says that it stays may say what it pays; one that says that it is lost ends it.</summary>
    private Standing ByStatement(LedgerEntry stated, DateOnly rateDay)
    {
        if (OutcomeWords.IsLoss(stated.Kind))
        {
            return Standing.Outside;
        }

        if (stated.Kind == OutcomeKind.Paused && paused == PausedRevenue.Nothing)
        {
            return new Standing(StandingKind.Paused, 0, MissingReason.None, false);
        }

        var worth = lifecycle.Rates is { } rates ? rates.At(stated.Currency, rateDay) : 1;
        return new Standing(
            stated.Kind == OutcomeKind.Paused ? StandingKind.Paused : StandingKind.Customer,
            Rounded(stated.After * worth),
            stated.After is null ? MissingReason.NoData : worth is null ? MissingReason.NoRate : MissingReason.None,
            false);
    }

    /// <summary>Activity says who is a customer, and nothing of what it pays.</summary>
    private Standing ByActivity(ActivityLife activity, LedgerEntry? stated, Instant moment)
    {
        var last = ledger.Entries.LastOrDefault(entry => entry.Counts && AccountLedger.IsOfLife(entry.Kind) && entry.EffectiveAt < moment) ?? stated;
        var isCustomer = last is null ? activity.First < moment : !OutcomeWords.IsLoss(last.Kind);
        return isCustomer ? new Standing(StandingKind.Customer, null, MissingReason.NoData, false) : Standing.Outside;
    }
}

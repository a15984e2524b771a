using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>Says where an account stands: what runs at the moment comes first, then what was stated or ended last.</summary>
/// <param name="lifecycle">How the life is read.</param>
/// <param name="ledger">The ledger as of the moment.</param>
/// <param name="asOf">The moment.</param>
internal sealed class StateReading(Lifecycle lifecycle, AccountLedger ledger, Instant asOf)
{
    private readonly TermLife _terms = ledger.Terms;
    private readonly LedgerEntry? _stated = ledger.Entries.LastOrDefault(entry => entry.Source is not null && AccountLedger.IsOfLife(entry.Kind) && entry.EffectiveAt < asOf);

    public AccountState Read()
    {
        if (_stated is { Kind: OutcomeKind.Merged } merged && !_terms.PaidAfter(merged.EffectiveAt))
        {
            return AccountState.Merged;
        }

        return _terms.Active(TermKind.Paused) is not null ? AccountState.Paused
            : _terms.Active(TermKind.Paid) is not null ? AccountState.Customer
            : Resting() is var resting && resting is not (AccountState.Lost or AccountState.Prospect) ? resting
            : _terms.Active(TermKind.Trial) is not null ? AccountState.Trial
            : _terms.Active(TermKind.Free) is not null ? AccountState.Free
            : resting;
    }

    /// <summary>Where it stands while nothing is paid for.</summary>
    private AccountState Resting() => ledger.Activity is { } activity
        ? _stated is not null && (activity.Last is not { } last || _stated.EffectiveAt >= last) ? Of(_stated.Kind)
            : activity.KeptUntil is not { } until ? AccountState.Prospect
            : until >= asOf ? AccountState.Customer
            : AccountState.Lost
        : _terms.LastEnd is { } end
            ? _stated is not null && (_stated.EffectiveAt >= end || ledger.Same(_stated.EffectiveAt, end)) ? Of(_stated.Kind)
                : ledger.Open.Contains(end) ? AccountState.Customer
                : AccountState.Lost
        : _stated is not null ? Of(_stated.Kind)
        : lifecycle.ReadsTerms || lifecycle.Inactivity is not null ? AccountState.Prospect
        : AccountState.Customer;

    private static AccountState Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Churned or OutcomeKind.ChurnedInvoluntary or OutcomeKind.WoundUp or OutcomeKind.EndedByUs => AccountState.Lost,
        OutcomeKind.Merged => AccountState.Merged,
        OutcomeKind.Paused => AccountState.Paused,
        OutcomeKind.Renewed or OutcomeKind.Contracted or OutcomeKind.Expanded or OutcomeKind.Converted or OutcomeKind.Reactivated => AccountState.Customer,
    };
}

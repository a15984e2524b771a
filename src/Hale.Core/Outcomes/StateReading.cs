using System.Globalization;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>Says where an account stands: what runs at the moment comes first, then what was stated or ended last.</summary>
/// <param name="lifecycle">How the life is read.</param>
/// <param name="ledger">The ledger as of the moment.</param>
/// <param name="asOf">The moment.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class StateReading(Lifecycle lifecycle, AccountLedger ledger, Instant asOf, ProjectZone zone)
{
    private readonly TermLife _terms = ledger.Terms;
    private readonly LedgerEntry? _stated = ledger.Entries.LastOrDefault(entry => entry.Source is not null && AccountLedger.IsOfLife(entry.Kind) && entry.EffectiveAt < asOf);

    public StateFinding Read()
    {
        if (_stated is { Kind: OutcomeKind.Merged } merged && !_terms.PaidAfter(merged.EffectiveAt))
        {
            return Of(merged);
        }

        var resting = Resting();
        var isOver = resting.State is AccountState.Lost or AccountState.Prospect;
        return Running(TermKind.Paused, AccountState.Paused)
            ?? Running(TermKind.Paid, AccountState.Customer)
            ?? (isOver ? Running(TermKind.Trial, AccountState.Trial) ?? Running(TermKind.Free, AccountState.Free) : null)
            ?? resting;
    }

    private StateFinding? Running(TermKind kind, AccountState state) => _terms.Active(kind) is not { } span ? null : new StateFinding(
        state, () => $"{span.Term.Product ?? "a term"} since {Day(span.Start)}{(span.End is { } end ? $", until {Day(end)}" : string.Empty)}");

    /// <summary>Where it stands while nothing runs.</summary>
    private StateFinding Resting() =>
        ledger.Activity is { } activity ? ByActivity(activity)
        : _terms.LastEnd is { } end ? ByEnd(end)
        : _stated is not null ? Of(_stated)
        : lifecycle.ReadsTerms || lifecycle.Inactivity is not null ? new StateFinding(AccountState.Prospect, () => "no paid term yet")
        : new StateFinding(AccountState.Customer, () => "no source states a loss");

    private StateFinding ByActivity(ActivityLife activity) =>
        _stated is not null && (activity.Last is not { } last || _stated.EffectiveAt >= last) ? Of(_stated)
        : activity is { KeptUntil: { } until, Last: { } latest } ? new StateFinding(until >= asOf ? AccountState.Customer : AccountState.Lost, () => $"last active {Day(latest)}")
        : new StateFinding(AccountState.Prospect, () => "not active yet");

    private StateFinding ByEnd(Instant end) =>
        _stated is not null && (_stated.EffectiveAt >= end || ledger.Same(_stated.EffectiveAt, end)) ? Of(_stated)
        : ledger.Open.Contains(end) ? new StateFinding(AccountState.Customer, () => $"the last term ended {Day(end)}, and the grace is not over")
        : new StateFinding(AccountState.Lost, () => $"the last term ended {Day(end)}");

    private StateFinding Of(LedgerEntry stated) => new(Of(stated.Kind), () => $"{OutcomeWords.Of(stated.Kind)} {Day(stated.EffectiveAt)}, stated by {stated.Source}");

    private static AccountState Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Churned or OutcomeKind.ChurnedInvoluntary or OutcomeKind.WoundUp or OutcomeKind.EndedByUs => AccountState.Lost,
        OutcomeKind.Merged => AccountState.Merged,
        OutcomeKind.Paused => AccountState.Paused,
        OutcomeKind.Renewed or OutcomeKind.Contracted or OutcomeKind.Expanded or OutcomeKind.Converted or OutcomeKind.Reactivated => AccountState.Customer,
    };

    private string Day(Instant moment) => zone.DayOf(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Outcomes;

/// <summary>What the terms tell of an earlier moment, with all that is known as of the moment looked at.</summary>
internal sealed partial class TermLife
{
    /// <summary>Whether a paid term, or one that counts from its predecessor's end, covers a moment.</summary>
    public bool IsPaidAt(Instant moment) => PaidAt(moment).Count > 0;

    /// <summary>Whether a pause is active at a moment.</summary>
    public bool IsPausedAt(Instant moment) => _paying.Exists(span => span.Kind == TermKind.Paused && span.Start < moment && span.RunsUpTo(moment));

    /// <summary>Whether a paid term began before a moment.</summary>
    public bool HasPaidBefore(Instant moment) => HadPaid(moment);

    /// <summary>Whether a paid term began after one moment and before another.</summary>
    public bool HasPaidBetween(Instant after, Instant before) => _paying.Exists(span => span.Kind == TermKind.Paid && span.Start > after && span.Start < before);

    /// <summary>The latest end before a moment of what makes a customer; null when there is none.</summary>
    public TermEnding? EndingBefore(Instant moment) => _endings.FindLast(ending => ending.At < moment && HadPaid(ending.At));

    /// <summary>Whether something that makes a customer goes on past an ending, or follows it within the grace.</summary>
    public bool IsContinued(TermEnding ending) => HasNext(ending);

    /// <summary>What is paid in a year at a moment, or was paid last before it, at the rates of a day; where that cannot be said, why.</summary>
    public (decimal? Amount, MissingReason Lack) PaidAsOf(Instant moment, DateOnly day) => AmountOf(PaidUpTo(moment), day);

    /// <summary>The currencies of all paid terms; a null among them where one names none.</summary>
    public IEnumerable<string?> PaidCurrencies => _paying.Where(span => span.Kind == TermKind.Paid).Select(span => span.Term.Currency).Distinct(StringComparer.Ordinal);
}

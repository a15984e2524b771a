using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Outcomes;

internal sealed partial class TermLife
{
    /// <summary>What the paid terms come to in a year before a moment and from it on.</summary>
    private (decimal? Before, decimal? After, string? Currency) Around(Instant moment, IReadOnlyList<TermSpan>? ended) => Around(moment, moment, ended);

    /// <summary>
    /// The same before one moment and from a later one on. Where nothing ran just before it, what ran last counts. Both are taken at the rate of one day, that on which the period began that
    /// comes to an end, so that rates which move are no change.
    /// </summary>
    private (decimal? Before, decimal? After, string? Currency) Around(Instant before, Instant after, IReadOnlyList<TermSpan>? ended)
    {
        var (old, now) = (PaidUpTo(before), PaidFrom(after));
        if (old.Count == 0)
        {
            return (null, null, null);
        }

        var day = _zone.DayOf((ended?.Where(span => span.Kind == TermKind.Paid).ToList() is { Count: > 0 } paid ? paid : old).Max(span => span.Start));
        var currencies = old.Concat(now).Select(span => span.Term.Currency).Distinct(StringComparer.Ordinal).ToList();
        return _lifecycle.Rates is null && currencies.Count > 1
            ? (null, null, null)
            : (Sum(old, day), Sum(now, day), _lifecycle.Rates?.Reporting ?? currencies[0]);
    }

    /// <summary>What the paid terms that end together come to in a year, at the rate at which <see cref="Around(Instant, IReadOnlyList{TermSpan})"/> takes what was paid before.</summary>
    private decimal? DueAt(TermEnding ending)
    {
        var paid = ending.Spans.Where(span => span.Kind == TermKind.Paid).ToList();
        return paid.Count == 0 ? null : AmountOf(paid, _zone.DayOf(paid.Max(span => span.Start))).Amount;
    }

    /// <summary>What terms come to in a year at the rates of a day; where that cannot be said, why.</summary>
    private (decimal? Amount, MissingReason Lack) AmountOf(List<TermSpan> spans, DateOnly day) =>
        _lifecycle.Rates is null && spans.DistinctBy(span => span.Term.Currency, StringComparer.Ordinal).Count() > 1 ? (null, MissingReason.SeveralCurrencies)
        : spans.Exists(span => AnnualAmount.Of(span.Term, _zone) is null) ? (null, MissingReason.NoData)
        : Sum(spans, day) is { } amount ? (amount, MissingReason.None)
        : (null, MissingReason.NoRate);

    private List<TermSpan> PaidUpTo(Instant moment)
    {
        var running = PaidAt(moment);
        return running.Count > 0 || _paying.Where(span => span.Kind == TermKind.Paid && span.End < moment).Max(span => span.End) is not { } last ? running : PaidAt(last);
    }

    private List<TermSpan> PaidAt(Instant moment) => [.. _paying.Where(span => span.Kind == TermKind.Paid && span.CountsFrom < moment && span.RunsUpTo(moment))];

    private List<TermSpan> PaidFrom(Instant moment) => [.. _paying.Where(span => span.Kind == TermKind.Paid && span.CountsFrom <= moment && span.RunsPast(moment))];

    private decimal? Sum(List<TermSpan> spans, DateOnly day)
    {
        var sum = 0m;
        foreach (var span in spans)
        {
            if (AnnualAmount.Of(span.Term, _zone) is not { } amount || (_lifecycle.Rates is { } rates ? rates.At(span.Term.Currency, day) : 1) is not { } worth)
            {
                return null;
            }

            sum += amount * worth;
        }

        return sum;
    }
}

using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

internal sealed partial class TermLife
{
    private const double DaysPerMonth = 365.25 / 12;

    /// <summary>What is paid as of the moment, by when it ends: a renewal that is known already, begun or only agreed, moves the end. Within the grace after an end what was paid last counts.</summary>
    /// <param name="terms">All versions of the account's terms, also of those that have not begun.</param>
    public IReadOnlyList<Stake> Stakes(IEnumerable<SubscriptionTerm> terms)
    {
        List<TermSpan> ahead = [.. TermSpan.InOrder(terms.Where(term => term.IsKnownAt(_asOf) && term.Start >= _asOf).Select(term => TermSpan.Of(term, _lifecycle, _asOf)).Where(span => span.Kind == TermKind.Paid && span.RunsPast(span.Start)))];
        return
        [
            .. PaidUpTo(_asOf)
                .Select(span => (Paid: span, Last: Prolonged(span, ahead)))
                .GroupBy(found => found.Last.End)
                .OrderBy(group => group.Key?.Micros ?? long.MaxValue)
                .Select(group => StakeOf([.. group.Select(found => found.Paid)], [.. group.Select(found => found.Last)])),
        ];
    }

    /// <summary>What the paid terms come to in a year from a moment on, at the rates of a day.</summary>
    public decimal? PaidFrom(Instant moment, DateOnly day) => Sum(PaidFrom(moment), day);

    /// <summary>The term that a paid one goes over into by renewals that are known.</summary>
    private TermSpan Prolonged(TermSpan span, List<TermSpan> ahead)
    {
        while (span.End is { } end && Next(span, end, ahead) is { } next)
        {
            span = next;
        }

        return span;
    }

    private TermSpan? Next(TermSpan span, Instant end, List<TermSpan> ahead)
    {
        var begun = _endings.Find(ending => ending.At == end)?.Successors ?? [];
        return begun.Where(next => next.Kind == TermKind.Paid)
            .Concat(ahead.Where(next => next.Start <= _lifecycle.GraceAfter(end, _zone)))
            .Where(next => next.RunsPast(end) && string.Equals(next.Term.Product, span.Term.Product, StringComparison.Ordinal))
            .MaxBy(next => next.End?.Micros ?? long.MaxValue);
    }

    private Stake StakeOf(List<TermSpan> paid, List<TermSpan> last)
    {
        var day = _zone.DayClosedBy(_asOf);
        var currencies = paid.Select(span => span.Term.Currency).Distinct(StringComparer.Ordinal).ToList();
        var isOne = _lifecycle.Rates is not null || currencies.Count == 1;
        var end = last[0].End;
        return new Stake(end, end is { } at ? last.Min(span => DeadlineOf(span, at)) : null, end is { } until ? last.Max(span => MonthsTo(span, until)) : null, isOne ? Sum(paid, day) : null)
        {
            Currency = _lifecycle.Rates?.Reporting ?? (isOne ? currencies[0] : null),
        };
    }

    private Instant DeadlineOf(TermSpan span, Instant end) =>
        span.Term.NoticeDays is { } days and > 0 ? new Period(days, WindowUnit.Day).StartBefore(end, _zone) : end;

    private static int MonthsTo(TermSpan span, Instant end) =>
        (int)Math.Max(1, Math.Round((end.Micros - Math.Max(span.Start.Micros, end.Micros - (200 * 366 * Instant.MicrosPerDay))) / (DaysPerMonth * Instant.MicrosPerDay)));
}

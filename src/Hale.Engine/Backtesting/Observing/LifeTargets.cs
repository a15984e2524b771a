using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>The start of each paid life plus every multiple of a period. Where a life may have begun is found here; whether it had, as known then, is found out at the target's first moment.</summary>
/// <param name="every">The period.</param>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="days">The days of the study.</param>
internal sealed class LifeTargets(Period every, Lifecycle lifecycle, StudyDays days) : ITargets
{
    public IEnumerable<Target> Of(AccountFacts facts) => facts.Terms
        .Where(term => !facts.Terms.Any(other => AlwaysPrecedes(other, term)))
        .Select(term => term.Start)
        .Distinct()
        .Order()
        .SelectMany(start => Of(start, LastEnd(facts)));

    public int? LivesOf(ObservedLife life) => life.Lives.Count(one => days.Touches(one.Start, one.End));

    private IEnumerable<Target> Of(Instant start, Instant last)
    {
        for (var count = 1; ; count++)
        {
            var target = every.Times(count).EndAfter(start, days.Zone);
            var moments = days.AsOf(target);
            if (moments[0] > days.Known || moments[^1] > last || (days.End is { } end && moments[0] >= end))
            {
                yield break;
            }

            // The observation comes after the start, so that something of the life is known.
            if (moments[^1] >= start && days.HoldsDayOf(moments[0]))
            {
                var next = days.AsOf(every.Times(count + 1).EndAfter(start, days.Zone))[0];
                yield return new Target(target, moments[0], days.End is { } study ? Instant.Earlier(next, study) : next, moments) { LifeSince = start };
            }
        }
    }

    /// <summary>Whether a term is known whenever another one is, and leads up to it, so that the other one never begins a life.</summary>
    private bool AlwaysPrecedes(SubscriptionTerm term, SubscriptionTerm next) => term.Start < next.Start && term.ClosedAt is null && term.KnownAt <= next.KnownAt
        && lifecycle.IsPaid(term) && (End(term) is not { } end || lifecycle.LastContinuation(end, days.Zone) >= next.Start);

    private Instant LastEnd(AccountFacts facts) => facts.Terms.Select(term => End(term) is { } end ? lifecycle.LastContinuation(end, days.Zone) : days.Known).DefaultIfEmpty(Instant.Always).Max();

    private static Instant? End(SubscriptionTerm term) => term.Stopped is { } stopped && (term.Ends is not { } ends || stopped < ends) ? stopped : term.Ends;
}

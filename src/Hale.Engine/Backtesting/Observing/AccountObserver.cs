using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Observes one account at one target: first by what was known at the longest lead, then by what became of it.</summary>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="known">The moment up to which outcomes are known.</param>
internal sealed class AccountObserver(Lifecycle lifecycle, ProjectZone zone, Instant known)
{
    /// <summary>What an observation comes to: the rows, one a lead, or why there are none; neither where there was nothing to observe. A later lead by which it was decided has no row.</summary>
    public readonly record struct Found(IReadOnlyList<ObservedAccount> Rows, FlowReason? LeftOut)
    {
        /// <summary>Why some leads have no row; null where all have one.</summary>
        public FlowReason? SomeLeftOut { get; init; }
    }

    public Found At(string account, AccountLives lives, ObservedLife life, Target target, Belongs belongs)
    {
        var then = lives.AsOf(target.First);
        if (target.LifeSince is { } since && then.Since != since)
        {
            return new Found([], null);
        }

        var end = target.Due is { } due && belongs != Belongs.Absent ? then.EndDueOn(due) : null;
        if (end is null && target.End is { } another && then.IsAhead(another))
        {
            return new Found([], null);
        }

        return LeftOut(then, life, target, end, belongs) is { } reason ? new Found([], reason)
            : belongs == Belongs.Absent ? new Found([], null)
            : Rows(account, lives, then, life, target, end);
    }

    private FlowReason? LeftOut(LifeAsOf then, ObservedLife life, Target target, Instant? end, Belongs belongs) =>
        belongs == Belongs.Absent ? (target.Due is null ? null : FlowReason.NotKnownThen)
        : belongs == Belongs.Outside ? FlowReason.OutsidePopulation
        : !then.IsCustomer ? FlowReason.NotCustomer
        : target.Due is not null && end is null ? FlowReason.NotKnownThen
        : belongs == Belongs.NotAsked ? FlowReason.NotAsked
        : IsDecided(then, target, end) ? FlowReason.AlreadyDecided
        : NotOver(life, target, end);

    /// <summary>Whether it was known by then how the account decides: to foresee it is no skill.</summary>
    private static bool IsDecided(LifeAsOf then, Target target, Instant? end) => then.IsLeaving || (end is { } ahead ? then.IsRenewed(ahead) : then.IsRenewedUntil(target.Until));

    private FlowReason? NotOver(ObservedLife life, Target target, Instant? end) =>
        Until(target, end) > known ? FlowReason.HorizonOpen
        : !life.IsWatched(target.First, target.Until) ? FlowReason.NotWatched
        : target.Due is null && life.EndedWithin(target.First, target.CountsFrom) ? FlowReason.BeforeTarget
        : null;

    /// <summary>The end of the horizon; of a renewal that of the end which was known then.</summary>
    private Instant Until(Target target, Instant? end) => end is { } at ? zone.Close(zone.DayOf(at)) : target.Until;

    private Found Rows(string account, AccountLives lives, LifeAsOf first, ObservedLife life, Target target, Instant? end)
    {
        var observation = end is { } at ? life.AtEnd(target.CountsFrom, at) : life.Within(target.CountsFrom, target.Until);
        if (observation.Answer == ObservedAnswer.NotKnown)
        {
            return new Found([], observation.Rule == Observation.NotWatched ? FlowReason.NotWatched : FlowReason.HorizonOpen);
        }

        var rows = new List<ObservedAccount>(target.AsOf.Count);
        foreach (var (lead, asOf) in target.AsOf.Index())
        {
            var then = asOf == target.First ? first : lives.AsOf(asOf);
            if (asOf == target.First || !IsDecided(then, target, end))
            {
                rows.Add(Row(account, lives.Facts, then, target, Until(target, end), asOf, lead, observation));
            }
        }

        return new Found(rows, null) { SomeLeftOut = rows.Count < target.AsOf.Count ? FlowReason.AlreadyDecided : null };
    }

    private ObservedAccount Row(string account, AccountFacts facts, LifeAsOf then, Target target, Instant until, Instant asOf, int lead, Observation observation)
    {
        var settled = observation.SettledAt is { } at ? Instant.Later(at, asOf) : (Instant?)null;
        return new ObservedAccount(account, asOf, Instant.Later(asOf, target.Due is null ? target.CountsFrom : target.At), until, observation.Answer)
        {
            Lead = lead,
            Kind = observation.Kind,
            Rule = observation.Rule,
            SettledAt = settled,
            Revenue = then.Revenue(lifecycle.Rates),
            TermMonths = then.TermMonths,
            Due = then.Due,
            Since = then.Since,
            ActiveAt = then.ActiveAt,
            Played = facts.Plays.Any(play => play.IsKnownAt(known) && play.At >= asOf && play.At < (settled ?? until)),
        };
    }
}

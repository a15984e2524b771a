using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>All that is stored of an account's paid life, in every version and in any order. What counts as of a moment is decided where it is read.</summary>
/// <param name="Account">The account.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Stated">What sources state that it did. That it merged into another account may be among it, whoever says so.</param>
/// <param name="Activity">The events that keep it a customer; none where the lifecycle asks for none.</param>
public sealed record AccountFacts(string Account, IReadOnlyList<SubscriptionTerm> Terms, IReadOnlyList<StatedOutcome> Stated, IReadOnlyList<Activity> Activity)
{
    /// <summary>Events that are looked at beside its life; none where nobody asks for any.</summary>
    public IReadOnlyList<Activity> Plays { get; init; } = [];

    /// <summary>What is told of an account that merged: what was before, and that it merged.</summary>
    /// <param name="at">When it merged.</param>
    /// <param name="known">From when on that is known.</param>
    /// <param name="into">The account that it merged into.</param>
    public AccountFacts UntilMerged(Instant at, Instant known, string into) => this with
    {
        Terms = [.. Terms.Where(term => term.Start < at)],
        Stated = [.. Stated.Where(stated => stated.DecidedAt < at), new StatedOutcome("lineage", OutcomeKind.Merged, at, at, $"into {into}", known, null)],
        Activity = [.. Activity.Where(activity => activity.At < at)],
        Plays = [.. Plays.Where(play => play.At < at)],
    };

    /// <summary>What counts for the account that it merged into: a term that runs on begins with the merger there, and what was before is not its affair.</summary>
    /// <param name="at">When it merged.</param>
    /// <param name="known">From when on that is known.</param>
    public AccountFacts SinceMerged(Instant at, Instant known) => this with
    {
        Terms = [.. Terms.Where(term => term.Start >= at || Last(term) is not { } last || last > at).Select(term => term with { Start = Instant.Later(term.Start, at), KnownAt = Instant.Later(term.KnownAt, known), IsBroughtIn = term.IsBroughtIn || term.Start < at })],
        Stated = [.. Stated.Where(stated => stated.DecidedAt >= at).Select(stated => stated with { KnownAt = Instant.Later(stated.KnownAt, known) })],
        Activity = Since(Activity, at, known),
        Plays = Since(Plays, at, known),
    };

    /// <summary>The facts of two accounts as those of one.</summary>
    public AccountFacts With(AccountFacts other) => this with { Terms = [.. Terms, .. other.Terms], Stated = [.. Stated, .. other.Stated], Activity = [.. Activity, .. other.Activity], Plays = [.. Plays, .. other.Plays] };

    private static IReadOnlyList<Activity> Since(IReadOnlyList<Activity> events, Instant at, Instant known) =>
        [.. events.Where(one => one.At >= at).Select(one => one with { KnownAt = Instant.Later(one.KnownAt, known) })];

    private static Instant? Last(SubscriptionTerm term) => term.Stopped is { } stopped && (term.Ends is not { } ends || stopped < ends) ? stopped : term.Ends;
}

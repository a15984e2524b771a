using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Tests.Outcomes;
using Hale.Tests.Subscriptions;

namespace Hale.Tests.Retention;

/// <summary>Books of customers written by hand, in Berlin.</summary>
internal static class Books
{
    public static RetentionPeriod Period(string from, string until) => new(from, Terms.Day(from), Terms.Day(until), Terms.Berlin.DayOf(Terms.Day(from)), 12);

    public static PaidHistory History(AccountFacts facts, string known = "2025-06-01", Lifecycle? lifecycle = null, PausedRevenue paused = PausedRevenue.Held) =>
        new(Lives.Of(known, facts, lifecycle), lifecycle ?? Lives.Contracts, paused);

    public static AccountMovement Moved(RetentionPeriod period, params IReadOnlyList<SubscriptionTerm> terms) => Moved(period, History(Lives.Facts(terms)));

    public static AccountMovement Moved(RetentionPeriod period, PaidHistory history) => AccountMovement.Of("acme", history, [], period);

    public static RetentionTally Tally(IEnumerable<AccountMovement> movements) => movements.Aggregate(new RetentionTally(), (sum, one) => sum.With(one));

    /// <summary>What became of it in short: <c>Expanded 1000→1500</c>.</summary>
    public static string Text(AccountMovement one) => FormattableString.Invariant($"{one.Kind} {Amount(one.Opening)}→{Amount(one.Closing)}");

    private static string Amount(Standing standing) => !standing.IsInBook ? "–" : standing.Revenue is { } revenue ? FormattableString.Invariant($"{revenue:0.##}") : "?";
}

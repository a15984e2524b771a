using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Backtesting.Observing;

/// <summary>Laws of who is observed, over terms and stated outcomes drawn at random.</summary>
public sealed class ScheduleLawTests
{
    private const int Cut = 100;

    [Fact]
    public void Rows_WhatBecomesKnownLater_ChangesNotWhoIsObserved() => Holds((random, rules) =>
    {
        var (earlier, more) = Draw(random);

        Keys(Run(rules, earlier)).ShouldBe(Keys(Run(rules, [.. earlier.Select(account => With(account, more[account.Account]))])));
    });

    [Fact]
    public void Rows_EndAtOneMomentForEverybody_WhateverTheOutcome() => Holds((random, rules) =>
    {
        var (accounts, _) = Draw(random);
        var observed = Run(rules, accounts, Day(160));
        var maturity = new Maturity(Lifecycle(rules), Day(160), ProjectZone.Utc, [observed.DelayDays ?? 0]);

        observed.Rows.ShouldAllBe(row => maturity.IsOver(row.Until));
        Keys(observed).ShouldBe([.. Run(rules, accounts).Rows.Where(row => row.AsOf <= Day(160) && maturity.IsOver(row.Until)).Select(Key)]);
    });

    [Fact]
    public void Flow_EveryMomentOfAnAccount_IsARowOrCountedOnce() => Holds((random, rules) =>
    {
        var (accounts, _) = Draw(random);
        var observed = Run(rules, accounts);

        observed.Flow[0].Reason.ShouldBe(FlowReason.Read);
        observed.Flow[^1].Remaining.ShouldBe(observed.Rows.Count);
        observed.Flow.Skip(1).Zip(observed.Flow).ShouldAllBe(pair => pair.Second.Remaining - pair.First.LeftOut == pair.First.Remaining);
        observed.Flow.Select(step => step.Reason).ShouldBeUnique();
        if (rules.Schedule is ObservationSchedule.Closes)
        {
            observed.Flow[0].Remaining.ShouldBe(accounts.Count * Closes.Count * rules.LeadDays.Count);
        }
    });

    [Fact]
    public void Rows_OrderOfTheInput_DoesNotMatter() => Holds((random, rules) =>
    {
        var (accounts, _) = Draw(random);
        var shuffled = accounts.Select(account => account with { Terms = [.. account.Terms.OrderBy(_ => random.Next())], Stated = [.. account.Stated.OrderBy(_ => random.Next())] }).OrderBy(_ => random.Next());
        var (one, other) = (Run(rules, accounts), Run(rules, [.. shuffled]));

        other.Rows.ShouldBe(one.Rows);
        other.Flow.ShouldBe(one.Flow);
    });

    private static IReadOnlyList<Instant> Closes { get; } = [.. Enumerable.Range(1, Cut / 7).Select(week => Day(7 * week))];

    private static void Holds(Action<Random, ValidationRules> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            foreach (var rules in Schedules)
            {
                law(new Random(seed), rules);
            }
        }));

    private static IEnumerable<ValidationRules> Schedules =>
    [
        new(new ObservationSchedule.Closes(CalendarUnit.Week, new Period(14, WindowUnit.Day)), [0]) { To = DayOf(Cut) },
        new(new ObservationSchedule.Renewals(), [5]) { To = DayOf(Cut) },
        new(new ObservationSchedule.Lives(new Period(10, WindowUnit.Day)), [3]) { To = DayOf(Cut) },
    ];

    private static ObservedSchedule Run(ValidationRules rules, IReadOnlyList<AccountFacts> accounts, Instant? asOf = null)
    {
        var (known, lifecycle) = (asOf ?? Day(1_000), Lifecycle(rules));
        var days = new StudyDays(rules, ProjectZone.Utc, known);
        var targets = rules.Schedule.Match<ITargets>(
            closes => new CloseTargets(closes, days, Closes), _ => new RenewalTargets(days), lives => new LifeTargets(lives.Every, lifecycle, days));
        var run = new ScheduleRun(lifecycle, ProjectZone.Utc, known, targets, new Everybody(), new Observer(lifecycle, known, ProjectZone.Utc, new ActivityWatch([], [], lifecycle, ProjectZone.Utc)));
#pragma warning disable xUnit1031 // Nothing here waits: everybody belongs at once.
        run.TakeAsync([.. accounts.Select(account => KeyValuePair.Create(account.Account, account))], CancellationToken.None).GetAwaiter().GetResult();
#pragma warning restore xUnit1031
        return run.Close();
    }

    private static Lifecycle Lifecycle(ValidationRules rules) =>
        new(null, null, null, rules.Schedule is ObservationSchedule.Renewals ? null : new Period(4, WindowUnit.Day), null) { ReadsTerms = true, ReadsOutcomes = true };

    /// <summary>Accounts as they are known by the cut, and for each what becomes known later.</summary>
    private static (IReadOnlyList<AccountFacts> Known, Dictionary<string, AccountFacts> Later) Draw(Random random)
    {
        var accounts = Enumerable.Range(0, 4).Select(index => Facts($"a{index}", random, 0, Cut)).ToList();
        return (accounts, accounts.ToDictionary(account => account.Account, account => Facts(account.Account, random, Cut + 1, 2 * Cut)));
    }

    private static AccountFacts Facts(string account, Random random, int first, int last) => new(
        account,
        [.. Enumerable.Range(0, random.Next(6)).Select(index => Term(random, $"{account}-{first}-{index}", random.Next(first, last + 1)))],
        random.Next(3) > 0 ? [] : [Stated(random, random.Next(first, last + 1))],
        []);

    private static SubscriptionTerm Term(Random random, string id, int known)
    {
        var start = random.Next(0, Cut);
        var ends = random.Next(4) == 0 ? (Instant?)null : Day(start + random.Next(1, 60));
        return new SubscriptionTerm("pro", Day(start), ends, random.Next(4) == 0 ? Day(start + random.Next(1, 60)) : null, 12, 12, "EUR", random.Next(2) == 0 ? null : random.Next(10), Day(known), null) { Id = id };
    }

    private static StatedOutcome Stated(Random random, int known)
    {
        var decided = random.Next(0, Cut);
        var kind = new[] { OutcomeKind.Churned, OutcomeKind.Merged, OutcomeKind.ChurnedInvoluntary, OutcomeKind.Reactivated }[random.Next(4)];
        return new StatedOutcome("crm", kind, Day(decided), Day(decided + random.Next(0, 20)), null, Day(known), null);
    }

    private static AccountFacts With(AccountFacts account, AccountFacts more) => account with { Terms = [.. account.Terms, .. more.Terms], Stated = [.. account.Stated, .. more.Stated] };

    private static List<string> Keys(ObservedSchedule observed) => [.. observed.Rows.Select(Key)];

    private static string Key(ObservedAccount row) => $"{row.AsOf} {row.Account} {row.Due} {row.Since} {row.Revenue} {row.TermMonths}";

    private static DateOnly DayOf(int day) => new DateOnly(2024, 1, 1).AddDays(day);

    private static Instant Day(int day) => ProjectZone.Utc.StartOfDay(DayOf(day));

    private sealed class Everybody : IMembership
    {
        public Task<IReadOnlyList<Belongs>> OfAsync(IReadOnlyList<Engine.Metrics.AccountMoment> moments, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Belongs>>([.. moments.Select(_ => Belongs.Inside)]);
    }
}

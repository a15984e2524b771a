using Hale.Core.Outcomes;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Tests.Judging.Observing;

/// <summary>A shop's customer that is observed 60, 30 and 0 days before a target, and fell silent between the first two.</summary>
public sealed class ObservedLivesTests
{
    private static readonly DateOnly May = new(2024, 5, 1);
    private static readonly DateOnly Settled = new(2024, 3, 20);

    [Fact]
    public void Ends_OfOneLeavingAtSeveralLeads_AreOne()
    {
        var lives = Lives.Of(Rows(Leaving(May, 60), Leaving(May, 30), Leaving(May, 0)));

        var end = lives.Ends(0).ShouldHaveSingleItem();
        (end.Left, end.Day).ShouldBe((true, Settled.DayNumber));
    }

    [Fact]
    public void IsCustomer_AtLeadsAfterTheEnd_IsFalse()
    {
        var lives = Lives.Of(Rows(Leaving(May, 60), Leaving(May, 30), Leaving(May, 0)));

        new[] { 60, 30, 0 }.Select(lead => lives.IsCustomer(0, May.AddDays(-lead - 1).DayNumber)).ShouldBe([true, false, false]);
    }

    [Fact]
    public void IsCustomer_WhoIsObservedAgainLater_IsTrue()
    {
        var later = May.AddMonths(4);

        var lives = Lives.Of(Rows(Leaving(May, 60), Leaving(May, 0), Row(later, 60, left: false), Row(later, 0, left: false)));

        lives.IsCustomer(0, May.AddDays(-1).DayNumber).ShouldBeFalse();
        lives.IsCustomer(0, later.AddDays(-61).DayNumber).ShouldBeTrue();
    }

    private static BacktestRow Leaving(DateOnly target, int lead) => Row(target, lead, left: true);

    private static BacktestRow Row(DateOnly target, int lead, bool left)
    {
        var asOf = Midnight(target.AddDays(-lead));
        return new BacktestRow(0, asOf, Midnight(target), Midnight(target.AddDays(90)), left ? ObservedAnswer.Lost : ObservedAnswer.Retained)
        {
            Kind = left ? OutcomeKind.Churned : null,
            SettledAt = left ? Instant.Later(Midnight(Settled), asOf) : null,
            Score = 50,
            Alone = 50,
        };
    }

    private static OwnRows Rows(params BacktestRow[] rows)
    {
        var known = Midnight(new DateOnly(2025, 1, 1));
        var header = new BacktestHeader(1, "health", new string('0', 64), ValidationRules.Usual, known, "made", known);
        var outline = new ScoreOutline("health", "Health", null, 0, 100, 1, "away from zero", [], 0, [new OutlineScorecard("all", "All", [], [])]);
        return OwnRows.Of(new Backtest(header, outline, ["a"], rows, [], [], []), ProjectZone.Utc);
    }

    private static Instant Midnight(DateOnly day) => ProjectZone.Utc.StartOfDay(day);
}

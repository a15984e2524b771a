using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class AlarmSectionTests
{
    [Fact]
    public void Honest_Scores_RaiseNoBlockingAlarm()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            Simulation.Of(150, 0.6, seed: seed, months: 16).Card(Few).Alarms.ShouldAllBe(alarm => alarm is Alarm.Fading, $"seed {seed}");
        }
    }

    [Fact]
    public void Leak_OfTheLastWeeks_IsACliffAndBlocks()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var card = Simulation.Weekly(200, skill: 0, leakDays: 28, seed).Card(Few);

            var cliff = card.Alarms.OfType<Alarm.Cliff>().Single();
            cliff.Auc.ShouldBeGreaterThan(cliff.AucEarlier + 0.1, $"seed {seed}");
            card.Blocking.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Weekly_ScoresWithoutALeak_AreNoCliff()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            Simulation.Weekly(100, skill: 0.6, leakDays: 0, seed).Card(Few).Alarms.ShouldAllBe(alarm => alarm is Alarm.Fading, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void Perfect_ScoreOfTenChurners_IsTooGood(int churners, bool fires)
    {
        var card = new Company().Each(40, (all, account, id) => (account < churners ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account)).Card(Company.Until("2024-01-01"));

        card.Alarms.Contains(new Alarm.TooGood(1)).ShouldBe(fires);
        (card.Blocking is not null).ShouldBe(fires);
    }

    [Fact]
    public void Score_ThatIsUpsideDown_PointsTheWrongWay()
    {
        var company = new Company().Each(80, (all, account, id) => (account % 4 == 0 || account > 60 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account));
        var card = company.Card(Company.Until("2024-01-01"));

        card.Alarms.ShouldBe([new Alarm.WrongWay(card.Verdict.Auc.Value!.Value)]);
        card.Verdict.Kind.ShouldBe(VerdictKind.NoUsefulSkill);
    }

    [Fact]
    public void Undated_Scores_HaveNoDates() => new Company { Dated = false }.Score("A", 0, 1).Left("A", null).Score("B", 0, 2).Card().Alarms.ShouldBe([new Alarm.NoDates()]);

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Lost_WithoutScores_AreAFifthOfTheLost(int missing, bool fires)
    {
        var company = Leaving(10 - missing).Each(missing, (all, _, id) => all.Left(id, "2023-03-01"), "Z");

        company.Card().Alarms.Contains(new Alarm.LostWithoutScores(missing, 10)).ShouldBe(fires);
    }

    [Fact]
    public void Lost_BeforeTheFirstScore_AreNotMissing() => Leaving(5).Each(40, (all, _, id) => all.Left(id, "2022-06-01"), "Z").Card().Alarms.ShouldBeEmpty();

    [Fact]
    public void History_WithoutTheLossesOfItsFirstYear_IsPruned()
    {
        var company = Year((all, account, id) => account < 20 ? all.Left(id, new DateOnly(2024, 1, 5).AddDays(account * 17).ToString("O")) : all);

        var pruned = company.Card().Alarms.OfType<Alarm.HistoryPruned>().Single();

        (pruned.FirstScore, pruned.FirstLoss).ShouldBe((new DateOnly(2023, 1, 1), new DateOnly(2024, 1, 5)));
        pruned.ExpectedBefore.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void History_WithLossesAllAlong_IsNotPruned() => Year((all, account, id) => account < 20 ? all.Left(id, new DateOnly(2023, 2, 20).AddDays(account * 30).ToString("O")) : all).Card().Alarms.ShouldBeEmpty();

    [Fact]
    public void History_WhereManyLeaveAtTheEndOfEachMonth_IsNotPruned() =>
        Year((all, account, id) => account < 60 ? all.Left(id, new DateOnly(2023, 2, 1).AddMonths(account / 5).AddDays(-1).ToString("O")) : all).Card().Alarms.OfType<Alarm.HistoryPruned>().ShouldBeEmpty();

    [Fact]
    public void Losses_AfterOutcomesAreKnown_DoNotMakeHistoryPruned()
    {
        var company = Year((all, account, id) => account switch { < 3 => all.Left(id, $"2023-0{4 + account}-10"), _ => all.Left(id, "2027-01-01") });

        company.Card(Company.Until("2024-06-01")).Alarms.ShouldBeEmpty();
    }

    [Fact]
    public void Score_OfMostAccountsThatNeverChanges_MayBeTodays()
    {
        Company Of(int changing) => new Company().Each(25, (all, account, id) => all.Monthly(id, "2023-01-01", account, account, account < changing ? 60 : account));

        Of(5).Card(Company.Until("2024-01-01")).Alarms.ShouldBe([new Alarm.NeverChanges(20, 25)]);
        Of(6).Card(Company.Until("2024-01-01")).Alarms.ShouldBeEmpty();
    }

    [Fact]
    public void Score_ThatLosesItsSkill_Fades()
    {
        var company = Enumerable.Range(0, 6).Aggregate(new Company(), (all, month) => all.Each(
            60,
            (one, account, id) => (account < 20 ? one.Left(id, new DateOnly(2023, 1, 20).AddMonths(month).ToString("O")) : one)
                .Score(id, new DateOnly(2023, 1, 5).AddMonths(month).DayNumber, month < 3 ? (account + 7) % 60 : account * 7 % 60),
            $"M{month}-"));
        var card = company.Card(Company.Until("2024-12-31"));

        card.Alarms.ShouldContain(new Alarm.Fading(card.Periods.Earlier.Value!.Value, card.Periods.Later.Value!.Value, new DateOnly(2023, 4, 1)));
    }

    private static Hale.Engine.Judging.JudgingOptions Few { get; } = Company.Quick with { Replicates = 40 };

    private static Company Leaving(int accounts) => new Company().Each(accounts, (all, account, id) => all.Score(id, "2023-01-01", account).Left(id, "2023-03-01"));

    /// <summary>A hundred accounts scored for two years, unless they leave.</summary>
    private static Company Year(Func<Company, int, string, Company> outcome) => new Company().Each(100, (all, account, id) =>
    {
        var left = outcome(new Company(), account, id).Outcomes().Rows.SingleOrDefault()?.Effective;
        foreach (var month in Enumerable.Range(0, 24).Where(month => left is null || new DateOnly(2023, 1, 1).AddMonths(month) < left))
        {
            all.Score(id, new DateOnly(2023, 1, 1).AddMonths(month).DayNumber, (account * 37 % 100) + (month % 3));
        }

        return outcome(all, account, id);
    });
}

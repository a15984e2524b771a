using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class RankingSectionTests
{
    [Fact]
    public void AtCapacity_IsLookedAtWithinMonthsAndAveraged()
    {
        var company = new Company()
            .Each(10, (all, account, id) => (account is 0 or 5 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", 50 + account), "J")
            .Each(10, (all, account, id) => (account == 5 ? all.Left(id, "2023-03-01") : all).Score(id, "2023-02-01", account), "F");

        var ranking = company.Card(Company.Until("2024-01-01")).Ranking;

        var team = ranking.AtCapacity.Single(at => at.IsTeams);
        (team with { CustomersByChance = Math.Round(team.CustomersByChance, 9) }).ShouldBe(new AtCapacity(0.1, true, 1, Figure.Of(1d / 3, Wilson.Interval(1d / 3, 3.0)), 0.1, Few(0.5), Few(0.25), Few(2.5)));
        ranking.AtCapacity.Select(at => at.Share).ShouldBe([0.05, 0.1, 0.2]);
        ranking.BaseRate.Value.ShouldBe(0.15);
        (ranking.Roc[0], ranking.Roc[^1]).ShouldBe((new CurvePoint(0, 0, null), new CurvePoint(1, 1, null)));
    }

    /// <summary>Red in January and not in February, each of two who left in March: each counts once. On random lists of one in ten, one of two draws is enough: 1 − 0.9².</summary>
    [Fact]
    public void Customers_SeveralTimesOnTheList_CountOnce()
    {
        var company = new Company().Each(10, (all, account, id) => (account < 2 ? all.Left(id, "2023-03-05") : all).Score(id, "2023-01-01", account).Score(id, "2023-02-01", 9 - account));

        var list = company.Card(Company.Until("2024-01-01")).Ranking.AtCapacity.Single(at => at.IsTeams);

        list.Customers.Value.ShouldBe(0.5);
        list.CustomersByChance.ShouldBe(0.19, 1e-12);
    }

    [Fact]
    public void Capacity_OfTheTeam_StandsBesideTheUsualShares() =>
        new Company().Score("A", "2023-01-01", 1).Card(Company.Until("2024-01-01") with { Capacity = 0.15 }).Ranking.AtCapacity.Select(at => (at.Share, at.IsTeams)).ShouldBe([(0.05, false), (0.1, false), (0.15, true), (0.2, false)]);

    private static Figure Few(double value) => Figure.Alone(value, Shortfall.FewChurners);
}

using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class PeriodSectionTests
{
    [Fact]
    public void Periods_AreTheFinestWithTwentyChurnersInMost()
    {
        Labels(20).ShouldBe(["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06"]);
        Labels(7).ShouldBe(["2023 Q1", "2023 Q2"]);
        Labels(4).ShouldBe(["2023 H1"]);
        Labels(1).ShouldBe(["2023"]);
    }

    [Fact]
    public void Row_HoldsItsObservations()
    {
        var row = Months(20).Card(Company.Until("2024-12-31")).Periods.Rows[1];

        (row.First, row.Observations, row.Churners).ShouldBe((new DateOnly(2023, 2, 1), 40, 20));
        row.Rate.ShouldBe(Figure.Of(0.5, Wilson.Interval(20, 40)));
        row.Auc.Interval.ShouldNotBeNull();
    }

    [Fact]
    public void Halves_MeetWhereHalfOfTheLeaversAreObserved()
    {
        var periods = Months(20).Card(Company.Until("2024-12-31")).Periods;

        periods.Split.ShouldBe(new DateOnly(2023, 4, 1));
        periods.Change.Value!.Value.ShouldBe(periods.Later.Value!.Value - periods.Earlier.Value!.Value, 1e-12);
        periods.Change.Interval.ShouldNotBeNull();
    }

    [Fact]
    public void Halves_WithFewChurners_AreNotCompared()
    {
        var periods = Months(6).Card(Company.Until("2024-12-31")).Periods;

        periods.Change.ShouldBe(Figure.None(Shortfall.FewChurners));
        periods.Earlier.Interval.ShouldBeNull();
    }

    [Fact]
    public void Halves_WhereMostLeaveInTheFirstMonth_MeetAfterIt()
    {
        var company = new Company()
            .Each(30, (all, account, id) => (account < 20 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account))
            .Each(8, (all, account, id) => (account < 4 ? all.Left(id, "2023-04-01") : all).Score(id, "2023-03-01", account), "B");

        company.Card(Company.Until("2024-12-31")).Periods.Split.ShouldBe(new DateOnly(2023, 2, 1));
    }

    private static IEnumerable<string> Labels(int churners) => Months(churners).Card(Company.Until("2024-12-31")).Periods.Rows.Select(row => row.Label);

    /// <summary>Six months of forty new accounts each, of which so many leave.</summary>
    private static Company Months(int churners) => Enumerable.Range(0, 6).Aggregate(new Company(), (company, month) => company.Each(
        40,
        (all, account, id) => (account < churners ? all.Left(id, new DateOnly(2023, 1, 20).AddMonths(month).ToString("O")) : all).Score(id, new DateOnly(2023, 1, 5).AddMonths(month).DayNumber, account * 7 % 40),
        $"M{month}-"));
}

using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging;

public sealed class FiguresTests
{
    [Fact]
    public void Rate_WhereEachAccountStandsOnce_HasWilsonsInterval()
    {
        var panel = Evidences.Monthly(new Company().Each(10, (company, account, id) => Leaving(company.Score(id, "2023-01-01", account), id, account < 3)), "2024-01-01").Panel;

        Figures.Rate(panel, _ => true, Evidences.Intervals).ShouldBe(Figure.Of(0.3, Wilson.Interval(3, 10)));
    }

    [Fact]
    public void Rate_OfFewLeavers_CountsEachAccountOnce() => Repeated(accounts: 40, leavers: 9).ShouldBe(Figure.Of(18 / 80d, Wilson.Interval(18 / 80d, 40)));

    [Fact]
    public void Rate_OfFewStayers_CountsEachAccountOnce() => Repeated(accounts: 30, leavers: 30).ShouldBe(Figure.Of(1, Wilson.Interval(1d, 30)));

    [Fact]
    public void Rate_OfManyOfBoth_IsResampled() => Repeated(accounts: 40, leavers: 20).Interval!.Value.Width.ShouldBeInRange(0.2, 0.45);

    [Fact]
    public void Rate_OfNoRows_IsMissing() => Figures.Rate(Evidences.Monthly(new Company(), "2024-01-01").Panel, _ => true, Evidences.Intervals).ShouldBe(Figure.None(Shortfall.NoObservations));

    private static Figure Repeated(int accounts, int leavers)
    {
        var company = new Company().Each(accounts, (company, account, id) => Leaving(company.Monthly(id, "2023-01-01", account, account), id, account < leavers));
        return Figures.Rate(Evidences.Monthly(company, "2024-01-01").Panel, _ => true, Evidences.Intervals);
    }

    private static Company Leaving(Company company, string id, bool leaves) => leaves ? company.Left(id, "2023-02-20") : company;
}

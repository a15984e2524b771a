using Hale.Engine.Judging.Sections;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class BaseRateThenTests
{
    [Theory]
    [InlineData("2023-01-31", null, 6 / 61d)]
    [InlineData("2023-02-01", null, 0.1)]
    [InlineData("2023-02-01", 1, 6 / 61d)]
    [InlineData("2023-02-02", 1, 0.1)]
    public void Forecast_IsTheShareAmongThoseWhoseHorizonWasOver(string day, int? delay, double expected)
    {
        var company = Sixty(6).Score("Z", day, 50);

        BaseRateThen.Of(Evidences.Monthly(company, "2024-01-01", horizon: 30, delay)).Last().ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Forecast_WhereNobodyHadLeftYet_IsTheBaseRateOfAll() =>
        BaseRateThen.Of(Evidences.Monthly(Sixty(0).Score("Z", "2023-06-01", 50).Left("Z", "2023-06-02"), "2024-01-01", horizon: 30)).Last().ShouldBe(1 / 61d, 1e-12);

    private static Company Sixty(int leavers) => new Company().Each(60, (all, account, id) => (account < leavers ? all.Left(id, "2023-01-20") : all).Score(id, "2023-01-01", 50));
}

using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class BandSectionTests
{
    private static readonly JudgingOptions Options = Company.Until("2024-01-01") with { Bands = [new BandLimit("red", 50, Above: false), new BandLimit("green", null, Above: false)] };

    [Fact]
    public void Rows_CountWhoLeftFromEachBand()
    {
        var bands = new Company().Each(30, (all, account, id) => (account is < 6 or 20 or 21 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account < 20 ? 20 + account : 50 + account)).Card(Options).Bands;

        bands.Source.ShouldBe(BandSource.Stated);
        bands.Rows.ShouldBe(
        [
            new BandRow("red", 20, 39, 20, 6, Figure.Of(0.3, Wilson.Interval(6, 20)), 0.75),
            new BandRow("green", 70, 79, 10, 2, Figure.Of(0.2, Wilson.Interval(2, 10)), 0.25),
        ]);
        var expected = Newcombe.Difference(6, 20, 2, 10).Value;
        bands.Steps.Single().ShouldBe(new BandStep("red", "green", Figure.Of(expected.Value, expected.Interval)));
    }

    [Fact]
    public void Words_HaveNoLowestScore()
    {
        var row = new Company { Scale = Company.Words("red", "green") }.Score("A", "2023-01-01", 0).Score("B", "2023-01-01", 1).Card(Options with { Bands = [] }).Bands.Rows[1];

        (row.Name, row.Low, row.High).ShouldBe(("green", null, null));
    }

    [Fact]
    public void Difference_FromASmallBandThatNobodyLeft_IsWide()
    {
        var company = new Company()
            .Each(60, (all, account, id) => (account < 25 ? all.Left(id, "2023-03-20") : all).Monthly(id, "2023-01-01", 10, 20))
            .Each(3, (all, _, id) => all.Monthly(id, "2023-01-01", 90, 90), "G");

        var difference = company.Card(Options).Bands.Steps.Single().Difference;

        difference.Value!.Value.ShouldBe(25 / 60d, 1e-12);
        difference.Interval!.Value.Low.ShouldBeLessThan(0);
    }

    [Fact]
    public void Trend_OfBandsThatDoNotDiffer_IsNotUnlikely()
    {
        var bands = new Company().Each(80, (all, account, id) => (account % 4 == 0 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account % 8 < 4 ? 10 : 90)).Card(Options).Bands;

        bands.TrendP!.Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Trend_OfFewerThanTwentyChurners_IsNotTested() =>
        new Company().Each(40, (all, account, id) => (account < 19 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account < 20 ? 10 : 90)).Card(Options).Bands.TrendP.ShouldBeNull();
}

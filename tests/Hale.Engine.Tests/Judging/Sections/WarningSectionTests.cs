using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class WarningSectionTests
{
    private static readonly JudgingOptions Options = Company.Until("2023-12-31") with { Bands = [new BandLimit("red", 50, Above: false), new BandLimit("green", null, Above: false)] };

    [Fact]
    public void Warning_OfFourAccounts_IsCountedByHand()
    {
        var warning = Four().Card(Options).Warning;

        (warning.Band, warning.Leavers, warning.WhyNot).ShouldBe(("red", 2, null));
        warning.At.Select(at => at.Leavers).ShouldBe([Figure.Of(0.5, Wilson.Interval(1, 2)), Figure.Of(0.5, Wilson.Interval(1, 2)), Figure.Of(0, Wilson.Interval(0, 2))]);
        warning.At.Select(at => at.Stayers.Value).ShouldBe([5 / 16d, 3 / 16d, 3 / 16d]);
        (warning.Alerts, warning.TrueAlerts, warning.FalseAlerts, warning.OpenAlerts).ShouldBe((2, 1, 1, 0));
        warning.AccountMonths.ShouldBe((120 + 120 + 151 + 151) / (365.2425 / 12), 1e-9);
        warning.FalsePerHundred.Value!.Value.ShouldBe(100 / warning.AccountMonths, 1e-9);
    }

    [Fact]
    public void Curves_FallFromThoseInTheBandAtAll()
    {
        var warning = Four().Card(Options).Warning;

        (warning.LeaverCurve[0], warning.StayerCurve[0]).ShouldBe((new CurvePoint(0, 0.5, null), new CurvePoint(0, 6 / 16d, null)));
        warning.LeaverCurve.Single(point => point.X == 75).Y.ShouldBe(0.5);
        warning.LeaverCurve.Single(point => point.X == 80).Y.ShouldBe(0);
    }

    [Fact]
    public void Run_ThatWasBroken_CountsFromItsLastBeginning()
    {
        var company = new Company().Monthly("A", "2023-01-01", 10, 90, 10).Left("A", "2023-03-20").Monthly("B", "2023-01-01", 90, 90, 90);

        var curve = company.Card(Options).Warning.LeaverCurve;

        curve.Single(point => point.X == 15).Y.ShouldBe(1);
        curve.Single(point => point.X == 20).Y.ShouldBe(0);
    }

    [Fact]
    public void Leaver_WithoutACurrentScore_IsNotCounted() =>
        new Company().Monthly("A", "2023-01-01", 10, 10, 10).Left("A", "2023-04-07").Monthly("B", "2023-01-01", 10, 10, 10).Left("B", "2023-04-06").Card(Options).Warning.Leavers.ShouldBe(1);

    [Fact]
    public void Alerts_WithinAWeekOfTheLastOne_AreOneEpisode()
    {
        Alerts(new Company().Score("A", "2023-01-01", 10).Score("A", "2023-01-03", 90).Score("A", "2023-01-08", 10)).ShouldBe((0, 1, 0));
        Alerts(new Company().Score("A", "2023-01-01", 10).Score("A", "2023-01-03", 90).Score("A", "2023-01-09", 10)).ShouldBe((0, 2, 0));
        Alerts(new Company().Score("A", "2023-01-01", 10).Score("A", "2023-02-01", 10).Score("A", "2023-04-01", 10)).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void Alert_OfANewLife_IsANewOne()
    {
        var company = new Company().Score("A", "2022-12-01", 10).Left("A", "2022-12-03").Score("A", "2023-01-03", 10).Score("A", "2023-01-04", 10).Left("A", "2023-02-01");

        Alerts(company).ShouldBe((2, 0, 0));
    }

    [Fact]
    public void Alert_WhoseHorizonIsNotOver_IsOpenWhateverFollowed()
    {
        var company = new Company().Score("A", "2023-10-02", 10).Score("B", "2023-10-03", 10).Left("B", "2023-10-20").Score("C", "2023-10-03", 10);

        Alerts(company).ShouldBe((0, 1, 2));
    }

    [Theory]
    [InlineData("2023-04-01", 1)]
    [InlineData("2023-04-02", 0)]
    public void Alert_IsTrueUntilTheHorizonIsOver(string left, int isTrue) => Alerts(new Company().Score("A", "2023-01-01", 10).Left("A", left)).ShouldBe((isTrue, 1 - isTrue, 0));

    [Fact]
    public void History_OfFewRowsAnAccount_IsTooShort()
    {
        var warning = new Company().Monthly("A", "2023-01-01", 10, 10).Left("A", "2023-03-10").Monthly("B", "2023-01-01", 10, 90).Card(Options).Warning;

        warning.WhyNot.ShouldBe(Shortfall.ShortHistory);
        warning.FalsePerHundred.ShouldBe(Figure.None(Shortfall.ShortHistory));
    }

    /// <summary>One that left from the worst band, one from the best, one that stayed in each.</summary>
    private static Company Four() => new Company()
        .Monthly("A", "2023-01-01", 90, 90, 10, 10, 10).Left("A", "2023-05-15")
        .Monthly("B", "2023-01-01", 90, 90, 90, 90, 90).Left("B", "2023-05-15")
        .Monthly("C", "2023-01-01", 10, 10, 10, 10, 10, 10)
        .Monthly("D", "2023-01-01", 90, 90, 90, 90, 90, 90);

    private static (int True, int False, int Open) Alerts(Company company)
    {
        var history = Evidences.Monthly(company, "2023-12-31");
        var alerts = Engine.Judging.Sections.Alerts.Of(history with { Bands = BandScale.Of(history.History, history.Panel, Options.Bands) });
        return (alerts.True, alerts.False, alerts.Open);
    }
}

using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class LandmarkSectionTests
{
    private static readonly JudgingOptions Options = Company.Until("2023-12-31") with { Bands = [new BandLimit("red", 50, Above: false), new BandLimit("green", null, Above: false)] };

    [Fact]
    public void Curves_FollowEachAccountOnceInItsBandOfThatDay()
    {
        var company = Twenty((all, account, id) => account < 4 ? all.Left(id, "2023-01-31") : all).Each(10, (all, _, id) => all.Score(id, "2023-05-01", 99));

        var landmark = company.Card(Options).Bands.Landmark!;

        (landmark.Day, landmark.Until, landmark.Competing).ShouldBe((new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), false));
        landmark.Curves.Select(curve => (curve.Band, curve.Accounts, curve.Left)).ShouldBe([("red", 10, 4), ("green", 10, 0)]);
        Points(landmark.Curves[0]).ShouldBe([(0, 1), (30, 0.6), (364, 0.6)]);
        Points(landmark.Curves[1]).ShouldBe([(0, 1), (364, 1)]);
        landmark.DifferenceP.ShouldBeNull();
    }

    [Fact]
    public void Difference_WithTwentyChurners_IsTested() =>
        new Company().Each(80, (all, account, id) => (account is < 18 or >= 78 ? all.Left(id, "2023-01-31") : all).Score(id, "2023-01-01", account < 40 ? 10 : 90)).Card(Options).Bands.Landmark!.DifferenceP!.Value.ShouldBeLessThan(0.001);

    /// <summary>Red decides within weeks and green in half a year, and half of each leave: red only leaves earlier, and nobody of like time to decision can be compared.</summary>
    [Fact]
    public void Difference_OfRenewals_IsTestedAmongThoseWhoDecideAboutAsSoon()
    {
        var company = new Company { Form = OutcomeForm.Renewals }.Each(80, (all, account, id) => all
            .Score(id, "2023-01-01", account < 40 ? 10 : 90)
            .Score(id, "2023-05-10", account < 40 ? 10 : 90)
            .Left(id, account < 40 ? "2023-02-10" : "2023-06-15", account % 2 == 0 ? OutcomeKind.Churned : OutcomeKind.Retained));

        var landmark = company.Card(Options).Bands.Landmark!;

        landmark.Stratified.ShouldBeTrue();
        landmark.DifferenceP.ShouldBeNull();
    }

    [Fact]
    public void Curves_WithOtherEnds_AreOneMinusTheIncidenceOfLeaving()
    {
        var company = Twenty((all, account, id) => account switch { < 2 => all.Left(id, "2023-01-21", OutcomeKind.WoundUp), < 6 => all.Left(id, "2023-02-10"), _ => all });

        var landmark = company.Card(Options).Bands.Landmark!;

        landmark.Competing.ShouldBeTrue();
        Points(landmark.Curves[0])[^1].ShouldBe((364, 0.6));
        landmark.Curves[0].Left.ShouldBe(4);
    }

    [Fact]
    public void Leaving_AfterOutcomesAreKnown_IsNotSeen() =>
        Twenty((all, account, id) => account < 4 ? all.Left(id, "2024-01-15") : all).Card(Options).Bands.Landmark!.Curves[0].Left.ShouldBe(0);

    [Fact]
    public void Accounts_FewerThanTwenty_HaveNoLandmark() => new Company().Each(19, (all, account, id) => all.Score(id, "2023-01-01", account * 5)).Card(Options).Bands.Landmark.ShouldBeNull();

    [Fact]
    public void Landmark_IsTheFirstMonthWithNearlyAllAccounts()
    {
        var company = new Company().Each(15, (all, account, id) => all.Monthly(id, "2023-01-01", 10, 10, 10)).Each(10, (all, account, id) => all.Monthly(id, "2023-02-07", 90, 90), "B");

        var landmark = company.Card(Options).Bands.Landmark!;

        landmark.Day.ShouldBe(new DateOnly(2023, 2, 7));
        landmark.Curves.Sum(curve => curve.Accounts).ShouldBe(25);
    }

    private static Company Twenty(Func<Company, int, string, Company> outcome) => new Company().Each(20, (all, account, id) => outcome(all.Score(id, "2023-01-01", account < 10 ? 10 : 90), account, id));

    private static List<(double X, double Y)> Points(LandmarkCurve curve) => [.. curve.Points.Select(point => (point.X, Math.Round(point.Y, 12)))];
}

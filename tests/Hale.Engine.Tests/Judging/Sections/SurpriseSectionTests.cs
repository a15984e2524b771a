using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class SurpriseSectionTests
{
    private static readonly JudgingOptions Options = Company.Until("2023-12-31") with { Bands = [new BandLimit("red", 50, Above: false), new BandLimit("green", null, Above: false)] };

    [Fact]
    public void Surprises_AreNamedWithTheirDays()
    {
        var surprises = new Company()
            .Monthly("A", "2023-01-01", 90, 90, 90, 90, 80).Left("A", "2023-05-15").Known(new AuditAccount("A", "Acme", "Large", "Ann", 500, null, null, null))
            .Monthly("B", "2023-01-01", 90, 90, 90, 90, 10).Left("B", "2023-05-15")
            .Monthly("C", "2023-01-01", 90, 10, 20, 90)
            .Monthly("D", "2023-01-01", 90, 90, 90, 90)
            .Card(Options).Surprises;

        (surprises.BestBand, surprises.WorstBand, surprises.Leavers, surprises.Stayers).ShouldBe(("green", "red", 2, 2));
        surprises.LeftWhileBest.ShouldBe([new Surprise("A", "Acme", "Large", "Ann", 500, new DateOnly(2023, 5, 1), 80, new DateOnly(2023, 5, 15), 134)]);
        surprises.StayedWhileWorst.ShouldBe([new Surprise("C", null, null, null, null, new DateOnly(2023, 3, 1), 20, null, 28)]);
    }

    [Fact]
    public void Surprises_WithMoreRevenue_ComeFirst()
    {
        var company = new Company().Each(4, (all, account, id) => all.Monthly(id, "2023-01-01", 90, 90).Left(id, "2023-02-15").Known(id, revenue: account == 3 ? null : account));

        company.Card(Options).Surprises.LeftWhileBest.Select(surprise => surprise.Account).ShouldBe(["A002", "A001", "A000", "A003"]);
    }

    [Fact]
    public void Leaver_AfterOutcomesAreKnown_IsNoSurprise() => new Company().Monthly("A", "2023-12-01", 90, 90).Left("A", "2024-01-05").Card(Options).Surprises.Leavers.ShouldBe(0);
}

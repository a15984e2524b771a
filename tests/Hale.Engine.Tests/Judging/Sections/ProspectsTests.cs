using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class ProspectsTests
{
    private const double DaysInMonth = 365.2425 / 12;

    [Fact]
    public void TwelveChurners_AreRefusedWithTheDayWhenItCouldBeKnown()
    {
        var card = Twelve().Card(Company.Until("2024-06-30"));

        card.Verdict.Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);
        card.Verdict.Auc.ShouldBe(Figure.Alone(0.5, Shortfall.FewChurners));
        var outlook = card.Verdict.Outlook!;
        outlook.MoreChurners.ShouldBe(8);
        outlook.ChurnersPerMonth.ShouldBe(12 / ((334 + 90) / DaysInMonth), 1e-9);
        outlook.About.ShouldBe(new DateOnly(2024, 6, 30).AddDays(283));
        card.Unknowns.ShouldContain(new Unknown(UnknownKind.AnySkill, outlook));
    }

    [Fact]
    public void Skill_ThatWasSeen_AsksForSoManyThatACoinWouldBeExcluded() => Seen().OfAnySkill(Figure.Alone(0.55, Shortfall.FewChurners))!.MoreChurners.ShouldBeGreaterThan(8);

    [Fact]
    public void Gain_WhoseIntervalHoldsNothing_AsksForAsManyAsShrinkIt()
    {
        var prospects = Seen();

        prospects.OfGain(Figure.Of(0.05, new Interval(-0.05, 0.15)))!.MoreChurners.ShouldBe(36);
        prospects.OfGain(Figure.Of(0.05, new Interval(0.01, 0.09))).ShouldBeNull();
        prospects.OfGain(Figure.Of(-0.05, new Interval(-0.1, 0.15))).ShouldBeNull();
    }

    [Fact]
    public void FivePoints_AskForAsManyAsShrinkTheInterval()
    {
        var prospects = Seen();

        prospects.OfFivePoints(Figure.Of(0.6, new Interval(0.5, 0.7)))!.MoreChurners.ShouldBe(36);
        prospects.OfFivePoints(Figure.Of(0.6, new Interval(0.55, 0.65))).ShouldBeNull();
    }

    [Fact]
    public void Outlook_WithoutDates_IsNone()
    {
        var card = new Company { Dated = false }.Each(40, (all, account, id) => (account < 12 ? all.Left(id, "2023-02-01") : all).Score(id, 0, account % 5)).Card();

        card.Verdict.Outlook.ShouldBeNull();
        card.Unknowns.ShouldAllBe(unknown => unknown.Outlook == null);
    }

    private static Prospects Seen() => new(Evidences.Monthly(Twelve(), "2024-06-30"), new DateOnly(2024, 7, 1));

    private static Company Twelve() => new Company().Each(60, (all, account, id) =>
        (account < 12 ? all.Left(id, new DateOnly(2023, 1, 20).AddMonths(account).ToString("O")) : all).Score(id, new DateOnly(2023, 1, 1).AddMonths(account % 12).DayNumber, 50));
}

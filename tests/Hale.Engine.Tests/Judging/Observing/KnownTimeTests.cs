using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class KnownTimeTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);

    [Fact]
    public void Outcomes_WithoutAnyDay_AreKnownUntilNoDay() => KnownTime.Of(new Company().Left("A", null).Outcomes(), null, Today).ShouldBeNull();

    [Fact]
    public void Until_NotStated_IsTheLastOutcomeThatIsNotAhead()
    {
        var known = KnownTime.Of(new Company().Left("A", "2024-03-01").Left("B", "2024-06-01").Left("C", "2024-06-02").Outcomes(), null, Today);

        known.ShouldBe(new KnownTime(new DateOnly(2024, 6, 1), Stated: false, null));
        known!.Limit.ShouldBe(new DateOnly(2024, 6, 1).DayNumber);
    }

    [Fact]
    public void Until_OfDecisionsWithALaterEffect_IsTheDayOfTheDecision() =>
        KnownTime.Of(new Company().Left("A", "2024-05-31", decided: "2024-02-10").Outcomes(), null, Today)!.Until.ShouldBe(new DateOnly(2024, 2, 10));

    [Fact]
    public void Until_OfRecordedOutcomes_IsTheDayOfTheRecord() =>
        KnownTime.Of(new Company().Left("A", "2024-02-01", recorded: "2024-02-10").Outcomes(), null, Today)!.Until.ShouldBe(new DateOnly(2024, 2, 10));

    [Fact]
    public void Until_Stated_IsTaken() =>
        KnownTime.Of(new Company().Left("A", "2024-02-01").Outcomes(), new DateOnly(2024, 5, 1), Today).ShouldBe(new KnownTime(new DateOnly(2024, 5, 1), Stated: true, null));

    [Fact]
    public void Until_StatedAfterToday_IsToday() =>
        KnownTime.Of(new Company().Left("A", "2024-02-01").Outcomes(), new DateOnly(2024, 12, 31), Today)!.Until.ShouldBe(Today);

    [Fact]
    public void Delay_IsThe95thPercentileOfTheDaysFromLeavingToRecord()
    {
        var company = new Company();
        foreach (var days in Enumerable.Range(1, 20))
        {
            company.Left($"A{days}", "2024-02-01", recorded: new DateOnly(2024, 2, 1).AddDays(days).ToString("O"));
        }

        var known = KnownTime.Of(company.Left("B", "2024-01-01").Stayed("C", "2024-01-01").Outcomes(), null, Today)!;

        known.DelayDays.ShouldBe(19);
        known.Limit.ShouldBe(new DateOnly(2024, 2, 21).DayNumber - 19);
    }

    [Fact]
    public void Delay_CountsFromTheDecisionAndIsNeverNegative()
    {
        KnownTime.Of(new Company().Left("A", "2024-05-01", decided: "2024-02-01", recorded: "2024-02-04").Outcomes(), null, Today)!.DelayDays.ShouldBe(3);
        KnownTime.Of(new Company().Left("A", "2024-05-01", recorded: "2024-02-04").Outcomes(), null, Today)!.DelayDays.ShouldBe(0);
    }
}

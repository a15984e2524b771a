using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class RenewalObservationsTests
{
    [Theory]
    [InlineData("2024-05-01", 1)]
    [InlineData("2024-05-02", 0)]
    [InlineData("2024-03-27", 1)]
    [InlineData("2024-03-26", 0)]
    public void Score_LeadDaysBeforeTheDecision_IsAtMostThirtyFiveDaysOld(string scored, int observations) =>
        Observe(Renewals().Score("A", scored, 50).Stayed("A", "2024-05-31"), "2025-01-01").Observations.Count.ShouldBe(observations);

    [Fact]
    public void Score_OfSeveral_IsTheLatestBeforeTheLead()
    {
        var observed = Observe(Renewals().Score("A", "2024-04-01", 10).Score("A", "2024-04-30", 20).Score("A", "2024-05-02", 30).Left("A", "2024-05-31"), "2025-01-01");

        observed.Observations.Single().ShouldBe(new Observation(0, 1, Number("2024-04-30"), Left: true, MonthlyObservations.Month(Number("2024-04-30")), Number("2024-05-31")));
    }

    [Fact]
    public void Decision_BeforeItsEffect_IsWhereTheLeadCountsFrom()
    {
        var observed = Observe(Renewals().Score("A", "2024-03-01", 10).Score("A", "2024-05-01", 20).Left("A", "2024-05-31", decided: "2024-04-05"), "2025-01-01");

        observed.Observations.Single().Day.ShouldBe(Number("2024-03-01"));
    }

    [Fact]
    public void Renewals_OfOneAccount_AreObservedEach()
    {
        var observed = Observe(Renewals().Score("A", "2023-05-01", 10).Score("A", "2024-05-01", 20).Stayed("A", "2023-05-31").Left("A", "2024-05-31"), "2025-01-01");

        observed.Observations.Select(row => row.Left).ShouldBe([false, true]);
    }

    [Fact]
    public void Term_ThatEndsAfterOutcomesAreKnown_IsOpenWhateverWasDecided()
    {
        var observed = Observe(
            Renewals().Score("A", "2024-04-01", 10).Left("A", "2024-08-31", decided: "2024-05-15").Score("B", "2024-07-20", 20).Stayed("B", "2024-08-31"),
            "2024-06-30");

        observed.Observations.ShouldBeEmpty();
        observed.Flow.ShouldContain(new FlowStep(FlowReason.HorizonOpen, 2, 0));
    }

    [Fact]
    public void Flow_CountsDecisionsByReason()
    {
        var observed = Observe(
            Renewals().Score("A", "2024-05-01", 10)
                .Stayed("A", "2024-05-31").Left("A", null).Left("A", "2024-05-31", OutcomeKind.EndedByUs).Stayed("A", "2025-05-31").Stayed("A", "2024-12-01").Stayed("Z", "2024-05-31"),
            "2025-01-01");

        observed.Flow.ShouldBe(
        [
            new FlowStep(FlowReason.Read, 0, 6),
            new FlowStep(FlowReason.NoLeavingDay, 1, 5),
            new FlowStep(FlowReason.HorizonOpen, 1, 4),
            new FlowStep(FlowReason.EndedOtherwise, 1, 3),
            new FlowStep(FlowReason.NoCurrentScore, 2, 1),
        ]);
    }

    private static Company Renewals() => new() { Form = OutcomeForm.Renewals };

    private static Observed Observe(Company company, string until) =>
        new RenewalObservations(company.History(), company.Outcomes(), new KnownTime(DateOnly.Parse(until), Stated: true, null), 30).Make();

    private static int Number(string day) => DateOnly.Parse(day).DayNumber;
}

using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class MonthlyObservationsTests
{
    private const int Horizon = 90;

    [Fact]
    public void Month_WithSeveralScores_ObservesTheFirst()
    {
        var observed = Observe(new Company().Score("A", "2024-01-05", 50).Score("A", "2024-01-04", 60).Score("A", "2024-01-31", 70).Score("A", "2024-02-01", 80), "2025-01-01");

        Days(observed).ShouldBe(["2024-01-04", "2024-02-01"]);
        observed.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 4), new FlowStep(FlowReason.NotFirstOfMonth, 2, 2)]);
    }

    [Theory]
    [InlineData("2024-01-10", null)]
    [InlineData("2024-01-11", true)]
    [InlineData("2024-04-09", true)]
    [InlineData("2024-04-10", false)]
    public void LabelWindow_RunsFromTheNextDayToTheHorizon(string left, bool? expected)
    {
        var observed = Observe(new Company().Score("A", "2024-01-10", 50).Left("A", left), "2025-01-01");

        observed.Observations.Select(row => (bool?)row.Left).SingleOrDefault().ShouldBe(expected);
    }

    [Theory]
    [InlineData("2024-04-08", 0)]
    [InlineData("2024-04-09", 1)]
    public void Horizon_ThatIsNotOver_LeavesOut(string until, int observations) =>
        Observe(new Company().Score("A", "2024-01-10", 50), until).Observations.Count.ShouldBe(observations);

    [Fact]
    public void Horizon_ThatIsNotOver_LeavesOutThoseWhoLeftTooAndThoseWhoEndedOtherwise()
    {
        var observed = Observe(
            new Company().Score("A", "2024-01-10", 50).Left("A", "2024-01-20").Score("B", "2024-01-10", 50).Score("C", "2024-01-10", 50).Left("C", "2024-02-01", OutcomeKind.WoundUp),
            "2024-04-08");

        observed.Observations.ShouldBeEmpty();
        observed.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 3), new FlowStep(FlowReason.HorizonOpen, 3, 0)]);
    }

    [Fact]
    public void Delay_OfRecording_MakesTheHorizonEndSooner()
    {
        var company = new Company().Score("A", "2024-01-10", 50);

        Observe(company, "2024-04-18", delay: 10).Observations.ShouldBeEmpty();
        Observe(company, "2024-04-19", delay: 10).Observations.Count.ShouldBe(1);
    }

    [Fact]
    public void AfterLeaving_NothingIsObserved()
    {
        var observed = Observe(new Company().Monthly("A", "2024-01-10", 50, 50, 50).Left("A", "2024-02-10"), "2025-01-01");

        Days(observed).ShouldBe(["2024-01-10"]);
        observed.Flow.ShouldContain(new FlowStep(FlowReason.AfterLeaving, 2, 1));
    }

    [Fact]
    public void Decision_BeforeItsEffect_EndsTheAccount()
    {
        var observed = Observe(new Company().Monthly("A", "2024-01-10", 50, 50, 50).Left("A", "2024-12-31", decided: "2024-02-20"), "2025-06-01");

        observed.Observations.Select(row => (Day(row), row.Left)).ShouldBe([("2024-01-10", true), ("2024-02-10", true)]);
    }

    [Theory]
    [InlineData("2024-03-20", 1)]
    [InlineData("2024-03-21", 2)]
    public void NewLife_AfterTheGracePeriod_IsObservedWhereALaterOutcomeShowsIt(string day, int observations)
    {
        var company = new Company().Score("A", "2024-01-10", 50).Left("A", "2024-02-20").Score("A", day, 50).Left("A", "2025-03-01");

        Observe(company, "2025-06-01").Observations.Count.ShouldBe(observations);
    }

    [Fact]
    public void NewLife_WithoutALaterOutcome_IsNotObserved() =>
        Observe(new Company().Score("A", "2024-01-10", 50).Left("A", "2024-02-20").Score("A", "2024-09-01", 50), "2025-06-01").Observations.Count.ShouldBe(1);

    [Fact]
    public void NewLife_InTheMonthOfAnEarlierRow_IsObservedOnceThatMonth()
    {
        var company = new Company().Score("A", "2024-03-01", 50).Left("A", "2024-02-10").Score("A", "2024-03-12", 50).Score("A", "2024-03-13", 50).Left("A", "2025-03-01");

        Days(Observe(company, "2025-06-01")).ShouldBe(["2024-03-12"]);
    }

    [Fact]
    public void OtherEnd_WithinTheHorizon_LeavesOutAndLaterDoesNot()
    {
        var observed = Observe(new Company().Score("A", "2024-01-10", 50).Score("A", "2024-05-10", 50).Left("A", "2024-06-01", OutcomeKind.Merged), "2025-01-01");

        observed.Observations.Select(row => (Day(row), row.Left)).ShouldBe([("2024-01-10", false)]);
        observed.Flow[^1].ShouldBe(new FlowStep(FlowReason.EndedOtherwise, 1, 1));
    }

    [Fact]
    public void UnknownLeavingDay_LeavesTheAccountOut()
    {
        var observed = Observe(new Company().Monthly("A", "2024-01-10", 50, 50).Left("A", null).Score("B", "2024-01-10", 50), "2025-01-01");

        observed.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 3), new FlowStep(FlowReason.NoLeavingDay, 2, 1)]);
    }

    [Theory]
    [InlineData(OutcomeForm.LostOnly, 2)]
    [InlineData(OutcomeForm.EveryAccount, 1)]
    public void Account_ThatOutcomesDoNotName_StayedOnlyInAListOfTheLost(OutcomeForm form, int observations)
    {
        var observed = Observe(new Company { Form = form }.Score("A", "2024-01-10", 50).Score("B", "2024-01-10", 50).Stayed("B"), "2025-01-01");

        observed.Observations.Count.ShouldBe(observations);
        observed.Flow.Count(step => step.Reason == FlowReason.NoOutcomeKnown).ShouldBe(2 - observations);
    }

    [Fact]
    public void Lead_MovesTheLabelWindowAndLeavesOutWhoLeftBeforeIt()
    {
        Company Of(string left) => new Company().Score("A", "2024-01-10", 50).Left("A", left);

        Observe(Of("2024-02-09"), "2025-01-01", lead: 30).Observations.ShouldBeEmpty();
        Observe(Of("2024-02-10"), "2025-01-01", lead: 30).Observations.Single().Left.ShouldBeTrue();
        Observe(Of("2024-05-09"), "2025-01-01", lead: 30).Observations.Single().Left.ShouldBeTrue();
        Observe(Of("2024-05-10"), "2025-01-01", lead: 30).Observations.Single().Left.ShouldBeFalse();
        Observe(Of("2024-12-01"), "2024-05-08", lead: 30).Observations.ShouldBeEmpty();
    }

    private static Observed Observe(Company company, string until, int lead = 0, int delay = 0)
    {
        var history = company.History();
        return new MonthlyObservations(history, Lives.Of(history, company.Outcomes()), new KnownTime(DateOnly.Parse(until), Stated: true, delay), Horizon).Make(lead);
    }

    private static IEnumerable<string> Days(Observed observed) => observed.Observations.Select(Day);

    private static string Day(Observation row) => DateOnly.FromDayNumber(row.Day).ToString("O");
}

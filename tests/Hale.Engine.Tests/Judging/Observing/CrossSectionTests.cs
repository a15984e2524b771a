using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class CrossSectionTests
{
    [Fact]
    public void Accounts_WithOneScore_StandBesideWhetherTheyEverLeft()
    {
        var observed = Observe(new Company { Dated = false }.Score("A", 0, 1).Score("B", 0, 2).Score("C", 0, 3).Left("A", null).Left("B", "2024-01-01").Left("D", null));

        observed.Observations.Select(row => row.Left).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Accounts_ThatEndedOtherwiseOrOfWhichNothingIsKnown_AreLeftOut()
    {
        var observed = Observe(new Company { Dated = false, Form = OutcomeForm.EveryAccount }.Score("A", 0, 1).Score("B", 0, 2).Score("C", 0, 3).Left("A", "2024-01-01", OutcomeKind.WoundUp).Stayed("B"));

        observed.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 3), new FlowStep(FlowReason.NoOutcomeKnown, 1, 2), new FlowStep(FlowReason.EndedOtherwise, 1, 1)]);
    }

    [Fact]
    public void Account_ThatEndedOtherwiseOnAnUnknownDay_HasNotLeft()
    {
        var observed = Observe(new Company { Dated = false, Form = OutcomeForm.EveryAccount }.Score("A", 0, 1).Left("A", null, OutcomeKind.WoundUp).Score("B", 0, 1).Left("B", null));

        observed.Observations.Select(row => (row.Account, row.Left)).ShouldBe([(1, true)]);
        observed.Flow[^1].ShouldBe(new FlowStep(FlowReason.EndedOtherwise, 1, 1));
    }

    [Fact]
    public void Account_WithSeveralRows_StandsOnceAndTheFlowSubtracts()
    {
        var observed = Observe(new Company().Monthly("A", "2024-01-01", 1, 2, 3).Score("B", "2024-01-01", 4));

        observed.Observations.Count.ShouldBe(2);
        observed.Flow[^1].Remaining.ShouldBe(2);
    }

    private static Observed Observe(Company company)
    {
        var history = company.History();
        return CrossSection.Make(history, Lives.Of(history, company.Outcomes()));
    }
}

using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

public sealed class CardMakerTests
{
    [Fact]
    public void Monthly_Card_SaysWhatWasJudgedAndHow()
    {
        var card = new Company()
            .Monthly("A", "2023-01-05", 10, 20, 30).Left("A", "2023-04-10", recorded: "2023-04-13")
            .Monthly("B", "2023-01-05", 40, 50)
            .Monthly("C", "2023-01-05", 40, 50).Left("C", "2023-02-20", OutcomeKind.Merged)
            .Card(Company.Until("2023-12-31"));

        card.Subject.ShouldBe(new Subject(
            "Health", "scores.csv", "outcomes.csv", null, card.Subject.Scale, ObservationRule.Monthly, 90, new DateOnly(2023, 1, 5), new DateOnly(2023, 3, 5), new DateOnly(2023, 12, 31), true, 0.1));
        (card.Making.Observations, card.Making.Accounts, card.Making.Churners, card.Making.ChurnObservations).ShouldBe((5, 2, 1, 2));
        (card.Making.DelayDays, card.Making.Competing, card.Making.Replicates).ShouldBe((3, 1, 100));
        card.Making.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 7), new FlowStep(FlowReason.EndedOtherwise, 2, 5)]);
    }

    [Fact]
    public void Renewals_AreJudgedAtTheirLead()
    {
        var company = new Company { Form = OutcomeForm.Renewals }.Each(60, (all, account, id) => Decided(all.Monthly(id, "2023-01-05", 50, 50, 50, account, account, 99), account, id));

        var card = company.Card(Company.Until("2023-12-31"));

        (card.Subject.Rule, card.Subject.HorizonDays, card.Subject.First).ShouldBe((ObservationRule.Renewals, 30, new DateOnly(2023, 5, 5)));
        (card.Making.Observations, card.Making.Churners).ShouldBe((60, 20));
        card.Ranking.AucAhead.ShouldBe(card.Ranking.Auc);
        card.Probability.Basis.ShouldBe(ProbabilityBasis.None);
        CardNumbers.Faults(card).ShouldBeEmpty();
    }

    [Fact]
    public void AucAhead_LeavesOutWhoLeftWithinThirtyDays()
    {
        var company = new Company().Each(8, (all, account, id) => (account switch { < 2 => all.Left(id, "2023-01-31"), < 4 => all.Left(id, "2023-02-01"), _ => all }).Score(id, "2023-01-01", account is 0 or 1 ? 1 : account == 2 ? 90 : 50));

        var ranking = company.Card(Company.Until("2024-01-01")).Ranking;

        ranking.Auc.Value!.Value.ShouldBe((4 + 4 + 0 + 2) / 16d);
        ranking.AucAhead.Value!.Value.ShouldBe((0 + 2) / 8d);
    }

    [Fact]
    public void Undated_Card_HasNoDays()
    {
        var subject = new Company { Dated = false }.Score("A", 0, 1).Left("A", "2023-01-01").Score("B", 0, 2).Card().Subject;

        (subject.Rule, subject.HorizonDays, subject.First, subject.KnownUntil, subject.KnownUntilStated).ShouldBe((ObservationRule.CrossSection, null, null, null, false));
    }

    private static Company Decided(Company company, int account, string id) => account % 3 == 0 ? company.Left(id, "2023-06-10") : company.Stayed(id, "2023-06-10");
}

using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

/// <summary>Input that allows to say little or nothing: the card says so.</summary>
public sealed class CardDegenerateTests
{
    [Fact]
    public void NoRows_GiveAnEmptyCard()
    {
        var card = Sound(new Company().Left("A", "2024-01-01"));

        card.Making.Observations.ShouldBe(0);
        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NoObservations));
        card.Subject.First.ShouldBeNull();
    }

    [Fact]
    public void NoRowsAndNoOutcomes_GiveAnEmptyCard() => Sound(new Company()).Verdict.Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);

    [Fact]
    public void OneAccount_IsNotEnough() => Sound(new Company().Monthly("A", "2023-01-01", 10, 20, 30, 40, 50).Left("A", "2023-05-20")).Verdict.Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);

    [Fact]
    public void Everybody_Left_LeavesNobodyToCompare()
    {
        var card = Sound(Many(40, (company, id) => company.Monthly(id, "2023-01-01", 1, 2, 3).Left(id, "2023-03-20")), "2024-01-01");

        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NobodyStayed));
        card.Ranking.BaseRate.Value.ShouldBe(1);
    }

    [Fact]
    public void Nobody_Left_LeavesNobodyToCompare()
    {
        var card = Sound(Many(40, (company, id) => company.Monthly(id, "2023-01-01", 1, 2, 3)), "2024-01-01");

        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NobodyLeft));
        card.Verdict.Outlook.ShouldBeNull();
        card.Warning.WhyNot.ShouldBe(Shortfall.NobodyLeft);
    }

    [Fact]
    public void Scores_AllEqual_HaveNoSkillAndOneBand()
    {
        var card = Sound(Many(60, (company, id) => Half(company.Monthly(id, "2023-01-01", 50, 50, 50), id, "2023-04-10")), "2024-01-01");

        card.Verdict.Auc.Value.ShouldBe(0.5);
        card.Bands.Rows.Single().Name.ShouldBe("all");
        card.Bands.Steps.ShouldBeEmpty();
        card.Warning.WhyNot.ShouldBe(Shortfall.OneValue);
        card.Surprises.LeftWhileBest.ShouldBeEmpty();
    }

    [Fact]
    public void Scores_AllOnOneDay_GiveOneMonth()
    {
        var card = Sound(Many(60, (company, id) => Half(company.Score(id, "2023-01-01", int.Parse(id[1..])), id, "2023-02-10")), "2024-01-01");

        card.Making.Replicates.ShouldBe(0);
        card.Periods.Rows.Count.ShouldBe(1);
        card.Periods.Split.ShouldBeNull();
        card.Periods.Change.ShouldBe(Figure.None(Shortfall.ShortHistory));
    }

    [Fact]
    public void Scores_OnlyAfterLeaving_AreNoObservations()
    {
        var card = Sound(Many(40, (company, id) => company.Monthly(id, "2023-06-01", 1, 2, 3).Left(id, "2023-01-10")), "2024-01-01");

        card.Making.Flow.ShouldBe([new FlowStep(FlowReason.Read, 0, 120), new FlowStep(FlowReason.AfterLeaving, 120, 0)]);
    }

    [Fact]
    public void Outcomes_OnlyOfUnknownAccounts_AreReported()
    {
        var company = Many(40, (company, id) => company.Monthly(id, "2023-01-01", 1, 2, 3));
        var card = Sound(Enumerable.Range(0, 30).Aggregate(company, (all, lost) => all.Left($"Z{lost}", "2023-03-01")), "2024-01-01");

        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NobodyLeft));
        card.Alarms.ShouldContain(new Alarm.LostWithoutScores(30, 30));
    }

    [Fact]
    public void OnlyOtherEnds_LeaveNobodyWhoLeft()
    {
        var card = Sound(Many(60, (company, id) => company.Monthly(id, "2023-01-01", 1, 2, 3).Left(id, "2023-06-01", OutcomeKind.WoundUp)), "2024-01-01");

        card.Making.Competing.ShouldBe(60);
        card.Verdict.Auc.ShouldBe(Figure.None(Shortfall.NobodyLeft));
    }

    [Fact]
    public void Words_OfWhichThereIsOne_AreOneBand()
    {
        var card = Sound(Many(60, (company, id) => Half(company.Monthly(id, "2023-01-01", 0, 0, 0), id, "2023-04-10"), new Company { Scale = Company.Words("fine") }), "2024-01-01");

        card.Bands.Rows.Select(row => row.Name).ShouldBe(["fine"]);
    }

    [Fact]
    public void Outcomes_WithoutAnyRow_AreNotEnough()
    {
        var card = Sound(new Company().Monthly("A", "2023-01-01", 1, 2, 3));

        card.Subject.Rule.ShouldBe(ObservationRule.CrossSection);
        card.Subject.KnownUntil.ShouldBeNull();
        card.Making.Flow[^1].Remaining.ShouldBe(1);
    }

    [Fact]
    public void Leavers_WithoutAnyDay_AreComparedWithoutTime()
    {
        var card = Sound(Many(60, (company, id) => int.Parse(id[1..]) % 2 == 0 ? company.Score(id, "2023-01-01", 20).Left(id, null) : company.Score(id, "2023-01-01", 30).Stayed(id, "2023-05-01"), new Company { Form = OutcomeForm.EveryAccount }), "2024-01-01");

        card.Subject.Rule.ShouldBe(ObservationRule.CrossSection);
        card.Making.Churners.ShouldBe(30);
    }

    private static ReportCard Sound(Company company, string? until = null)
    {
        var card = company.Card(until is null ? null : Company.Until(until));
        CardNumbers.Faults(card).ShouldBeEmpty();
        return card;
    }

    private static Company Half(Company company, string id, string day) => int.Parse(id[1..]) % 2 == 0 ? company.Left(id, day) : company;

    private static Company Many(int accounts, Func<Company, string, Company> add, Company? start = null) =>
        Enumerable.Range(0, accounts).Aggregate(start ?? new Company(), (company, account) => add(company, $"A{account:000}"));
}

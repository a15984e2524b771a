using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class ContenderSectionTests
{
    [Fact]
    public void Tenure_FromTheStart_IsGivenTheSignThatServesIt()
    {
        var company = new Company();
        foreach (var (id, start, left) in new[] { ("A", "2022-09-23", true), ("B", "2022-06-15", false), ("C", "2022-03-07", true), ("D", "2021-11-27", false) })
        {
            company.Score(id, "2023-01-01", 50).Known(id, start: start);
            _ = left ? company.Left(id, "2023-02-01") : company;
        }

        Of(company, ContenderKind.Tenure)!.Auc.ShouldBe(Figure.Alone(0.75, Shortfall.FewChurners));
    }

    [Fact]
    public void Tenure_WithoutStarts_CountsFromTheFirstScore()
    {
        var contender = Of(new Company().Monthly("A", "2023-01-01", 10, 10).Left("A", "2023-04-15").Monthly("B", "2023-01-01", 10, 10), ContenderKind.Tenure)!;

        contender.Auc.Value!.Value.ShouldBe(2.5 / 3, 1e-12);
        contender.Gain!.Value!.Value.ShouldBe(0.5 - (2.5 / 3), 1e-12);
    }

    [Fact]
    public void Tenure_KnownForHalfTheAccountsOrFewer_IsNoContender()
    {
        Company Company(int known) => new Company { Dated = false }.Each(40, (company, account, id) =>
            (account % 2 == 0 ? company.Left(id, null) : company).Score(id, 0, account).Known(id, tenure: account < known ? account : null));

        Company(20).Card().Contenders.ShouldAllBe(contender => contender.Kind != ContenderKind.Tenure);
        Company(20).Card().Unknowns.ShouldContain(unknown => unknown.Kind == UnknownKind.Tenure);
        Company(21).Card().Contenders.ShouldContain(contender => contender.Kind == ContenderKind.Tenure);
    }

    [Fact]
    public void SinceLastChange_CountsFromTheFirstRowOfTheSameScore()
    {
        var evidence = Evidences.Monthly(new Company().Monthly("A", "2023-01-01", 50, 50, 60, 60, 60), "2024-01-01");

        Rules.SinceLastChange(evidence, evidence.Panel).ShouldBe([0, 31, 0, 31, 61]);
    }

    [Fact]
    public void ScoreBefore_IsTheRiskOfThePreviousObservation()
    {
        var evidence = Evidences.Monthly(new Company().Monthly("A", "2023-01-01", 50, 40, 30).Score("B", "2023-02-01", 7), "2024-01-01");

        Rules.ScoreBefore(evidence.Panel).ShouldBe([double.NaN, -50, -40, double.NaN]);
    }

    [Fact]
    public void ScoreBefore_IsNoNaiveRule()
    {
        var contender = Of(new Company().Monthly("A", "2023-01-01", 10, 20, 20).Left("A", "2023-03-15").Monthly("B", "2023-01-01", 30, 20, 10), ContenderKind.ScoreBefore)!;

        contender.Naive.ShouldBeFalse();
        contender.Auc.Value.ShouldBe(0.875);
    }

    [Fact]
    public void BaseRate_IsACoin()
    {
        var card = Simulation.Of(200, 0.8).Card();
        var (score, coin) = (card.Contenders[0], card.Contenders.Single(contender => contender.Kind == ContenderKind.BaseRate));

        coin.Auc.ShouldBe(Figure.Alone(0.5, Shortfall.Exact));
        coin.Gain!.Value.ShouldBe(score.Auc.Value - 0.5);
        coin.Gain.Interval!.Value.Low.ShouldBe(score.Auc.Interval!.Value.Low - 0.5);
    }

    [Fact]
    public void ScoreOfOneDay_HasNoRuleOfEarlierDays() =>
        new Company { Dated = false, Form = OutcomeForm.LostOnly }.Score("A", 0, 1).Left("A", null).Score("B", 0, 2).Card().Contenders.Select(contender => contender.Kind).ShouldBe([ContenderKind.Score, ContenderKind.BaseRate]);

    private static Contender? Of(Company company, ContenderKind kind) =>
        ContenderSection.Make(Evidences.Monthly(company, "2024-01-01"), Evidences.Intervals).SingleOrDefault(contender => contender.Kind == kind);
}

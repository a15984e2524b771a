using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class VerdictSectionTests
{
    [Theory]
    [InlineData(0.501, 0.70, 0.001, 0.10, VerdictKind.Ranks)]
    [InlineData(0.501, 0.59, 0.001, 0.09, VerdictKind.Ranks)]
    [InlineData(0.500, 0.70, 0.001, 0.10, VerdictKind.NotEnoughOutcomes)]
    [InlineData(0.501, 0.70, 0.000, 0.10, VerdictKind.NotEnoughOutcomes)]
    [InlineData(0.501, 0.599, 0.000, 0.10, VerdictKind.NoUsefulSkill)]
    [InlineData(0.400, 0.599, -0.20, 0.10, VerdictKind.NoUsefulSkill)]
    [InlineData(0.400, 0.600, -0.20, 0.10, VerdictKind.NotEnoughOutcomes)]
    [InlineData(0.400, 0.599, -0.20, -0.01, VerdictKind.NoUsefulSkill)]
    [InlineData(0.600, 0.700, -0.20, -0.001, VerdictKind.SimpleRuleRanksAsWell)]
    [InlineData(0.600, 0.700, -0.20, 0.000, VerdictKind.SimpleRuleRanksAsWell)]
    [InlineData(0.600, 0.700, -0.20, 0.001, VerdictKind.NotEnoughOutcomes)]
    public void Kind_IsThatOfTheTable(double low, double high, double gainLow, double gainHigh, VerdictKind kind) =>
        Make(Figure.Of((low + high) / 2, new Interval(low, high)), Figure.Of((gainLow + gainHigh) / 2, new Interval(gainLow, gainHigh))).Kind.ShouldBe(kind);

    [Theory]
    [InlineData(0.400, 0.599, -0.20, -0.01, 0.0005, VerdictKind.NoUsefulSkill)]
    [InlineData(0.400, 0.599, -0.20, -0.05, 0.01, VerdictKind.SimpleRuleRanksAsWell)]
    [InlineData(0.400, 0.599, -0.20, -0.05, 0.06, VerdictKind.NotEnoughOutcomes)]
    [InlineData(0.501, 0.700, 0.001, 0.10, 0.06, VerdictKind.Ranks)]
    public void Kind_WherePlaysHideSkill_SaysNothingAgainstTheScoreThatTheyMayExplain(double low, double high, double gainLow, double gainHigh, double hidden, VerdictKind kind) =>
        Make(Figure.Of((low + high) / 2, new Interval(low, high)), Figure.Of((gainLow + gainHigh) / 2, new Interval(gainLow, gainHigh)), hidden).Kind.ShouldBe(kind);

    [Fact]
    public void Kind_WithoutAnInterval_IsNotEnough() => Make(Figure.Alone(0.9, Shortfall.FewChurners), Figure.Alone(0.4, Shortfall.FewChurners)).Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);

    [Fact]
    public void Best_IsTheNaiveContenderThatRanksBest()
    {
        var auc = Figure.Of(0.7, new Interval(0.6, 0.8));
        var (score, chance) = (new Contender(ContenderKind.Score, auc, auc, null, Naive: false), new Contender(ContenderKind.BaseRate, Figure.Alone(0.5, Shortfall.Exact), auc, Gain(0.2), Naive: true));
        var (tenure, before) = (new Contender(ContenderKind.Tenure, Figure.Of(0.65, new Interval(0.6, 0.7)), auc, Gain(-0.3), Naive: true), new Contender(ContenderKind.ScoreBefore, auc, auc, Gain(0.1), Naive: false));

        var verdict = VerdictSection.Make([score, chance, tenure, before], Nobody());

        verdict.Best.ShouldBe(tenure);
        verdict.Kind.ShouldBe(VerdictKind.SimpleRuleRanksAsWell);
    }

    [Fact]
    public void Blocking_IsTheAlarmThatBlocks()
    {
        var card = new Company().Score("A", "2023-01-01", 1).Card();

        (card with { Alarms = [new Alarm.NoDates()] }).Blocking.ShouldBeNull();
        (card with { Alarms = [new Alarm.NoDates(), new Alarm.TooGood(0.99)] }).Blocking.ShouldBe(new Alarm.TooGood(0.99));
    }

    private static Verdict Make(Figure auc, Figure gain, double hidden = 0) => VerdictSection.Make(
        [new Contender(ContenderKind.Score, auc, auc, null, Naive: false), new Contender(ContenderKind.BaseRate, Figure.Alone(0.5, Shortfall.Exact), auc, gain, Naive: true)], Nobody(), hidden);

    private static Figure Gain(double middle) => Figure.Of(middle, new Interval(middle - 0.05, middle + 0.05));

    private static Prospects Nobody() => new(Evidences.Monthly(new Company(), "2024-01-01"), new DateOnly(2024, 1, 2));
}

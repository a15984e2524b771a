using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

/// <summary>Cards of companies whose truth is known.</summary>
public sealed class SimulatedCardTests
{
    private static readonly JudgingOptions Few = Company.Quick with { Replicates = 40 };

    [Fact]
    public void Score_ThatKnowsHazards_Ranks()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            Simulation.Of(300, skill: 0.8, seed: seed, months: 14).Card(Few).Verdict.Kind.ShouldBe(VerdictKind.Ranks, $"seed {seed}");
        }
    }

    [Fact]
    public void Score_ThatKnowsNothing_IsNotCalledRanksMoreThanItsIntervalsAllow()
    {
        var verdicts = Enumerable.Range(0, 200).Select(seed => Simulation.Of(80, skill: 0, monthlyChurn: 0.06, seed, months: 8).Card(Few).Verdict).ToList();

        verdicts.Count(verdict => verdict.Kind == VerdictKind.Ranks).ShouldBeLessThanOrEqualTo(10);
        verdicts.Count(verdict => verdict.Auc.Interval is { Low: > 0.5 }).ShouldBeLessThanOrEqualTo(12);
        verdicts.Count(verdict => verdict.Auc.Interval is not null).ShouldBeGreaterThan(150);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Tenure_InDisguise_IsNeverCalledRanks(double noise)
    {
        for (var seed = 0; seed < 15; seed++)
        {
            var verdict = Simulation.TenureInDisguise(150, noise, seed, months: 14).Card(Few).Verdict;

            verdict.Kind.ShouldNotBe(VerdictKind.Ranks, $"seed {seed}");
            verdict.Best!.Kind.ShouldBe(ContenderKind.Tenure, $"seed {seed}");
        }
    }

    [Fact]
    public void Churners_FewerThanTwenty_NeverGetAnInterval()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var card = Simulation.Of(60, skill: 0.9, monthlyChurn: 0.012, seed, months: 12).Card(Few);

            card.Making.Churners.ShouldBeLessThan(Intervals.FewestChurners);
            card.Verdict.Kind.ShouldBe(VerdictKind.NotEnoughOutcomes);
            card.Verdict.Auc.Interval.ShouldBeNull();
            card.Ranking.AtCapacity.ShouldAllBe(at => at.Lift.Interval == null);
        }
    }
}

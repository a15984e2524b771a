using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class ProbabilitySectionTests
{
    [Fact]
    public void Stated_Probabilities_AreTestedOnEveryObservation()
    {
        var card = Simulation.Probabilities(300, 1, 1, seed: 3).Card(Company.Until("2024-03-31"));

        card.Probability.Basis.ShouldBe(ProbabilityBasis.Stated);
        (card.Probability.Map, card.Probability.FittedUntil).ShouldBe((null, null));
        card.Probability.Observations.ShouldBe(card.Making.Observations);
    }

    [Fact]
    public void Stated_OfStaying_IsTurned()
    {
        var company = new Company { Scale = Company.Risk with { HigherIsWorse = false } }.Each(50, (all, account, id) => (account < 10 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", 0.8));

        company.Card(Company.Until("2024-01-01")).Probability.ObservedExpected.Value!.Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void ObservedExpectedAndBrier_AreAsByHand()
    {
        var company = new Company { Scale = Company.Risk }.Each(40, (all, account, id) => (account < 20 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account < 10 || account >= 30 ? 0.8 : 0.2));

        var probability = company.Card(Company.Until("2024-01-01")).Probability;

        probability.ObservedExpected.Value!.Value.ShouldBe(20 / 20d, 1e-12);
        probability.Brier.Value!.Value.ShouldBe((0.04 + 0.64) / 2, 1e-12);
        probability.Skill.Value!.Value.ShouldBe(1 - (0.34 / 0.25), 1e-12);
    }

    [Fact]
    public void Calibrated_IsSaidOnlyWhereBothIntervalsAllowIt()
    {
        var said = 0;
        for (var seed = 0; seed < 8; seed++)
        {
            var honest = Simulation.Probabilities(200, 1, 1, seed).Card(Few).Probability;
            honest.Calibrated.ShouldBe(honest.Slope.Interval!.Value.Contains(1) && honest.Intercept.Interval!.Value.Contains(0));
            said += honest.Calibrated ? 1 : 0;
            Simulation.Probabilities(200, 2, 1, seed).Card(Few).Probability.Calibrated.ShouldBeFalse($"level, seed {seed}");
            Simulation.Probabilities(200, 1, 2.5, seed).Card(Few).Probability.Calibrated.ShouldBeFalse($"spread, seed {seed}");
        }

        said.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void Map_IsTestedOnlyOnWindowsThatBeginAfterThoseItWasFittedOnAreOver()
    {
        var probability = Simulation.Of(400, 0.8, 0.03).Card(Company.Quick).Probability;

        (probability.Basis, probability.Map).ShouldBe((ProbabilityBasis.Mapped, "Platt"));
        probability.FittedUntil!.Value.AddDays(90).ShouldBeLessThan(probability.TestedFrom!.Value);
        probability.Observations.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Map_WithFewChurners_IsNotMade()
    {
        var probability = Simulation.Of(60, 0.8).Card(Company.Quick).Probability;

        (probability.Basis, probability.Calibrated, probability.Slope).ShouldBe((ProbabilityBasis.None, false, Figure.None(Shortfall.ShortHistory)));
    }

    [Fact]
    public void Stated_CertaintiesThatFail_GiveNoInfiniteNumber()
    {
        var company = new Company { Scale = Company.Risk }.Each(60, (all, account, id) => (account % 2 == 0 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account % 3 == 0 ? 1 : 0));

        CardNumbers.Faults(company.Card(Company.Until("2024-01-01"))).ShouldBeEmpty();
    }

    private static Hale.Engine.Judging.JudgingOptions Few { get; } = Company.Until("2024-03-31") with { Replicates = 20 };
}

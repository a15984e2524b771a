using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>Who decides before its deadline is expected as far as a map of a horizon has seen such accounts.</summary>
public sealed class EarlyDecisionTests
{
    [Fact]
    public void Grr_OfAMapOfAHorizon_ExpectsThatSomeLeaveBeforeTheirDeadline()
    {
        var book = Books.Of(Books.Due("a", 100, 30), Books.Due("b", 300, 200));
        var line = Books.Lines(book, new OfAHorizon(90))[0];

        // The window of three months has 90 days: a decides in it, and b is still there with the probability of accounts that decide later.
        line.Grr.Expected.ShouldBe(((100 * 0.9) + (300 * 0.98)) / 400, 1e-12);
        line.Nrr.Expected.ShouldBe(line.Grr.Expected, 1e-12);
        (line.DueAccounts, line.DueRevenue, line.Renewed.Expected, line.EffectiveDue).ShouldBe((1, 100, 90, 1), "decided on is what has its deadline in the window");
        line.AtRisk.ShouldBe(10, 1e-12);
        line.BinomialDeviation.ShouldBe(Math.Sqrt((0.09 * 10_000) + (0.98 * 0.02 * 90_000)) / 400, 1e-12);
        line.Grr.Low.ShouldBeLessThan(line.Grr.Expected);
    }

    [Fact]
    public void Grr_OfAShorterTime_ExpectsFewerOfThem()
    {
        var line = Books.Lines(Books.Of(Books.Due("b", 300, 200)), new OfAHorizon(90), months: 1)[0];
        line.Grr.Expected.ShouldBe(Math.Pow(0.98, 31 / 90.0), 1e-12);
    }

    [Fact]
    public void Grr_BeyondTheReachOfTheProbability_KnowsNothingOfThem() =>
        Books.Lines(Books.Of(Books.Due("b", 300, 200)), new OfAHorizon(30), months: 5)[0].Grr.Expected.ShouldBe(1);

    [Fact]
    public void Grr_OfAMapOfDecisions_DoesNotKnowWhenBeforeADeadlineTheyAreMade() =>
        Books.Lines(Books.Of(Books.Due("b", 300, 200)), Books.Odds(0.9))[0].Grr.Expected.ShouldBe(1);

    /// <summary>Probabilities of still being a customer after a horizon: lower where a decision falls into it.</summary>
    private sealed class OfAHorizon(double days) : IStayingOdds
    {
        public OddsBasis Basis { get; } = new("given", true, true, 100, 10);

        public double HorizonDays => days;

        public bool IsOfOneDecision => false;

        public Staying? Of(double? score, int? termMonths, double? daysToDecision) => new(daysToDecision is null ? 0.98 : 0.9, ReadOnlyMemory<double>.Empty);
    }
}

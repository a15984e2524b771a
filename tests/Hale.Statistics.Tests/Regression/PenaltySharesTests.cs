using Hale.Statistics.Regression;

namespace Hale.Statistics.Tests.Regression;

/// <summary>A penalty that columns bear in shares, with which classes are partially pooled.</summary>
public sealed class PenaltySharesTests
{
    [Fact]
    public void Shares_OfNone_AreTheFreeFit() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random);
            var free = LogisticRegression.Fit(DesignMatrix.OfColumns(x), events);
            var shared = LogisticRegression.Fit(DesignMatrix.OfColumns(x), events, Options(0));
            shared.IsKnown.ShouldBe(free.IsKnown);
            if (free.IsKnown)
            {
                shared.Value.Coefficients[0].ShouldBe(free.Value.Coefficients[0], 1e-8);
            }
        },
        cases: 30);

    [Fact]
    public void Shares_OfOneEach_AreTheWholePenalty() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random);
            var matrix = DesignMatrix.OfColumns(x, Laws.Numbers(random, x.Length));
            var whole = LogisticRegression.Fit(matrix, events, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(2) }).Value;
            LogisticRegression.Fit(matrix, events, Options(0.5, 0.5)).Value.Coefficients.ShouldBe(whole.Coefficients, 1e-8);
        },
        cases: 30);

    [Fact]
    public void Classes_PartiallyPooled_LieBetweenTheirOwnAndTheCommonRate()
    {
        bool[] events = [.. Enumerable.Range(0, 400).Select(row => row < 390 ? row % 10 == 0 : row % 2 == 0)];
        double[] first = [.. Enumerable.Range(0, 400).Select(row => row < 390 ? 1.0 : 0)];
        double[] second = [.. first.Select(one => 1 - one)];
        var fit = LogisticRegression.Fit(DesignMatrix.OfColumns(first, second), events, Options(4, 4)).Value;

        fit.Predict([1, 0]).ShouldBe(0.1, 0.01);
        fit.Predict([0, 1]).ShouldBeInRange(0.15, 0.45);
    }

    [Fact]
    public void Shares_ThatDoNotFit_AreRefused()
    {
        var (x, events) = Sample(new Random(1));
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(DesignMatrix.OfColumns(x), events, Options(1, 1))).Message.ShouldContain("2 shares for 1 columns");
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(DesignMatrix.OfColumns(x), events, Options(-1))).Message.ShouldContain("share -1");
    }

    private static LogisticOptions Options(params double[] shares) => new() { Penalty = new LogisticPenalty.Ridge(1) { Shares = shares } };

    private static (double[] X, bool[] Events) Sample(Random random)
    {
        var x = Laws.Numbers(random, 60, -2, 2);
        return (x, Laws.Events(random, Array.ConvertAll(x, value => 1 / (1 + Math.Exp(-value)))));
    }
}

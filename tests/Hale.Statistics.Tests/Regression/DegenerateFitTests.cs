using Hale.Statistics.Regression;

namespace Hale.Statistics.Tests.Regression;

public sealed class DegenerateFitTests
{
    private static readonly bool[] Mixed = [false, true, false, true, false, true];

    [Fact]
    public void Fit_NoRows_SaysSo()
    {
        LogisticRegression.Fit(DesignMatrix.WithoutColumns(0), Array.Empty<bool>()).Reason.ShouldBe(Degeneracy.NoRows);
        var options = new LogisticOptions { RowWeights = new double[6] };
        LogisticRegression.Fit(DesignMatrix.WithoutColumns(6), Mixed, options).Reason.ShouldBe(Degeneracy.NoRows);
        Standardiser.Of(DesignMatrix.WithoutColumns(0)).Reason.ShouldBe(Degeneracy.NoRows);
    }

    [Fact]
    public void Fit_OneClass_SaysWhich()
    {
        var x = DesignMatrix.OfColumns([1, 2, 3]);
        LogisticRegression.Fit(x, [false, false, false]).Reason.ShouldBe(Degeneracy.NoEvents);
        LogisticRegression.Fit(x, [true, true, true]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        var options = new LogisticOptions { RowWeights = new double[] { 0, 1, 1 } };
        LogisticRegression.Fit(x, [true, false, false], options).Reason.ShouldBe(Degeneracy.NoEvents);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(.1)]
    [InlineData(-1e9)]
    public void Fit_ConstantColumn_IsSingularUnlessPenalised(double value)
    {
        var x = DesignMatrix.OfColumns([.. Enumerable.Repeat(value, 6)], [1, 2, 3, 4, 5, 6]);
        LogisticRegression.Fit(x, Mixed).Reason.ShouldBe(Degeneracy.Singular);
        foreach (var standardised in new[] { false, true })
        {
            var options = new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1, standardised) };
            LogisticRegression.Fit(x, Mixed, options).Value.Coefficients[0].ShouldBe(0, 1e-12);
        }
    }

    [Fact]
    public void Fit_DependentColumns_IsSingular()
    {
        double[] first = [1, 4, 2, 8, 5, 7];
        double[] second = [3, 1, 4, 1, 5, 9];
        var x = DesignMatrix.OfColumns(first, second, [.. first.Zip(second, (a, b) => a - (3 * b) + 2)]);
        LogisticRegression.Fit(x, Mixed).Reason.ShouldBe(Degeneracy.Singular);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-9)]
    [InlineData(1e9)]
    public void Fit_PredictorDividesTheClasses_IsSeparation(double unit)
    {
        bool[] events = [false, false, false, true, true, true];
        double[] clear = [1 * unit, 2 * unit, 3 * unit, 4 * unit, 5 * unit, 6 * unit];
        double[] touching = [1 * unit, 2 * unit, 3 * unit, 3 * unit, 5 * unit, 6 * unit];
        LogisticRegression.Fit(DesignMatrix.OfColumns(clear), events).Reason.ShouldBe(Degeneracy.Separation);
        LogisticRegression.Fit(DesignMatrix.OfColumns(touching), events).Reason.ShouldBe(Degeneracy.Separation);
        var options = new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1, standardised: true) };
        LogisticRegression.Fit(DesignMatrix.OfColumns(clear), events, options).IsKnown.ShouldBeTrue();
    }

    [Fact]
    public void Fit_RareCategoryWithoutEvents_IsSeparation() => Laws.Hold(
        random =>
        {
            double[] category = [.. Enumerable.Range(0, 300).Select(row => row < 3 ? 1.0 : 0)];
            var other = Laws.Numbers(random, 300);
            var events = Laws.Events(random, [.. other.Select((value, row) => row < 3 ? 0 : .2 + (.5 * value))]);
            (events[0], events[1], events[2]) = (false, false, false);
            LogisticRegression.Fit(DesignMatrix.OfColumns(category, other), events).Reason.ShouldBe(Degeneracy.Separation);
        });

    [Fact]
    public void Fit_ArbitraryRows_IsFiniteOrHasAReason() => Laws.Hold(
        random =>
        {
            var (rows, columns) = (random.Next(1, 12), random.Next(1, 4));
            var values = Enumerable.Range(0, rows * columns).Select(_ => (double)random.Next(-2, 3)).ToArray();
            var events = Enumerable.Range(0, rows).Select(_ => random.Next(2) == 1).ToArray();
            var options = new LogisticOptions { NonNegative = random.Next(2) == 1 };
            var fit = LogisticRegression.Fit(DesignMatrix.OfRows(values, columns), events, options);
            if (fit.IsKnown)
            {
                fit.Value.Coefficients.ShouldAllBe(one => double.IsFinite(one));
                double.IsFinite(fit.Value.Intercept).ShouldBeTrue();
                fit.Value.GradientNorm.ShouldBeLessThan(1e-9);
                double.IsFinite(fit.Value.Covariance().StandardError(0)).ShouldBeTrue();
            }
            else
            {
                fit.Reason.ShouldNotBe(Degeneracy.NoConvergence);
            }
        },
        2000);

    [Fact]
    public void Fit_ContradictingArguments_Throws()
    {
        var x = DesignMatrix.OfColumns([1, 2, 3]);
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, [true, false]));
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, [.5, 2, 0.0]));
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, [true, false, true], new LogisticOptions { RowWeights = new double[] { 1, -1, 1 } }));
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, [true, false, true], new LogisticOptions { Offset = new[] { 0, double.NaN, 0 } }));
        Should.Throw<ArgumentException>(() => DesignMatrix.OfColumns([1, double.NaN]));
        Should.Throw<ArgumentException>(() => DesignMatrix.OfColumns([1, 2], [1]));
        var weights = new LogisticOptions { Penalty = new LogisticPenalty.TowardsWeights(1, 1, 1, 2) };
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, [true, false, true], weights));
    }
}

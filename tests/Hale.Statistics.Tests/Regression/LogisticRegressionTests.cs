using Hale.Statistics.Regression;

namespace Hale.Statistics.Tests.Regression;

public sealed class LogisticRegressionTests
{
    private static readonly LogisticOptions Ridge = new() { Penalty = new LogisticPenalty.Ridge(1) };

    [Fact]
    public void Fit_WeightsOfWholeNumbers_EqualsRepeatedRows() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 60, 3);
            var counts = Enumerable.Range(0, 60).Select(_ => random.Next(1, 4)).ToArray();
            int[] repeated = [.. Laws.Alone(60).SelectMany(row => Enumerable.Repeat(row, counts[row]))];
            var weighted = LogisticRegression.Fit(x, events, Ridge with { RowWeights = Array.ConvertAll(counts, count => (double)count) }).Value;
            var duplicated = LogisticRegression.Fit(x.Only(repeated), Array.ConvertAll(repeated, row => events[row]), Ridge).Value;
            ShouldBeSame(weighted, duplicated, 1e-9);
        });

    [Fact]
    public void Fit_WeightZero_EqualsAbsentRows() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 60, 3);
            var absent = random.Next(60);
            int[] kept = [.. Laws.Alone(60).Where(row => row != absent)];
            var weights = Enumerable.Range(0, 60).Select(row => row == absent ? 0.0 : 1).ToArray();
            var first = LogisticRegression.Fit(x, events, Ridge with { RowWeights = weights });
            var second = LogisticRegression.Fit(x.Only(kept), Array.ConvertAll(kept, row => events[row]), Ridge);
            first.IsKnown.ShouldBe(second.IsKnown);
            if (first.IsKnown)
            {
                ShouldBeSame(first.Value, second.Value, 1e-9);
            }
        });

    [Fact]
    public void Fit_BegunElsewhere_EndsAtTheSame() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 80, 3);
            var start = Laws.Numbers(random, 4, -3, 3);
            foreach (var options in (LogisticOptions[])[Ridge, Ridge with { NonNegative = true }, Ridge with { RowWeights = Laws.Numbers(random, 80, 0.5, 3) }])
            {
                ShouldBeSame(LogisticRegression.Fit(x, events, options with { Start = start }).Value, LogisticRegression.Fit(x, events, options).Value, 1e-9);
            }
        });

    [Fact]
    public void Fit_BegunAtItself_NeedsNoStep() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 80, 3);
            var fit = LogisticRegression.Fit(x, events, Ridge).Value;
            LogisticRegression.Fit(x, events, Ridge with { Start = new double[] { fit.Coefficients[0], fit.Coefficients[1], fit.Coefficients[2], fit.Intercept } }).Value.Iterations.ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void Fit_BegunAtTooFewNumbers_IsRefused()
    {
        var (x, events) = Sample(new Random(1), 80, 3);
        Should.Throw<ArgumentException>(() => LogisticRegression.Fit(x, events, Ridge with { Start = new double[3] })).Message.ShouldContain("4 numbers");
    }

    [Fact]
    public void Fit_OffsetOfKnownLogOdds_TakesThemFromTheFit() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 200, 2);
            var moved = new double[] { random.NextDouble(), -random.NextDouble(), random.NextDouble() };
            var offset = Laws.Alone(200).Select(row => moved[2] + (moved[0] * x[row][0]) + (moved[1] * x[row][1])).ToArray();
            var plain = LogisticRegression.Fit(x, events).Value;
            var shifted = LogisticRegression.Fit(x, events, new LogisticOptions { Offset = offset }).Value;
            shifted.Coefficients[0].ShouldBe(plain.Coefficients[0] - moved[0], 1e-8);
            shifted.Coefficients[1].ShouldBe(plain.Coefficients[1] - moved[1], 1e-8);
            shifted.Intercept.ShouldBe(plain.Intercept - moved[2], 1e-8);
        });

    [Fact]
    public void Fit_OtherUnits_ChangesCoefficientsInInverse() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 200, 2);
            var unit = Math.Pow(10, random.Next(-12, 13));
            var origin = 1000 * random.NextDouble();
            double[][] columns = [[.. Laws.Alone(200).Select(row => unit * (x[row][0] + origin))], [.. Laws.Alone(200).Select(row => x[row][1])]];
            var plain = LogisticRegression.Fit(x, events).Value;
            var scaled = LogisticRegression.Fit(DesignMatrix.OfColumns(columns), events).Value;
            (scaled.Coefficients[0] * unit).ShouldBe(plain.Coefficients[0], 1e-7);
            scaled.Coefficients[1].ShouldBe(plain.Coefficients[1], 1e-7);
        });

    [Fact]
    public void Fit_Free_ReproducesMeansOfPredictors() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 200, 2);
            var fit = LogisticRegression.Fit(x, events).Value;
            var errors = fit.Predict(x).Select((p, row) => p - (events[row] ? 1 : 0)).ToArray();
            errors.Sum().ShouldBe(0, 1e-8);
            errors.Select((error, row) => error * x[row][0]).Sum().ShouldBe(0, 1e-8);
            fit.GradientNorm.ShouldBeLessThanOrEqualTo(1e-10);
        });

    [Fact]
    public void Fit_NonNegative_MeetsTheConditionsOfItsMinimum() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 80, 6);
            var fit = LogisticRegression.Fit(x, events, Ridge with { NonNegative = true }).Value;
            var errors = fit.Predict(x).Select((p, row) => p - (events[row] ? 1 : 0)).ToArray();
            errors.Sum().ShouldBe(0, 1e-8);
            for (var column = 0; column < 6; column++)
            {
                var beta = fit.Coefficients[column];
                var slope = beta + errors.Select((error, row) => error * x[row][column]).Sum();
                beta.ShouldBeGreaterThanOrEqualTo(0);
                slope.ShouldBeGreaterThan(-1e-8);
                (beta * slope).ShouldBe(0, 1e-8);
            }
        });

    [Fact]
    public void Fit_LambdaOfAnySize_StaysAtItsMinimum() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 80, 4);
            var penalty = new LogisticPenalty.TowardsWeights(Math.Pow(10, random.Next(-2, 3)), .05, Laws.Numbers(random, 4, .1));
            var fit = LogisticRegression.Fit(x, events, new LogisticOptions { Penalty = penalty }).Value;
            var least = Objective(x, events, penalty, [.. fit.Coefficients], fit.Intercept);
            for (var column = 0; column < 4; column++)
            {
                foreach (var change in new[] { -1e-3, 1e-3 })
                {
                    double[] moved = [.. fit.Coefficients];
                    moved[column] += change;
                    Objective(x, events, penalty, moved, fit.Intercept).ShouldBeGreaterThan(least);
                }
            }
        });

    [Fact]
    public void Fit_LambdaWithoutEnd_HasTheWeightsOfTheExpert() => Laws.Hold(
        random =>
        {
            var (x, events) = Sample(random, 200, 4);
            var penalty = new LogisticPenalty.TowardsWeights(1e9, .05, Laws.Numbers(random, 4, .1));
            var fit = LogisticRegression.Fit(x, events, new LogisticOptions { Penalty = penalty }).Value;
            var slope = fit.Coefficients.Sum();
            for (var column = 0; column < 4; column++)
            {
                fit.Coefficients[column].ShouldBe(slope * penalty.Weights[column], 1e-6);
            }
        });

    private static double Objective(DesignMatrix x, bool[] events, LogisticPenalty.TowardsWeights penalty, double[] beta, double intercept)
    {
        var loss = 0.0;
        for (var row = 0; row < events.Length; row++)
        {
            var z = intercept + beta.Select((one, column) => one * x[row][column]).Sum();
            loss += Math.Log(1 + Math.Exp(events[row] ? -z : z));
        }

        var apart = beta.Select((one, column) => one - (beta.Sum() * penalty.Weights[column])).Sum(one => one * one);
        return loss + (penalty.Lambda * apart) + (penalty.Tau * beta.Sum(one => one * one));
    }

    private static void ShouldBeSame(LogisticFit first, LogisticFit second, double tolerance)
    {
        first.Coefficients.ShouldBe(second.Coefficients, tolerance);
        first.Intercept.ShouldBe(second.Intercept, tolerance);
    }

    private static (DesignMatrix X, bool[] Events) Sample(Random random, int rows, int columns)
    {
        var x = DesignMatrix.OfRows(Laws.Numbers(random, rows * columns), columns);
        var beta = Laws.Numbers(random, columns, -2, 2);
        return (x, Laws.Events(random, [.. Laws.Alone(rows).Select(row => 1 / (1 + Math.Exp(-Dot(x[row], beta))))]));
    }

    private static double Dot(ReadOnlySpan<double> row, double[] beta)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * beta[i];
        }

        return sum;
    }
}

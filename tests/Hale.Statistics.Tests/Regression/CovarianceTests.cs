using Hale.Statistics.Regression;

namespace Hale.Statistics.Tests.Regression;

public sealed class CovarianceTests
{
    // Of a table of two groups the coefficient is the log odds ratio, and Woolf's variance (1955) is exact for both covariances.
    [Fact]
    public void Covariance_TwoGroups_IsTheSumOfInverseCounts() => Laws.Hold(
        random =>
        {
            var counts = Enumerable.Range(0, 4).Select(_ => random.Next(3, 30)).ToArray();
            var x = DesignMatrix.OfColumns([.. counts.SelectMany((count, cell) => Enumerable.Repeat(cell < 2 ? 1000.0 : 1003, count))]);
            bool[] events = [.. counts.SelectMany((count, cell) => Enumerable.Repeat(cell % 2 == 1, count))];
            var fit = LogisticRegression.Fit(x, events).Value;
            var error = Math.Sqrt(counts.Sum(count => 1.0 / count)) / 3;
            fit.Coefficients[0].ShouldBe(Math.Log(counts[3] * counts[0] / (double)(counts[2] * counts[1])) / 3, 1e-9);
            fit.Covariance().StandardError(0).ShouldBe(error, 1e-9);
            fit.Covariance(Laws.Alone(events.Length)).Value.StandardError(0).ShouldBe(error, 1e-9);
            var first = Math.Sqrt((1.0 / counts[0]) + (1.0 / counts[1]));
            fit.Covariance().StandardError([1000, 1]).ShouldBe(first, 1e-7);
        });

    [Fact]
    public void Covariance_RowsRepeatedInTheirCluster_StaysAsItWas() => Laws.Hold(
        random =>
        {
            var x = DesignMatrix.OfRows(Laws.Numbers(random, 200), 2);
            var events = Laws.Events(random, [.. Laws.Alone(100).Select(row => .2 + (.5 * x[row][0]))]);
            var clusters = Laws.Alone(100).Select(row => row % 40).ToArray();
            int[] twice = [.. Laws.Alone(200).Select(row => row / 2)];
            var once = LogisticRegression.Fit(x, events).Value.Covariance(clusters).Value;
            var again = LogisticRegression.Fit(x.Only(twice), Array.ConvertAll(twice, row => events[row])).Value
                .Covariance(Array.ConvertAll(twice, row => clusters[row])).Value;
            for (var i = 0; i < 3; i++)
            {
                again.StandardError(i).ShouldBe(once.StandardError(i), 1e-8);
                again[i, 0].ShouldBe(once[0, i], 1e-8);
            }
        });

    [Fact]
    public void Covariance_CoefficientAtItsBound_HasNone()
    {
        var x = DesignMatrix.OfColumns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        bool[] events = [true, true, false, true, true, false, true, false, false, true, false, false];
        var fit = LogisticRegression.Fit(x, events, new LogisticOptions { NonNegative = true }).Value;
        fit.Coefficients[0].ShouldBe(0);
        fit.Intercept.ShouldBe(0, 1e-12);
        fit.Covariance().StandardError(0).ShouldBe(0);
        fit.Covariance().StandardError(1).ShouldBe(1 / Math.Sqrt(12 * .25), 1e-12);
    }

    [Fact]
    public void Covariance_FewClusters_SaysSo()
    {
        var fit = LogisticRegression.Fit(DesignMatrix.WithoutColumns(20), [.. Laws.Alone(20).Select(row => row % 3 == 0)]).Value;
        fit.Covariance([.. Laws.Alone(20).Select(row => row % 9)]).Reason.ShouldBe(Degeneracy.TooFew);
        fit.Covariance([.. Laws.Alone(20).Select(row => row % 10)]).IsKnown.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => fit.Covariance([1, 2]));
        Should.Throw<ArgumentException>(() => fit.Covariance([.. Laws.Alone(20).Select(row => row - 1)]));
    }
}

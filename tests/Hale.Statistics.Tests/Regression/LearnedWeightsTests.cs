using Hale.Statistics.Regression;
using Hale.Statistics.Resampling;
using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

/// <summary>Non-negative weights of twelve sub-scores of the telephone customers, out of fold and resampled, against the reference.</summary>
public sealed class LearnedWeightsTests
{
    private static readonly LogisticOptions Options = new() { Penalty = new LogisticPenalty.TowardsWeights(0, .5, Enumerable.Repeat(1.0, 12).ToArray()), NonNegative = true };

    [Fact]
    public void NonNegative_FiveFolds_HasTheReferenceMetrics()
    {
        var (columns, churned, names) = Signals();
        var probabilities = new double[churned.Length];
        for (var fold = 0; fold < 5; fold++)
        {
            int[] train = [.. Enumerable.Range(0, churned.Length).Where(row => row % 5 != fold)];
            var held = DesignMatrix.OfColumns([.. columns.Select((column, place) => names[place] is "tenure" or "price_low" ? Ranks(column, train) : column)]);
            var fit = LogisticRegression.Fit(held.Only(train), Array.ConvertAll(train, row => !churned[row]), Options).Value;
            for (var row = fold; row < churned.Length; row += 5)
            {
                probabilities[row] = 1 - fit.Predict(held[row]);
            }
        }

        probabilities.ShouldHaveMetrics(churned, Reference.Json("weights_reference.json").GetProperty("cv").GetProperty("nonneg"), 1e-7);
    }

    [Fact]
    public void NonNegative_Resampled_VariesAsTheReferenceDoes()
    {
        var (columns, churned, names) = Signals();
        var x = DesignMatrix.OfColumns(columns);
        bool[] retained = Array.ConvertAll(churned, one => !one);
        var drawn = ClusterBootstrap.Run(
            Laws.Alone(churned.Length),
            names.Length,
            (counts, results) =>
            {
                var fit = LogisticRegression.Fit(x, retained, Options with { RowWeights = Array.ConvertAll(counts.ToArray(), count => (double)count) }).Value;
                for (var weight = 0; weight < names.Length; weight++)
                {
                    results[weight] = 100 * fit.Coefficients[weight] / fit.Coefficients.Sum();
                }
            },
            new BootstrapOptions(40, 1),
            TestContext.Current.CancellationToken);
        var expected = Reference.Json("weights_reference.json").GetProperty("bootstrap_weights");
        for (var weight = 0; weight < names.Length; weight++)
        {
            var reference = expected.GetProperty(names[weight]).EnumerateArray().Select(number => number.GetDouble()).ToArray();
            drawn[weight].Sorted.ToArray().Average().ShouldBe(reference[0], .6, names[weight]);
            drawn[weight].Interval.Value.Width.ShouldBe(reference[2] - reference[1], 2.5, names[weight]);
        }
    }

    /// <summary>The mid-rank percentile of each value within the training rows.</summary>
    private static double[] Ranks(double[] values, int[] train)
    {
        double[] sorted = [.. train.Select(row => values[row]).Order()];
        return Array.ConvertAll(values, value => (sorted.Count(one => one < value) + sorted.Count(one => one <= value)) / 2.0 / sorted.Length);
    }

    private static (double[][] Columns, bool[] Churned, string[] Names) Signals()
    {
        var table = Reference.Table("telco_signals.csv.gz");
        string[] names = [.. Reference.Json("weights_reference.json").GetProperty("signals").EnumerateArray().Select(name => name.GetString()!)];
        return ([.. names.Select(table.Numbers)], table.Flags("y"), names);
    }
}

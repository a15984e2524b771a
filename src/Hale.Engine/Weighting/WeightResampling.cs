using Hale.Statistics.Regression;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Weighting;

/// <summary>Fits again on accounts that are drawn anew, the strength of the expert's weights being held, orders by each part alone, and fits without the expert, all in the same draws.</summary>
internal static class WeightResampling
{
    /// <summary>First the weight of each part, then how each part alone orders, then the weight that outcomes alone give it.</summary>
    public static BootstrapResult Run(FittingRows rows, double lambda, WeightingOptions options, Action<double> progress, CancellationToken cancellation)
    {
        var size = rows.Tree.Parts.Length;
        var parts = rows.Parts(rows.Tree.Expert);
        var alone = Enumerable.Range(0, size).Select(part => PartOrder.Of(rows, part)).ToArray();
        return ClusterBootstrap.Run(
            rows.Clusters,
            3 * size,
            (counts, results) =>
            {
                for (var part = 0; part < size; part++)
                {
                    results[size + part] = alone[part].Auc(counts);
                }

                var weights = new double[counts.Length];
                for (var row = 0; row < weights.Length; row++)
                {
                    weights[row] = counts[row] * rows.Weights[row];
                }

                Weigh(rows, parts, weights, lambda, results[..size]);
                Weigh(rows, parts, weights, 0, results[(2 * size)..]);
            },
            new BootstrapOptions(options.Resamples, options.Seed, Threads: options.Threads, Progress: new Told(progress)),
            cancellation);
    }

    private static void Weigh(FittingRows rows, DesignMatrix parts, double[] weights, double lambda, Span<double> results)
    {
        if (double.IsPositiveInfinity(lambda) || WeightFitting.Fit(rows, parts, weights, lambda) is not { IsKnown: true, Value: { Slope: > 0 } model })
        {
            return;
        }

        for (var part = 0; part < results.Length; part++)
        {
            results[part] = model.Weights[part];
        }
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}

using Hale.Statistics.Ranking;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Weighting;

/// <summary>Fits again on accounts that are drawn anew, the strength of the expert's weights being held, and orders by each part alone in the same draws.</summary>
internal static class WeightResampling
{
    /// <summary>First the weight of each part, then how each part alone orders.</summary>
    public static BootstrapResult Run(FittingRows rows, double lambda, WeightingOptions options, Action<double> progress, CancellationToken cancellation)
    {
        var size = rows.Tree.Parts.Length;
        var parts = rows.Parts(rows.Tree.Expert);
        var alone = Enumerable.Range(0, size).Select(part => PartOrder.Of(rows, part)).ToArray();
        return ClusterBootstrap.Run(
            rows.Clusters,
            2 * size,
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

                if (WeightFitting.Fit(rows, parts, weights, lambda) is { IsKnown: true, Value: { Slope: > 0 } model })
                {
                    for (var part = 0; part < size; part++)
                    {
                        results[part] = model.Weights[part];
                    }
                }
            },
            new BootstrapOptions(options.Resamples, options.Seed, Threads: options.Threads, Progress: new Told(progress)),
            cancellation);
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}

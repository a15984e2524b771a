using Hale.Statistics.Ranking;
using Hale.Statistics.Resampling;

namespace Hale.Bench.Coverage;

/// <summary>One simulated world: a panel with each account once and one with each account in several rows, and the bootstrap of the latter.</summary>
internal sealed class CoverageSample
{
    public const int FirstAuc = 0;
    public const int Difference = 1;
    public const int Rate = 2;

    private CoverageSample(Panel once, Panel repeated, BootstrapResult bootstrap)
    {
        Once = once;
        Repeated = repeated;
        Bootstrap = bootstrap;
    }

    public Panel Once { get; }

    public Panel Repeated { get; }

    public BootstrapResult Bootstrap { get; }

    public static CoverageSample Draw(PanelDesign design, int seed, CancellationToken cancellation)
    {
        var once = Panel.Draw(design.Once, unchecked((2 * seed) + 1));
        var repeated = Panel.Draw(design, unchecked((2 * seed) + 2));
        return new CoverageSample(once, repeated, Bootstrapped(repeated, seed, cancellation));
    }

    private static BootstrapResult Bootstrapped(Panel panel, int seed, CancellationToken cancellation)
    {
        var first = RankedRows.Of(panel.FirstScore, panel.Left);
        var second = RankedRows.Of(panel.SecondScore, panel.Left);
        void Compute(ReadOnlySpan<int> weights, Span<double> results)
        {
            var (firstAuc, secondAuc) = (first.Auc(weights), second.Auc(weights));
            if (firstAuc.IsKnown && secondAuc.IsKnown)
            {
                results[FirstAuc] = firstAuc.Value;
                results[Difference] = firstAuc.Value - secondAuc.Value;
            }

            results[Rate] = WeightedRate(panel.Left, weights);
        }

        // The seeds of the study run side by side: one thread each.
        return ClusterBootstrap.Run(panel.Accounts, statistics: 3, Compute, new BootstrapOptions(Seed: seed, Threads: 1), cancellation);
    }

    private static double WeightedRate(bool[] left, ReadOnlySpan<int> weights)
    {
        var (events, rows) = (0, 0);
        for (var row = 0; row < left.Length; row++)
        {
            rows += weights[row];
            events += left[row] ? weights[row] : 0;
        }

        return (double)events / rows;
    }
}

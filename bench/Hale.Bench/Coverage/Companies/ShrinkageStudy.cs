using Hale.Engine.Weighting;
using Hale.Statistics;
using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Whether weights drawn towards the expert foretell later outcomes better than either end, where few have left.</summary>
internal static class ShrinkageStudy
{
    private const int LaterAccounts = 600;
    private const long LaterSeeds = 2_000_000;

    public static ShrinkageResult Run(ShrinkageLaw law, int accounts, int seeds, CancellationToken cancellation)
    {
        var worlds = new ShrinkageLosses?[seeds];
        var sized = new CompanyLaw(law.Expert, law.Company, 1);
        Parallel.For(0, seeds, new ParallelOptions { CancellationToken = cancellation }, seed => worlds[seed] = ShrinkageTrial.Of(
            MadeBacktest.Of(sized.Sized(accounts, seed)), MadeBacktest.Of(sized.Sized(LaterAccounts, LaterSeeds + seed)), 0, cancellation));
        var losses = worlds.OfType<ShrinkageLosses>().ToList();
        return new ShrinkageResult(
            law.Expert, losses.Average(loss => loss.Churners), losses.Count, losses.Average(loss => loss.Expert), losses.Average(loss => loss.Shrunk), losses.Average(loss => loss.Unpenalised),
            Mean([.. losses.Select(loss => loss.Unpenalised - loss.Shrunk)]), Mean([.. losses.Select(loss => loss.Expert - loss.Shrunk)]));
    }

    private static (double Mean, Interval Interval) Mean(double[] values)
    {
        var mean = values.Average();
        var reach = 1.96 * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
        return (mean, new Interval(mean - reach, mean + reach));
    }
}

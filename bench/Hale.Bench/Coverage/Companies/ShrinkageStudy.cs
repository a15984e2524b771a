using Hale.Engine.Weighting;
using Hale.Statistics;
using Hale.Tests.Backtests;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Whether weights drawn towards the expert foretell later outcomes better than either end, where few have left.</summary>
/// <param name="law">What the expert is.</param>
/// <param name="accounts">How many accounts a world has.</param>
internal sealed class ShrinkageStudy(ShrinkageLaw law, int accounts)
{
    private const int LaterAccounts = 600;
    private const long LaterSeeds = 2_000_000;

    /// <summary>The losses of the first worlds; null where not all could be fitted.</summary>
    public IReadOnlyList<ShrinkageLosses?> Worlds(StudyRun run, int seeds) =>
        run.Kept.Take($"shrinkage, {law.Expert}, {accounts} accounts", seeds, seed => Draw(seed, run.Cancellation), run.Cancellation);

    public ShrinkageResult Result(StudyRun run)
    {
        var losses = Worlds(run, run.Seeds).OfType<ShrinkageLosses>().ToList();
        return new ShrinkageResult(
            law.Expert, losses.Average(loss => loss.Churners), losses.Count, losses.Average(loss => loss.Expert), losses.Average(loss => loss.Shrunk), losses.Average(loss => loss.Unpenalised),
            Mean([.. losses.Select(loss => loss.Unpenalised - loss.Shrunk)]), Mean([.. losses.Select(loss => loss.Expert - loss.Shrunk)]));
    }

    private ShrinkageLosses? Draw(int seed, CancellationToken cancellation)
    {
        var sized = new CompanyLaw(law.Expert, law.Company, 1);
        return ShrinkageTrial.Of(MadeBacktest.Of(sized.Sized(accounts, seed)), MadeBacktest.Of(sized.Sized(LaterAccounts, LaterSeeds + seed)), 0, cancellation);
    }

    private static (double Mean, Interval Interval) Mean(double[] values)
    {
        var mean = values.Average();
        var reach = 1.96 * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
        return (mean, new Interval(mean - reach, mean + reach));
    }
}

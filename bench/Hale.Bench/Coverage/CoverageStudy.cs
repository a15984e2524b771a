using Hale.Statistics;

namespace Hale.Bench.Coverage;

/// <summary>Simulates worlds whose truth is known and counts how often each interval contains it.</summary>
internal static class CoverageStudy
{
    public static IReadOnlyList<CoverageResult> Run(PanelDesign design, PanelTruth truth, int seeds, CancellationToken cancellation)
    {
        var intervals = new Answer<Interval>[seeds][];
        Parallel.For(0, seeds, new ParallelOptions { CancellationToken = cancellation }, seed =>
        {
            var sample = CoverageSample.Draw(design, seed, cancellation);
            intervals[seed] = [.. CoverageMethods.All.Select(method => method.Interval(sample))];
        });
        return [.. CoverageMethods.All.Select((method, index) => Result(method, method.Truth(truth), [.. intervals.Select(answers => answers[index])]))];
    }

    private static CoverageResult Result(CoverageMethod method, double truth, Answer<Interval>[] answers)
    {
        var intervals = answers.Where(answer => answer.IsKnown).Select(answer => answer.Value).ToList();
        return new CoverageResult(method.Name, method.Setting, intervals.Count, intervals.Count(interval => interval.Contains(truth)), CoverageResult.Median([.. intervals.Select(interval => interval.Width)]));
    }
}

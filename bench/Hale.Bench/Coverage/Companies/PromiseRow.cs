namespace Hale.Bench.Coverage.Companies;

/// <summary>How an interval did over many worlds of one setting, beside the naive one.</summary>
/// <param name="Seeds">How many worlds were drawn.</param>
/// <param name="Product">The product's.</param>
/// <param name="Naive">The naive one's.</param>
internal sealed record PromiseRow(int Seeds, CoverageResult Product, CoverageResult Naive)
{
    /// <summary>Draws worlds side by side and counts.</summary>
    /// <param name="setting">What the table calls the setting.</param>
    /// <param name="seeds">How many worlds.</param>
    /// <param name="draw">The intervals of a world; the same ones in each.</param>
    /// <param name="cancellation">Cancels.</param>
    public static IReadOnlyList<PromiseRow> Run(string setting, int seeds, Func<int, IReadOnlyList<Trial>> draw, CancellationToken cancellation)
    {
        var worlds = new IReadOnlyList<Trial>[seeds];
        Parallel.For(0, seeds, new ParallelOptions { CancellationToken = cancellation }, seed => worlds[seed] = draw(seed));
        return [.. worlds.SelectMany(world => world).GroupBy(trial => trial.What).Select(same => new PromiseRow(seeds, Of(same, setting, trial => trial.Product), Of(same, setting, trial => trial.Naive)))];
    }

    private static CoverageResult Of(IGrouping<string, Trial> trials, string setting, Func<Trial, Statistics.Interval?> which)
    {
        var answered = trials.Select(trial => (trial.Truth, Interval: which(trial))).Where(trial => trial.Interval is not null).Select(trial => (trial.Truth, Interval: trial.Interval!.Value)).ToList();
        return new CoverageResult(
            trials.Key, setting, answered.Count, answered.Count(trial => trial.Interval.Contains(trial.Truth)), answered.Select(trial => trial.Interval.Width).DefaultIfEmpty().Average());
    }
}

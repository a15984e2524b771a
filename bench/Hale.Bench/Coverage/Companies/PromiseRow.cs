namespace Hale.Bench.Coverage.Companies;

/// <summary>How an interval did over many worlds of one setting, beside the naive one.</summary>
/// <param name="Seeds">How many worlds were drawn.</param>
/// <param name="Product">The product's.</param>
/// <param name="Naive">The naive one's.</param>
internal sealed record PromiseRow(int Seeds, CoverageResult Product, CoverageResult Naive)
{
    /// <summary>Counts.</summary>
    /// <param name="setting">What the table calls the setting.</param>
    /// <param name="worlds">The intervals of each world; the same ones in each.</param>
    public static IReadOnlyList<PromiseRow> Of(string setting, IReadOnlyList<IReadOnlyList<Trial>> worlds) =>
        [.. worlds.SelectMany(world => world).GroupBy(trial => trial.What).Select(same => new PromiseRow(worlds.Count, Of(same, setting, trial => trial.Product), Of(same, setting, trial => trial.Naive)))];

    private static CoverageResult Of(IGrouping<string, Trial> trials, string setting, Func<Trial, Statistics.Interval?> which)
    {
        var answered = trials.Select(trial => (trial.Truth, Interval: which(trial))).Where(trial => trial.Interval is not null).Select(trial => (trial.Truth, Interval: trial.Interval!.Value)).ToList();
        return new CoverageResult(
            trials.Key, setting, answered.Count, answered.Count(trial => trial.Interval.Contains(trial.Truth)), CoverageResult.Median([.. answered.Select(trial => trial.Interval.Width)]));
    }
}

using Hale.Core.Scoring;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Comparing;

/// <summary>Compares two definitions of a score on the observations that both have. The same backtests and options give the same comparison; swapped, every difference changes its sign.</summary>
public static class CompareBacktests
{
    /// <summary>Compares.</summary>
    /// <param name="before">The first definition, such as the live one.</param>
    /// <param name="after">The second, such as a draft.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops it.</param>
    public static BacktestComparison Run(ComparedSide before, ComparedSide after, ComparisonOptions options, CancellationToken cancellation)
    {
        var paired = PairedRows.Of(before, after, options.LeadDays);
        var panel = PairedPanel.Of(paired.Rows);
        var intervals = new Intervals(new BootstrapOptions(Replicates.For(options.Replicates, panel.Before.Count), options.Seed), cancellation);
        var auc = Auc(panel, intervals);
        return new BacktestComparison(
            paired.Flow,
            paired.Treatment,
            panel.Before.Accounts,
            panel.Before.Churners,
            auc,
            ListedLeavers.Compare(panel, after.Backtest.Header.Rules.Capacity, intervals),
            Bands(panel, before, after, intervals),
            MapErrors.Compare(panel, Math.Max(before.Backtest.Header.LabelDays, after.Backtest.Header.LabelDays), intervals),
            ByChance.Of(Math.Max(Tries(before), Tries(after)), auc.Difference.Interval));
    }

    private static ComparedFigure Auc(PairedPanel panel, Intervals intervals) =>
        new(intervals.Auc(panel.Before), intervals.Auc(panel.After), intervals.Gain(panel.After, panel.After.Risks, panel.Before.Risks));

    private static IReadOnlyList<ComparedBand> Bands(PairedPanel panel, ComparedSide before, ComparedSide after, Intervals intervals)
    {
        var (old, now) = (before.Backtest.Outline.Bands, after.Backtest.Outline.Bands);
        int[] oldBands = [.. panel.Rows.Select(row => row.Before.Band)];
        int[] newBands = [.. panel.Rows.Select(row => row.After.Band)];
        return
        [
            .. now.Concat(old).Select(band => band.Name).Distinct(StringComparer.Ordinal)
                .Select(name => new ComparedBand(name, Side(panel.Before, oldBands, IndexOf(old, name), intervals), Side(panel.After, newBands, IndexOf(now, name), intervals))),
        ];
    }

    private static int IndexOf(IReadOnlyList<OutlineBand> bands, string name) => bands.Select(band => band.Name).ToList().IndexOf(name);

    private static BandSide? Side(Panel panel, int[] bands, int band, Intervals intervals)
    {
        if (band < 0)
        {
            return null;
        }

        var (rows, left) = (0, 0);
        for (var row = 0; row < bands.Length; row++)
        {
            rows += bands[row] == band ? 1 : 0;
            left += bands[row] == band && panel.Left[row] ? 1 : 0;
        }

        return new BandSide(rows, left, Figures.Rate(panel, row => bands[row] == band, intervals));
    }

    private static int Tries(ComparedSide side) => Math.Max(side.Backtest.Header.Tried, side.Backtest.Header.Tries);
}

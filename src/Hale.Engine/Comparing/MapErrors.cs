using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Parting;
using Hale.Engine.Calibrating;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Comparing;

/// <summary>Gives each score a map to a probability, made of earlier time as <see cref="CalibrateScore"/> makes it, and compares their errors in later time.</summary>
internal static class MapErrors
{
    /// <summary>From so many churners a map with a slope is fitted.</summary>
    private const int FewestToFit = 30;

    /// <summary>The errors of both maps; null where no moment leaves enough outcomes on both of its sides.</summary>
    public static ComparedMaps? Compare(PairedPanel panel, int labelDays, Intervals intervals)
    {
        if (Split(panel, labelDays) is not var (from, fitted, tested) || Errors(fitted, tested, row => row.Before) is not { } old || Errors(fitted, tested, row => row.After) is not { } now)
        {
            return null;
        }

        var brier = new ComparedFigure(Mean(tested.Before, old, intervals), Mean(tested.After, now, intervals), Mean(tested.After, [.. now.Zip(old, (after, before) => after - before)], intervals));
        return new ComparedMaps(from, tested.Before.Count, tested.Before.Churners, brier);
    }

    /// <summary>The moment that leaves the most leavers on the smaller side; what is fitted on was known by then.</summary>
    private static (Instant From, PairedPanel Fitted, PairedPanel Tested)? Split(PairedPanel panel, int labelDays) => panel.Rows.Select(row => row.AsOf).Distinct()
        .Select(from => (From: from, Fitted: Leavers(panel, row => TimeParting.IsKnown(row.Before.Until, from, labelDays)), Tested: Leavers(panel, row => row.AsOf >= from)))
        .Where(halves => halves.Fitted >= FewestToFit && halves.Tested >= Intervals.FewestChurners)
        .OrderByDescending(halves => Math.Min(halves.Fitted, halves.Tested))
        .Select(halves => ((Instant, PairedPanel, PairedPanel)?)(halves.From, panel.Where(row => TimeParting.IsKnown(row.Before.Until, halves.From, labelDays)), panel.Where(row => row.AsOf >= halves.From)))
        .FirstOrDefault();

    private static int Leavers(PairedPanel panel, Func<PairedRow, bool> keep) =>
        panel.Rows.Where(row => row.Before.Left && keep(row)).Select(row => row.Account).Distinct(StringComparer.Ordinal).Count();

    private static double[]? Errors(PairedPanel fitted, PairedPanel tested, Func<PairedRow, BacktestRow> side)
    {
        var rows = FitRows.Of(fitted.Rows.Select(side));
        return MapMaker.Bare(rows, ShapeChoice.Of(rows)) is { } map
            ? [.. tested.Rows.Select(row => Math.Pow(1 - map.Probability(MapInput.Of(side(row))) - (row.Before.Left ? 1 : 0), 2))]
            : null;
    }

    private static Figure Mean(Panel panel, double[] values, Intervals intervals) => Figures.Resampled(panel, intervals, weights =>
    {
        var (sum, all) = (0d, 0L);
        for (var row = 0; row < values.Length; row++)
        {
            (sum, all) = (sum + (weights[row] * values[row]), all + weights[row]);
        }

        return all == 0 ? double.NaN : sum / all;
    });
}

using System.Globalization;
using Hale.Engine.ReportCards;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Judging.Sections;

/// <summary>Whether the score holds over time: each period for itself, and the later half beside the earlier.</summary>
internal static class PeriodSection
{
    /// <summary>Months in a period, the finest first.</summary>
    private static readonly int[] Lengths = [1, 3, 6, 12];

    public static Periods Make(Evidence evidence, Intervals intervals)
    {
        if (!evidence.Dated || evidence.Panel.Count == 0)
        {
            var why = evidence.Dated ? Shortfall.NoObservations : Shortfall.NoDates;
            return new Periods([], null, Figure.None(why), Figure.None(why), Figure.None(why));
        }

        var panel = evidence.Panel;
        var length = Lengths.FirstOrDefault(months => MostHaveEnough(panel, months), Lengths[^1]);
        var rows = panel.Groups.Select(group => group / length).Distinct().Order().Select(period => Row(panel, period, length, intervals)).ToList();
        return Halves(panel, rows, intervals);
    }

    private static bool MostHaveEnough(Panel panel, int months)
    {
        var churners = panel.Rows.GroupBy(row => row.Group / months).Select(rows => rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count()).Order().ToList();
        return churners[churners.Count / 2] >= Intervals.FewestChurners;
    }

    private static PeriodRow Row(Panel panel, int period, int length, Intervals intervals)
    {
        var rows = panel.Where(row => panel.Groups[row] / length == period);
        var first = Calendar.FirstDay(period * length);
        return new PeriodRow(Label(first, length), first, rows.Count, rows.Churners, Figures.Rate(rows, rows.ChurnObservations, rows.Count, intervals), intervals.Auc(rows));
    }

    private static string Label(DateOnly first, int length) => length switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy} Q{((first.Month - 1) / 3) + 1}"),
        6 => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy} H{((first.Month - 1) / 6) + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy}"),
    };

    /// <summary>The halves meet at the first month from which half of the leavers are observed.</summary>
    private static Periods Halves(Panel panel, IReadOnlyList<PeriodRow> rows, Intervals intervals)
    {
        var groups = Enumerable.Range(0, panel.Count).Where(row => panel.Left[row]).Select(row => panel.Groups[row]).Order().ToList();
        if (groups.Count == 0 || groups[0] == groups[^1])
        {
            var none = Figure.None(groups.Count == 0 ? Shortfall.NobodyLeft : Shortfall.ShortHistory);
            return new Periods(rows, null, none, none, none);
        }

        var split = Math.Max(groups[groups.Count / 2], groups[0] + 1);
        var (earlier, later) = (panel.Where(row => panel.Groups[row] < split), panel.Where(row => panel.Groups[row] >= split));
        return new Periods(rows, Calendar.FirstDay(split), intervals.Auc(earlier), intervals.Auc(later), Change(panel, earlier, later, split, intervals));
    }

    /// <summary>Accounts stand in both halves, so both are resampled together.</summary>
    private static Figure Change(Panel panel, Panel earlier, Panel later, int split, Intervals intervals)
    {
        if (Math.Min(earlier.Churners, later.Churners) < Intervals.FewestChurners)
        {
            return Figure.None(Shortfall.FewChurners);
        }

        var (before, after) = (Half(panel, row => panel.Groups[row] < split), Half(panel, row => panel.Groups[row] >= split));
        return Figures.Resampled(panel, intervals, weights => after(weights) - before(weights));
    }

    private static Intervals.Weighted Half(Panel panel, Func<int, bool> keep)
    {
        int[] rows = [.. Enumerable.Range(0, panel.Count).Where(keep)];
        var ranked = RankedRows.Of(Array.ConvertAll(rows, row => panel.Risks[row]), Array.ConvertAll(rows, row => panel.Left[row]));
        return weights =>
        {
            var kept = new int[rows.Length];
            for (var row = 0; row < rows.Length; row++)
            {
                kept[row] = weights[rows[row]];
            }

            return ranked.Auc(kept).Match(auc => auc, _ => double.NaN);
        };
    }
}

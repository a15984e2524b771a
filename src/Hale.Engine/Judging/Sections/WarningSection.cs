using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>How long those who left had been in the worst band when they did, beside those who stayed; and how often the band warned for nothing.</summary>
internal static class WarningSection
{
    private const int LongestDays = 180;

    private const int StepDays = 5;

    private const double FewestRowsAnAccount = 3;

    private static readonly int[] Marks = [30, 60, 90];

    public static Warning Make(Evidence evidence, Intervals intervals)
    {
        if (Why(evidence) is { } why)
        {
            return new Warning(evidence.Bands.Names[BandScale.Worst], 0, [], [], [], evidence.AlertDays, 0, 0, 0, 0, 0, Figure.None(why), why);
        }

        var (leavers, panel, stayers) = (RunsOfLeavers(evidence), evidence.Panel, Stayers(evidence));
        int[] stayed = [.. Enumerable.Range(0, panel.Count).Where(row => !panel.Left[row])];
        List<int?> runsOfStayed = [.. stayed.Select(row => stayers[row])];
        var alerts = Alerts.Of(evidence);
        return new Warning(
            evidence.Bands.Names[BandScale.Worst],
            leavers.Count,
            [.. Marks.Select(days => new WarnedAt(days, OfLeavers(leavers, days), OfStayers(panel, stayed, stayers, days, intervals)))],
            [.. Days().Select(days => new CurvePoint(days, Share(leavers, days), null))],
            [.. Days().Select(days => new CurvePoint(days, Share(runsOfStayed, days), null))],
            evidence.AlertDays,
            alerts.Count,
            alerts.True,
            alerts.False,
            alerts.Open,
            alerts.AccountMonths,
            alerts.AccountMonths > 0 ? Figure.Alone(100 * alerts.False / alerts.AccountMonths, Shortfall.Exact) : Figure.None(Shortfall.ShortHistory),
            null);
    }

    private static Shortfall? Why(Evidence evidence) => evidence switch
    {
        { Dated: false } or { Known: null } => Shortfall.NoDates,
        { Bands.Divides: false } => Shortfall.OneValue,
        { Panel.ChurnObservations: 0 } => Shortfall.NobodyLeft,
        _ when evidence.History.Days.Length < FewestRowsAnAccount * evidence.History.Accounts.Count => Shortfall.ShortHistory,
        _ => null,
    };

    private static IEnumerable<int> Days() => Enumerable.Range(0, (LongestDays / StepDays) + 1).Select(step => step * StepDays);

    /// <summary>For each account that left with a current score, the days it had been in the worst band; null for none.</summary>
    private static List<int?> RunsOfLeavers(Evidence evidence)
    {
        var runs = new BandRuns(evidence);
        return [.. Leavers.Of(evidence).Select(leaver => runs.Days(leaver.Account, leaver.Row, BandScale.Worst, leaver.End!.Value.Day))];
    }

    private static int?[] Stayers(Evidence evidence)
    {
        var runs = new BandRuns(evidence);
        return [.. evidence.Panel.Rows.Select(row => runs.Days(row.Account, row.Row, BandScale.Worst, row.Day))];
    }

    private static double Share(List<int?> runs, int days) => runs.Count == 0 ? 0 : (double)runs.Count(run => run >= days) / runs.Count;

    private static Figure OfLeavers(List<int?> leavers, int days) => leavers.Count == 0
        ? Figure.None(Shortfall.NobodyLeft)
        : Figure.Of(Share(leavers, days), Statistics.Proportions.Wilson.Interval(leavers.Count(run => run >= days), leavers.Count));

    private static Figure OfStayers(Panel panel, int[] stayed, int?[] runs, int days, Intervals intervals)
    {
        if (stayed.Length == 0)
        {
            return Figure.None(Shortfall.NobodyStayed);
        }

        return Figures.Resampled(panel, intervals, weights => Figures.ShareOf(stayed, row => runs[row] >= days, weights));
    }
}

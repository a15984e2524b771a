using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Compares the score with what it would have been had every fact been known at once: what rises then came too late to be known.</summary>
internal static class LateSection
{
    private const double Rise = 0.05;
    private const double Surely = 0.02;

    public static LateKnowledge? Make(OwnRows rows, Backtest? atOnce, Intervals intervals)
    {
        if (atOnce is null)
        {
            return null;
        }

        var scores = PreviousScores.Of(atOnce);
        int[] places = [.. rows.Places(0, row => !double.IsNaN(scores.Of(rows.Backtest, row)))];
        var panel = rows.Panel(places);
        double[] risks = [.. places.Select(place => -scores.Of(rows.Backtest, rows.Backtest.Rows[place]))];
        return new LateKnowledge(
            places.Length,
            places.Count(place => scores.Of(rows.Backtest, rows.Backtest.Rows[place]) != rows.Backtest.Rows[place].Score),
            intervals.Auc(panel),
            intervals.Auc(panel, risks),
            intervals.Gain(panel, risks, panel.Risks));
    }

    /// <summary>The alarm; null where late facts would hardly help.</summary>
    public static OwnAlarm.LateFacts? Alarm(LateKnowledge? late) =>
        late is { Rise: { Value: > Rise, Interval.Low: > Surely }, Auc.Value: { } auc, AucAtOnce.Value: { } better } ? new OwnAlarm.LateFacts(auc, better, late.Changed, late.Observations) : null;
}

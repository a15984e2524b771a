using Hale.Core.Scoring;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Measures that know more than what was there to be known. One alarm for each measure, the most telling.</summary>
internal sealed class LeakingMeasures(OwnRows rows, Measures measures)
{
    private const double TooGood = 0.95;
    private const double VeryGood = 0.80;
    private const double FarAbove = 0.20;
    private const double NearlyAll = 0.90;
    private const double SurelyMost = 0.70;
    private const double MostBase = 0.30;
    private const double SomeChurn = 0.05;
    private const int Fewest = 10;

    public IEnumerable<OwnAlarm> Find() => measures.Rows.Zip(rows.Backtest.Measures.GroupBy(column => column.Scorecard).SelectMany(card => card))
        .Where(pair => pair.First.Weight > 0)
        .Select(pair => Undated(pair.First) ?? Single(pair.First) ?? GivesAway(pair.Second))
        .OfType<OwnAlarm>();

    private OwnAlarm? Undated(MeasureRow measure) =>
        rows.Backtest.Header.UndatedMeasures.Contains(measure.Label) && measure.Auc is { Value: { } auc, Interval.Low: > 0.5 } ? new OwnAlarm.UndatedPredicts(measure.Label, auc) : null;

    private OwnAlarm? Single(MeasureRow measure)
    {
        var next = measures.Rows.Where(other => other != measure && other.Scorecard == measure.Scorecard && other.Weight > 0).MaxBy(other => other.Auc.Value ?? 0);
        var left = measure.States.Where(state => state.Presence == MeasurePresence.Present).Sum(state => state.Left);
        var alone = measure.Auc.Value > TooGood && left >= Fewest;
        var apart = measure.Auc.Interval is { Low: > VeryGood } && measure.Auc.Value - next?.Auc.Value > FarAbove;
        return alone || apart ? new OwnAlarm.SingleMeasure(measure.Label, measure.Auc.Value!.Value, next?.Label, next?.Auc.Value) : null;
    }

    /// <summary>The longest run of lowest points of which nearly everybody left, where leaving is rare otherwise.</summary>
    private OwnAlarm? GivesAway(MeasureColumn column)
    {
        int[] places = [.. rows.Places(0, row => row.Scorecard == column.Scorecard).Where(place => column.States.Span[place] == NodeState.Present && !double.IsNaN(column.Points.Span[place]))];
        var all = places.Count(Left);
        if (all > MostBase * places.Length)
        {
            return null;
        }

        Array.Sort(Array.ConvertAll(places, place => column.Points.Span[place]), places);
        var (count, left, found) = (0, 0, (Count: 0, Left: 0));
        for (var row = 0; row < places.Length; row++)
        {
            count++;
            left += Left(places[row]) ? 1 : 0;
            var ties = row + 1 < places.Length && column.Points.Span[places[row + 1]] == column.Points.Span[places[row]];
            found = !ties && count >= Fewest && left >= NearlyAll * count ? (count, left) : found;
        }

        return found.Left >= SomeChurn * all && found.Count > 0 && Wilson.Interval(found.Left, found.Count).Low >= SurelyMost ? new OwnAlarm.GivesAway(column.Label, found.Left, found.Count) : null;
    }

    private bool Left(int place) => rows.Backtest.Rows[place].Left;
}

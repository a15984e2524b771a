using Hale.Engine.Drifting.Watching;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Compares the earlier half of the moments with the later: whether green means what it meant, and a score what it meant.</summary>
internal sealed class EarlierAndLater
{
    private const int FewestMoments = GreenReport.FewestCloses;
    private const int Groups = 5;
    private const double Tolerance = 1.25;
    private const double Rise = 0.05;

    private readonly Panel _panel;
    private readonly Intervals _intervals;
    private readonly bool[] _isLater;
    private readonly bool[] _isGreen;
    private readonly DateOnly? _split;

    public EarlierAndLater(OwnRows rows, Intervals intervals)
    {
        _intervals = intervals;
        var places = rows.Places(0, _ => true);
        _panel = rows.Panel(places);
        int[] days = [.. _panel.Rows.Select(row => row.Day).Distinct().Order()];
        Moments = days.Length;
        _split = days.Length < FewestMoments || _panel.Churners < Intervals.FewestChurners ? null : DateOnly.FromDayNumber(days[days.Length / 2]);
        _isLater = [.. _panel.Rows.Select(row => row.Day >= _split?.DayNumber)];
        var best = rows.Backtest.Outline.ScaleTo < rows.Backtest.Outline.ScaleFrom ? 0 : rows.Backtest.Outline.Bands.Count - 1;
        _isGreen = [.. places.Select(place => rows.Backtest.Outline.Bands.Count > 1 && rows.Backtest.Rows[place].Band == best)];
    }

    /// <summary>How many moments there are.</summary>
    public int Moments { get; }

    /// <summary>How many accounts left.</summary>
    public int Churners => _panel.Churners;

    /// <summary>The best band in both halves; null where there are too few moments or too few churners.</summary>
    public GreenHalves? Green()
    {
        if (_split is not { } split)
        {
            return null;
        }

        var now = Changes(Figures.Ones(_panel));
        return new GreenHalves(now.ShareBefore, now.Share, Known(now.ChurnBefore), Known(now.Churn), split);

        static double? Known(double rate) => double.IsNaN(rate) ? null : rate;
    }

    /// <summary>The share of green accounts rises, and so does the churn in green, both beyond chance.</summary>
    public OwnAlarm.GreenInflation? GreenInflation()
    {
        if (_split is not { } split)
        {
            return null;
        }

        var now = Changes(Figures.Ones(_panel));
        if (!(now.Share - now.ShareBefore >= Rise && now.Churn > now.ChurnBefore))
        {
            return null;
        }

        var found = _intervals.Resample(_panel, 2, (weights, values) =>
        {
            var changes = Changes(weights);
            (values[0], values[1]) = (changes.Share - changes.ShareBefore, changes.Churn - changes.ChurnBefore);
        });
        return found.All(answer => IsAbove(answer, 0)) ? new OwnAlarm.GreenInflation(now.ShareBefore, now.Share, now.ChurnBefore, now.Churn, split) : null;
    }

    /// <summary>What the same scores meant earlier does not tell how many leave later.</summary>
    public OwnAlarm.CalibrationDecay? CalibrationDecay()
    {
        if (_split is not { } split)
        {
            return null;
        }

        var groups = ByScore();
        var (observed, expected) = Later(groups, Figures.Ones(_panel));
        var found = _intervals.Resample(_panel, weights =>
        {
            var (left, meant) = Later(groups, weights);
            return left > 0 && meant > 0 ? Math.Log(left / meant) : double.NaN;
        });
        var decayed = found.Match(interval => interval.Low > Math.Log(Tolerance) || interval.High < -Math.Log(Tolerance), _ => false);
        return decayed ? new OwnAlarm.CalibrationDecay(expected, (int)observed, split) : null;
    }

    private static bool IsAbove(Answer<Interval> answer, double limit) => answer.Match(interval => interval.Low > limit, _ => false);

    private (double ShareBefore, double Share, double ChurnBefore, double Churn) Changes(ReadOnlySpan<int> weights)
    {
        Span<double> rows = stackalloc double[2];
        Span<double> green = stackalloc double[2];
        Span<double> left = stackalloc double[2];
        for (var row = 0; row < _panel.Count; row++)
        {
            var half = _isLater[row] ? 1 : 0;
            rows[half] += weights[row];
            green[half] += _isGreen[row] ? weights[row] : 0;
            left[half] += _isGreen[row] && _panel.Left[row] ? weights[row] : 0;
        }

        return (green[0] / rows[0], green[1] / rows[1], left[0] / green[0], left[1] / green[1]);
    }

    /// <summary>The group of each row: a fifth of the earlier scores.</summary>
    private int[] ByScore()
    {
        double[] earlier = [.. Enumerable.Range(0, _panel.Count).Where(row => !_isLater[row]).Select(row => _panel.Risks[row]).Order()];
        double[] cuts = [.. Enumerable.Range(1, Groups - 1).Select(cut => earlier[earlier.Length * cut / Groups]).Distinct()];
        return [.. _panel.Risks.Select(risk => cuts.Count(cut => risk >= cut))];
    }

    private (double Observed, double Expected) Later(int[] groups, ReadOnlySpan<int> weights)
    {
        Span<double> rows = stackalloc double[Groups];
        Span<double> left = stackalloc double[Groups];
        Span<double> later = stackalloc double[Groups];
        var observed = 0d;
        for (var row = 0; row < groups.Length; row++)
        {
            if (_isLater[row])
            {
                later[groups[row]] += weights[row];
                observed += _panel.Left[row] ? weights[row] : 0;
            }
            else
            {
                rows[groups[row]] += weights[row];
                left[groups[row]] += _panel.Left[row] ? weights[row] : 0;
            }
        }

        var expected = 0d;
        for (var group = 0; group < Groups; group++)
        {
            expected += rows[group] > 0 ? later[group] * left[group] / rows[group] : 0;
        }

        return (observed, expected);
    }
}

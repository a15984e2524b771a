using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Planning;

namespace Hale.Engine.Judging.Sections;

/// <summary>How many more customers would have to leave until something can be said, and when that is at the present pace. Interval widths shrink with the root of their number.</summary>
internal sealed class Prospects(Evidence evidence, DateOnly today)
{
    private const double HalfWidth = 0.05;

    private readonly Panel _panel = evidence.Panel;

    /// <summary>Until the verdict can be more than "not enough".</summary>
    public Outlook? OfVerdict(Figure auc, Figure gain) => auc.Interval is null ? OfAnySkill(auc) : OfGain(gain);

    /// <summary>Until there is an interval at all, and it would exclude a coin at the AUC seen.</summary>
    public Outlook? OfAnySkill(Figure auc)
    {
        if (_panel.Count == 0 || _panel.ChurnObservations == 0)
        {
            return null;
        }

        var needed = auc.Value is > 0.5 and < 1 and { } seen
            ? RequiredEvents.ForLowerBoundAbove(seen, 0.5, _panel.BaseRate, 0.95).Match(events => events, _ => Intervals.FewestChurners)
            : Intervals.FewestChurners;
        return After(Math.Max(needed, Intervals.FewestChurners) - _panel.Churners);
    }

    /// <summary>Until the gain seen would exclude 0; null where nothing better was seen.</summary>
    public Outlook? OfGain(Figure gain) => gain is { Value: > 0 and { } value, Interval: { } interval } && interval.Low <= 0
        ? After(More(value - interval.Low, value))
        : null;

    /// <summary>Until the AUC is known within five points either way; null where it is.</summary>
    public Outlook? OfFivePoints(Figure auc) => auc.Interval is { Width: > 2.2 * HalfWidth } interval ? After(More(interval.Width / 2, HalfWidth)) : null;

    private int More(double reach, double wanted) => (int)Math.Min(int.MaxValue / 2, Math.Ceiling(_panel.Churners * ((reach / wanted * (reach / wanted)) - 1)));

    private Outlook? After(int more)
    {
        if (more < 1 || evidence.Known is not { } known || _panel.Count == 0)
        {
            return null;
        }

        var days = _panel.Rows.Max(row => row.Day) - _panel.Rows.Min(row => row.Day) + (evidence.Rule == ObservationRule.Monthly ? evidence.HorizonDays : 0);
        var pace = _panel.Churners / Math.Max(1, days / Calendar.DaysInMonth);
        if (pace <= 0 || more / pace * Calendar.DaysInMonth > DateOnly.MaxValue.DayNumber - known.Until.DayNumber - 1)
        {
            return null;
        }

        var about = known.Until.AddDays((int)Math.Ceiling(more / pace * Calendar.DaysInMonth));
        return new Outlook(more, pace, about, about < today);
    }
}

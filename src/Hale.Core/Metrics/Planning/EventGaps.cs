using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Whether an event metric can be judged at a moment: its sources reach it, and the account is old enough for the window.</summary>
internal sealed class EventGaps(Metric.EventMetric metric, EventCoverage coverage, ProjectZone zone)
{
    private readonly Instant? _reach = coverage.ReachOf(metric.Selection.Events);
    private (Instant AsOf, Instant Start) _lastWindow;

    /// <summary>Whether days are counted whole.</summary>
    public bool WholeDays { get; } = coverage.DatedByDay(metric.Selection.Events);

    /// <summary>The reason why the metric is missing whatever the events say, or <see cref="MissingReason.None"/>.</summary>
    public MissingReason At(Instant asOf, Instant? accountStart) =>
        _reach is not { } reach || reach < asOf ? MissingReason.SourceGap
        : accountStart is not { } start || start >= asOf || IsTooYoung(asOf, start) ? MissingReason.TooYoung
        : MissingReason.None;

    /// <summary>The days from an instant to the as-of: whole where events are dated by day.</summary>
    public double Days(Instant from, Instant asOf) => DayCount.Between(from, asOf, WholeDays, zone);

    private bool IsTooYoung(Instant asOf, Instant start) =>
        metric.Young == YoungPolicy.Missing && metric.Selection.Window is { } window && start > WindowStart(window, asOf);

    private Instant WindowStart(Window window, Instant asOf)
    {
        if (_lastWindow.AsOf != asOf || _lastWindow.Start == default)
        {
            _lastWindow = (asOf, window.StartBefore(asOf, zone));
        }

        return _lastWindow.Start;
    }
}

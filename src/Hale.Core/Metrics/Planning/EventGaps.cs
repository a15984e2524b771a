using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Whether an event metric can be judged at a moment: its sources reach it, and the account is old enough for the window.</summary>
internal sealed class EventGaps
{
    private readonly Metric.EventMetric _metric;
    private readonly EventCoverage _coverage;
    private readonly ProjectZone _zone;
    private readonly IReadOnlyList<SourceDefinition> _sources;
    private (Instant AsOf, Instant Start) _lastWindow;
    private (Instant AsOf, bool Reached)? _lastReach;

    public EventGaps(Metric.EventMetric metric, EventCoverage coverage, ProjectZone zone)
    {
        (_metric, _coverage, _zone) = (metric, coverage, zone);
        _sources = coverage.Giving(metric.Selection.Events);
        WholeDays = _sources.All(source => ((RowMapping.Events)source.Mapping).Time.ByDay);
    }

    /// <summary>Whether days are counted whole: every source of the events dates them by day.</summary>
    public bool WholeDays { get; }

    /// <summary>The reason why the metric is missing whatever the events say, or <see cref="MissingReason.None"/>.</summary>
    public MissingReason At(Instant asOf, Instant? accountStart) =>
        !IsReached(asOf) ? MissingReason.SourceGap
        : accountStart is not { } start || start >= asOf || IsTooYoung(asOf, start) ? MissingReason.TooYoung
        : MissingReason.None;

    /// <summary>The days from an instant to the as-of: whole where events are dated by day.</summary>
    public double Days(Instant from, Instant asOf) => DayCount.Between(from, asOf, WholeDays, _zone);

    // Rows of the same moment stand together, so the last one is kept.
    private bool IsReached(Instant asOf)
    {
        if (_lastReach is not { } last || last.AsOf != asOf)
        {
            _lastReach = last = (asOf, _coverage.ReachOf(_sources, asOf) >= asOf);
        }

        return last.Reached;
    }

    private bool IsTooYoung(Instant asOf, Instant start) =>
        _metric.Young == YoungPolicy.Missing && _metric.Selection.Window is { } window && start > WindowStart(window, asOf);

    private Instant WindowStart(Window window, Instant asOf)
    {
        if (_lastWindow.AsOf != asOf || _lastWindow.Start == default)
        {
            _lastWindow = (asOf, window.StartBefore(asOf, _zone));
        }

        return _lastWindow.Start;
    }
}

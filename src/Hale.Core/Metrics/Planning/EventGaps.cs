using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Whether an event metric can be judged at a moment: its sources reach it, and the account is old enough for the window.</summary>
internal sealed class EventGaps
{
    private readonly EventSelection _selection;
    private readonly YoungPolicy _young;
    private readonly bool _readsToMoment;
    private readonly bool _inBusinessDays;
    private readonly EventCoverage _coverage;
    private readonly ProjectZone _zone;
    private readonly IReadOnlyList<SourceDefinition> _sources;
    private (Instant AsOf, WindowBounds Bounds, bool Reached)? _last;

    public EventGaps(Metric.EventMetric metric, EventCoverage coverage, ProjectZone zone)
        : this(metric.Selection, metric.Young, coverage, zone) => (_readsToMoment, _inBusinessDays) = (metric.Quiet is not null, metric.InBusinessDays);

    public EventGaps(EventSelection selection, YoungPolicy young, EventCoverage coverage, ProjectZone zone)
    {
        (_selection, _young, _coverage, _zone) = (selection, young, coverage, zone);
        _sources = coverage.Giving(selection.Events);
        HasOutages = !selection.IgnoresGaps && _sources.Any(ContractJudge.MayFail);
        WholeDays = coverage.AreByDay(selection.Events);
    }

    /// <summary>Whether days are counted whole: every source of the events dates them by day.</summary>
    public bool WholeDays { get; }

    /// <summary>Whether some source was down at some time, and that matters.</summary>
    public bool HasOutages { get; }

    /// <summary>The reason why the metric is missing whatever the events say, or <see cref="MissingReason.None"/>. A window that ended before the moment needs the sources to reach its end only.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="row">One of them.</param>
    /// <param name="latest">The event on which alone the value rests, so that what was before it does not matter; null when there is none.</param>
    public MissingReason At(RawBatch batch, int row, Instant? latest = null)
    {
        var (_, _, reached) = For(batch.AsOf[row]);
        return !reached ? MissingReason.SourceGap
            : OutageAt(batch, row, latest) is { } down ? down.Outage.Reason
            : BoundsOf(batch, row) is not { } bounds ? MissingReason.NoData
            : batch.Starts[row] is not { } start || start >= bounds.End || IsTooYoung(bounds, start) ? MissingReason.TooYoung
            : MissingReason.None;
    }

    /// <summary>The source and its latest outage that touches the part of the window in which something could be lost; null when none does.</summary>
    public (string Source, Outage Outage)? OutageAt(RawBatch batch, int row, Instant? latest)
    {
        if (!HasOutages || batch.Starts[row] is not { } begun || BoundsOf(batch, row) is not { } bounds)
        {
            return null;
        }

        var start = new[] { bounds.Start, begun, latest ?? Instant.Always }.Max();
        return _sources
            .SelectMany(source => _coverage.Contracts.OutagesOf(source, batch.AsOf[row]).Select(outage => (source.Declared, outage)))
            .Where(down => down.outage.Touches(start, bounds.End))
            .OrderBy(down => down.outage.Reason == MissingReason.SourceGap)
            .Select(down => ((string, Outage)?)down)
            .LastOrDefault();
    }

    /// <summary>The length of the window over the part of it that the account existed for, taken to be at least a day; 1 for an account that existed throughout.</summary>
    public double Scale(RawBatch batch, int row)
    {
        var (bounds, accountStart) = (BoundsOf(batch, row)!.Value, batch.Starts[row]!.Value);
        return bounds.Start == Instant.Always || accountStart <= bounds.Start ? 1
            : Math.Max(1, (double)(bounds.End.Micros - bounds.Start.Micros) / Math.Max(bounds.End.Micros - accountStart.Micros, Instant.MicrosPerDay));
    }

    /// <summary>The days from an instant to the as-of: whole where events are dated by day or only days of work count.</summary>
    public double Days(Instant from, Instant asOf) => _inBusinessDays ? DayCount.Worked(from, asOf, _selection.Business!, _zone) : DayCount.Between(from, asOf, WholeDays, _zone);

    /// <summary>Whether nothing can be counted since a contract began, for none is active.</summary>
    public bool LacksContract(RawBatch batch, int row) => BoundsOf(batch, row) is null;

    /// <summary>The window of a row; null when the account has no contract since which it could count.</summary>
    private WindowBounds? BoundsOf(RawBatch batch, int row)
    {
        var (asOf, bounds, _) = For(batch.AsOf[row]);
        return _selection.Window is not Window.SinceContract ? bounds
            : new TermsAsOf(batch.Terms[row], [], asOf, _zone).ActiveSince is { } start ? bounds with { Start = start }
            : null;
    }

    // Rows of the same moment stand together, so the last one is kept.
    private (Instant AsOf, WindowBounds Bounds, bool Reached) For(Instant asOf)
    {
        if (_last is not { } last || last.AsOf != asOf)
        {
            var bounds = _selection.Window?.Bounds(asOf, _zone) ?? new WindowBounds(Instant.Always, asOf);
            _last = last = (asOf, bounds, _selection.IgnoresGaps || _coverage.ReachOf(_sources, asOf) >= (_readsToMoment ? asOf : bounds.End));
        }

        return last;
    }

    private bool IsTooYoung(WindowBounds bounds, Instant start) =>
        _young == YoungPolicy.Missing && bounds.Start != Instant.Always && start > bounds.Start;
}

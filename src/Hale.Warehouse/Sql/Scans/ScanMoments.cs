using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>The moments of some pairs, and where the windows of each begin and end.</summary>
internal sealed class ScanMoments
{
    private readonly ProjectZone _zone;
    private readonly Dictionary<(Window, Instant), WindowBounds> _bounds = [];

    public ScanMoments(IEnumerable<Instant> moments, ProjectZone zone)
    {
        _zone = zone;
        All = [.. moments.Distinct().Order()];
    }

    /// <summary>The distinct moments, earliest first.</summary>
    public IReadOnlyList<Instant> All { get; }

    /// <summary>Where a window of a moment begins and ends.</summary>
    public WindowBounds BoundsOf(Window window, Instant moment)
    {
        if (!_bounds.TryGetValue((window, moment), out var bounds))
        {
            bounds = window.Bounds(moment, _zone);
            _bounds.Add((window, moment), bounds);
        }

        return bounds;
    }
}

using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>The moments of some pairs, and where windows begin that end there.</summary>
internal sealed class ScanMoments
{
    private readonly ProjectZone _zone;
    private readonly Dictionary<(Window, Instant), Instant> _starts = [];

    public ScanMoments(IEnumerable<Instant> moments, ProjectZone zone)
    {
        _zone = zone;
        All = [.. moments.Distinct().Order()];
    }

    /// <summary>The distinct moments, earliest first.</summary>
    public IReadOnlyList<Instant> All { get; }

    /// <summary>Where a window begins that ends at a moment.</summary>
    public Instant StartOf(Window window, Instant moment)
    {
        if (!_starts.TryGetValue((window, moment), out var start))
        {
            start = window.StartBefore(moment, _zone);
            _starts.Add((window, moment), start);
        }

        return start;
    }
}

using Hale.Core.Time;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>A column that stands beside each pair: where a window begins for its moment, or where it ends.</summary>
/// <param name="Column">The column's name, not quoted.</param>
/// <param name="Window">The window.</param>
/// <param name="IsStart">Whether it is the start.</param>
internal sealed record WindowBound(string Column, Window Window, bool IsStart)
{
    /// <summary>The start, and the end where it is not the moment itself.</summary>
    public static IEnumerable<WindowBound> Of(Window window)
    {
        yield return new WindowBound(PairsRelation.StartOf(window), window, IsStart: true);
        if (!window.EndsAtMoment)
        {
            yield return new WindowBound(PairsRelation.EndOf(window), window, IsStart: false);
        }
    }

    public Instant Of(ScanMoments moments, Instant asOf) => moments.BoundsOf(Window, asOf) is var bounds && IsStart ? bounds.Start : bounds.End;
}

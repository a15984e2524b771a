using Hale.Engine.History;

namespace Hale.Engine.Exporting;

/// <summary>Where exported tables go.</summary>
public interface IExportTarget
{
    /// <summary>The runs of a table that are there.</summary>
    Task<IReadOnlySet<ExportedRun>> ExportedAsync(ExportTable table, CancellationToken cancellationToken);

    /// <summary>Writes the rows of runs: all of them or, where something stands in the way, none that could be taken for whole. What was there of the same runs is replaced.</summary>
    /// <returns>How many rows.</returns>
    Task<long> WriteAsync(ExportTable table, IReadOnlyList<Run> runs, Func<Run, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellationToken);
}

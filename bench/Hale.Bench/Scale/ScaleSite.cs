using Hale.Core.Projects;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Bench.Scale;

/// <summary>The folder of the measured project, and its engine.</summary>
/// <param name="Folder">The folder of <c>hale.yaml</c> and of the files.</param>
/// <param name="Project">Its definitions.</param>
internal sealed record ScaleSite(string Folder, Project Project)
{
    /// <summary>The memory that the engine may use, whoever asks it.</summary>
    public const string Memory = "1GB";

    /// <summary>The processors that each engine may use.</summary>
    public const int Threads = 2;

    public WarehouseOptions Options => new(Path.Combine(Folder, ".hale"), Memory, Threads, [Folder]);

    public string Events => Path.Combine(Folder, "events.parquet");

    /// <summary>The metric stage with some passes left out.</summary>
    public static DuckDbMetricStore Store(DuckDbSession session, IReadOnlyList<string> without) => new(session, Passes(without), StoredFacts.Many);

    /// <summary>The same warehouse that the product opens.</summary>
    public static DuckDbWarehouse Warehouse(DuckDbSession session) => new(session, new DuckDbFactStore(session));

    public DuckDbSession Open() => DuckDbSession.Open(Options);

    /// <summary>The passes but some; a name that is none is an error.</summary>
    public static IReadOnlyList<IScanPass> Passes(IReadOnlyList<string> without)
    {
        var names = PassNames;
        return without.FirstOrDefault(name => !names.Contains(name)) is { } unknown
            ? throw new ArgumentException($"`{unknown}` is no pass; there are {string.Join(", ", names)}", nameof(without))
            : [.. ScanPasses.All.Where(pass => !without.Contains(pass.GetType().Name))];
    }

    public static IReadOnlyList<string> PassNames => [.. ScanPasses.All.Select(pass => pass.GetType().Name)];
}

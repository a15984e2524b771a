using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.Operating;
using Hale.Engine.Warehousing;
using Hale.Language.Projects;
using Hale.Operations;
using Hale.Warehouse;

namespace Hale.Cli.Sessions;

/// <summary>A project's folder, its warehouse and its operational store. What is stored can be read whatever has become of the definitions.</summary>
internal sealed class DataSession : IAsyncDisposable
{
    private readonly Terminal _terminal;
    private readonly string? _snapshot;
    private SnapshotCopy? _copy;
    private IWarehouse? _warehouse;
    private IOperations? _operations;

    private DataSession(Terminal terminal, string folder, ProjectLoad load, string? snapshot) => (_terminal, Folder, Load, _snapshot) = (terminal, folder, load, snapshot);

    /// <summary>The folder of <c>hale.yaml</c>.</summary>
    public string Folder { get; }

    /// <summary>What the definitions of today say.</summary>
    public ProjectLoad Load { get; }

    /// <summary>The project; null when its definitions have errors.</summary>
    public Project? Project => Load.Project;

    /// <summary>The warehouse, opened at the first use.</summary>
    public IWarehouse Warehouse => _warehouse ??= Warehouses.Open(new WarehouseOptions(
        DataFolder,
        EngineSettings.Memory(_terminal),
        EngineSettings.Threads(_terminal),
        Project is null ? [] : [.. SourceFolders.Of(Project), ScratchFolder],
        Project is null ? [] : SourceFolders.LinkedFilesOf(Project)));

    /// <summary>The operational store, opened at the first use: the project's own, also beside a snapshot.</summary>
    public IOperations Operations => _operations ??= OperationalStores.Open(OperationsSettings.Of(_terminal, Folder, OwnFolder));

    /// <summary>Whether facts were ever stored, so that opening the warehouse would not only make an empty one.</summary>
    public bool HasWarehouse => _warehouse is not null || (Directory.Exists(DataFolder) && Directory.EnumerateFiles(DataFolder, "*.duckdb").Any());

    public string DataFolder => _snapshot is null ? OwnFolder : (_copy ??= SnapshotCopy.Of(_snapshot)).Folder;

    /// <summary>Where an import may keep files while it lasts. Only who holds the warehouse may use it.</summary>
    public string ScratchFolder => Path.Combine(DataFolder, "scratch");

    private string OwnFolder => Path.Combine(Folder, ".hale");

    /// <summary>Finds the project.</summary>
    /// <param name="terminal">Where the person is.</param>
    /// <param name="folder">The project's folder, where it was named.</param>
    /// <param name="snapshot">The snapshot whose data are read instead of the project's own; null for these.</param>
    public static DataSession Open(Terminal terminal, string? folder, string? snapshot = null)
    {
        var found = FolderOf(terminal, folder);
        return new DataSession(terminal, found, ProjectLoader.Load(found), snapshot is null ? null : Path.GetFullPath(snapshot, terminal.Folder));
    }

    /// <summary>Finds the project or, where a shared store may hold one, takes the folder in which it shall be.</summary>
    public static DataSession OpenOrBegin(Terminal terminal, string? folder)
    {
        var start = Path.GetFullPath(folder ?? ".", terminal.Folder);
        var isThere = folder is null ? ProjectFolder.Find(start) is not null : File.Exists(Path.Combine(start, ProjectFolder.FileName));
        return isThere || !OperationsSettings.IsShared(terminal) ? Open(terminal, folder) : new DataSession(terminal, start, ProjectLoader.Load(start), snapshot: null);
    }

    /// <summary>The folder of <c>hale.yaml</c>: exactly the one given or, where none is, the nearest upwards.</summary>
    public static string FolderOf(Terminal terminal, string? folder)
    {
        var start = Path.GetFullPath(folder ?? ".", terminal.Folder);
        if (folder is null)
        {
            return ProjectFolder.Find(start) ?? throw NoProject($"there is no hale.yaml in {start} or above");
        }

        return File.Exists(Path.Combine(start, ProjectFolder.FileName)) ? start : throw NoProject($"there is no hale.yaml in {start}");
    }

    /// <summary>The zone of <c>hale.yaml</c>, else the one that the stored facts were imported for.</summary>
    public async Task<ProjectZone> ZoneAsync(CancellationToken cancellation) =>
        Load.Zone ?? ((await Warehouse.StatusAsync(cancellation)).Zone is { } name && ProjectZone.TryFind(name, out var zone) ? zone : ProjectZone.Utc);

    /// <summary>Takes over into the warehouse what people have entered, before anything is computed. A snapshot holds what had been entered when it was made.</summary>
    public async Task FollowEntriesAsync(CancellationToken cancellation)
    {
        if (_snapshot is null && Operations.MayHoldSomething)
        {
            await new FollowEntries(Operations.Entries, Warehouse.Entries).RunAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_warehouse is not null)
        {
            await _warehouse.DisposeAsync();
        }

        _copy?.Dispose();
    }

    private static Failure NoProject(string message) =>
        new(ExitCode.NotFound, message, "go to a project's folder, name it with `--project`, or make one: `hale init my-company`");
}

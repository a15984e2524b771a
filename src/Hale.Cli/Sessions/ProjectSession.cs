using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Engine.Warehousing;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Hale.Warehouse;

namespace Hale.Cli.Sessions;

/// <summary>The project that a command works on, and its warehouse once it is needed.</summary>
internal sealed class ProjectSession : IAsyncDisposable
{
    private const string DefaultMemory = "1GB";
    private readonly Terminal _terminal;
    private IWarehouse? _warehouse;

    private ProjectSession(Terminal terminal, Project project) => (_terminal, Project) = (terminal, project);

    public Project Project { get; }

    /// <summary>The warehouse, opened at the first use.</summary>
    public IWarehouse Warehouse => _warehouse ??= Warehouses.Open(new WarehouseOptions(
        DataFolder,
        _terminal.Environment("HALE_MEMORY") is { Length: > 0 } memory ? memory : DefaultMemory,
        int.TryParse(_terminal.Environment("HALE_THREADS"), out var threads) && threads > 0 ? threads : null,
        [.. SourceFolders.Of(Project), ScratchFolder]));

    public string DataFolder => System.IO.Path.Combine(Project.Folder, ".hale");

    /// <summary>Where an import may keep files while it lasts. Only who holds the warehouse may use it.</summary>
    public string ScratchFolder => System.IO.Path.Combine(DataFolder, "scratch");

    /// <summary>Finds and loads the project. Fails with every problem of its definitions, printed, when there is an error.</summary>
    public static ProjectSession Open(Terminal terminal, string? folder)
    {
        var load = ProjectLoader.Load(FolderOf(terminal, folder));
        if (load.Project is null)
        {
            DiagnosticList.Write(terminal.Error, load.Diagnostics);
            var errors = load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
            throw new Failure(ExitCode.DefinitionErrors, $"the definitions have {Words.Count(errors, "error")}", "mend them; `hale check` shows them again");
        }

        return new ProjectSession(terminal, load.Project);
    }

    /// <summary>The folder of <c>hale.yaml</c>: the one given, or the nearest upwards.</summary>
    public static string FolderOf(Terminal terminal, string? folder)
    {
        var start = System.IO.Path.GetFullPath(folder ?? ".", terminal.Folder);
        return ProjectFolder.Find(start) ?? throw new Failure(
            ExitCode.NotFound,
            folder is null ? $"there is no hale.yaml in {start} or above" : $"there is no hale.yaml in {start}",
            "go to a project's folder, name it with `--project`, or make one: `hale init my-company`");
    }

    public async ValueTask DisposeAsync()
    {
        if (_warehouse is not null)
        {
            await _warehouse.DisposeAsync();
        }
    }
}

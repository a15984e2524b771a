using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Engine.Operating;
using Hale.Engine.Versions;
using Hale.Engine.Warehousing;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Sessions;

/// <summary>A project without errors and its warehouse: what every command works on that computes something.</summary>
internal sealed class ProjectSession : IAsyncDisposable
{
    private ProjectSession(DataSession data, ProjectLoad load, Project project) => (Data, Load, Project) = (data, load, project);

    public Project Project { get; }

    /// <summary>What it was read from: the files of the folder, or those of a version.</summary>
    public ProjectLoad Load { get; }

    /// <summary>The version that it is; null when it is read from the files of the folder.</summary>
    public DefinitionVersion? Version { get; private init; }

    /// <summary>The folder and what is stored.</summary>
    public DataSession Data { get; }

    /// <summary>The warehouse, opened at the first use.</summary>
    public IWarehouse Warehouse => Data.Warehouse;

    /// <summary>The operational store, opened at the first use.</summary>
    public IOperations Operations => Data.Operations;

    /// <summary>Finds and loads the project. Fails with every problem of its definitions, printed, when there is an error.</summary>
    public static ProjectSession Open(Terminal terminal, string? folder, string? snapshot = null)
    {
        var data = DataSession.Open(terminal, folder, snapshot);
        return OfFiles(terminal, data);
    }

    /// <summary>Finds the project as it is to be scored: the live version, whatever the files say, or the files before there is one and for a draft.</summary>
    public static async Task<ProjectSession> OpenForScoringAsync(Terminal terminal, string? folder, bool isDraft, CancellationToken cancellation)
    {
        var data = DataSession.Open(terminal, folder);
        if (isDraft || await LiveProject.FindAsync(data.Operations.Versions, data.Folder, cancellation) is not { } live)
        {
            return OfFiles(terminal, data);
        }

        var number = live.Version.Number;
        if (live.Load.Project is not { } project)
        {
            DiagnosticList.Write(terminal.Error, live.Load.Diagnostics);
            throw new Failure(ExitCode.DefinitionErrors, $"this Hale finds errors in version {number}, which is live", $"mend its files and apply them: `hale pull`, `hale check`, `hale apply`");
        }

        if (live.Version.Bundle != data.Load.Bundle.Hash)
        {
            terminal.Error.WriteLine($"Live version {number}; the files differ: `hale plan` shows how, `hale score --draft` scores them.");
        }

        return new ProjectSession(data, live.Load, project) { Version = live.Version };
    }

    /// <summary>
    /// Keeps the files behind what is about to be computed. It comes before the run: the two stores share no transaction, and files that no run needs do no harm, while a run without its files could not be computed again.
    /// </summary>
    public Task KeepDefinitionsAsync(CancellationToken cancellation) => Operations.Definitions.KeepAsync(Load.Bundle, DefinitionHashes.Of(Project), cancellation);

    public ValueTask DisposeAsync() => Data.DisposeAsync();

    private static ProjectSession OfFiles(Terminal terminal, DataSession data)
    {
        if (data.Project is { } project)
        {
            return new ProjectSession(data, data.Load, project);
        }

        DiagnosticList.Write(terminal.Error, data.Load.Diagnostics);
        var errors = data.Load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        throw new Failure(ExitCode.DefinitionErrors, $"the definitions have {Words.Count(errors, "error")}", "mend them; `hale check` shows them again");
    }
}

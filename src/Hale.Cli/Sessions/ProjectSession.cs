using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Engine.Operating;
using Hale.Engine.Warehousing;
using Hale.Language.Diagnostics;

namespace Hale.Cli.Sessions;

/// <summary>A project without errors and its warehouse: what every command works on that computes something.</summary>
internal sealed class ProjectSession : IAsyncDisposable
{
    private ProjectSession(DataSession data, Project project) => (Data, Project) = (data, project);

    public Project Project { get; }

    /// <summary>The folder and what is stored.</summary>
    public DataSession Data { get; }

    /// <summary>The warehouse, opened at the first use.</summary>
    public IWarehouse Warehouse => Data.Warehouse;

    /// <summary>The operational store, opened at the first use.</summary>
    public IOperations Operations => Data.Operations;

    /// <summary>Finds and loads the project. Fails with every problem of its definitions, printed, when there is an error.</summary>
    public static ProjectSession Open(Terminal terminal, string? folder)
    {
        var data = DataSession.Open(terminal, folder);
        if (data.Project is { } project)
        {
            return new ProjectSession(data, project);
        }

        DiagnosticList.Write(terminal.Error, data.Load.Diagnostics);
        var errors = data.Load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        throw new Failure(ExitCode.DefinitionErrors, $"the definitions have {Words.Count(errors, "error")}", "mend them; `hale check` shows them again");
    }

    public ValueTask DisposeAsync() => Data.DisposeAsync();
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;

namespace Hale.Cli.Sessions;

/// <summary>A side of a comparison of definitions.</summary>
/// <param name="Called">What people call it: <c>version 3</c>, <c>the folder ../main</c>.</param>
/// <param name="Project">Its project.</param>
internal sealed record ComparedProject(string Called, Project Project)
{
    /// <summary>The project in a folder. Fails with every problem of its definitions, printed, when there is an error.</summary>
    public static ComparedProject OfFolder(Terminal terminal, string folder)
    {
        var found = DataSession.FolderOf(terminal, folder);
        var load = ProjectLoader.Load(found);
        if (load.Project is { } project)
        {
            return new ComparedProject($"the folder {folder}", project);
        }

        DiagnosticList.Write(terminal.Error, load.Diagnostics);
        throw new Failure(
            ExitCode.DefinitionErrors,
            $"the definitions in {folder} have {Words.Count(load.Diagnostics.Count(problem => problem.Severity == Severity.Error), "error")}",
            $"mend them; `hale check --project {folder}` shows them again");
    }

    /// <summary>Whether a person means a version by its number rather than a folder.</summary>
    public static bool IsVersion(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Engine.History;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions;

/// <summary>Finds the project that a stored run was computed by, or fails with why it cannot be had.</summary>
internal static class RunDefinitions
{
    public static async Task<Project> ProjectAsync(DataSession session, Run run, CancellationToken cancellation) =>
        await new DefinitionOfRun(session.Operations.Definitions, session.Project, session.Folder).FindAsync(run, cancellation) ?? throw new Failure(
            ExitCode.NotFound,
            $"run {run.Number} cannot be computed again: its definition ({run.Header.DefinitionHash[..12]}) is not that of the files today, and its files were not kept",
            "check out the files of that time (say `git switch`), and ask there");
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Engine.Versions;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;

namespace Hale.Cli.Sessions;

/// <summary>A side of a comparison of definitions.</summary>
/// <param name="Called">What people call it: <c>version 3</c>, <c>the folder ../main</c>.</param>
/// <param name="Project">Its project.</param>
internal sealed record ComparedProject(string Called, Project Project)
{
    /// <summary>The files of the project as they are.</summary>
    public static ComparedProject OfFiles(Terminal terminal, DataSession session) => Sound(terminal, "the files of the project", session.Load);

    /// <summary>What a person names: a version by its number, or else a folder.</summary>
    public static async Task<ComparedProject> FindAsync(Terminal terminal, DataSession session, string named, CancellationToken cancellation)
    {
        if (!long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Sound(terminal, $"the folder {named}", ProjectLoader.Load(DataSession.FolderOf(terminal, named)));
        }

        var versions = await session.Operations.Versions.ListAsync(cancellation);
        var version = versions.FirstOrDefault(known => known.Number == number) ?? throw new Failure(
            ExitCode.NotFound,
            $"there is no version {number}",
            versions.Count == 0 ? "nothing was ever applied: `hale apply` makes the files live as version 1" : $"there are the versions 1 to {versions[0].Number}: `hale versions` lists them");
        return await OfVersionAsync(terminal, session, version, cancellation);
    }

    /// <summary>The live version; fails when nothing is live.</summary>
    public static async Task<ComparedProject> LiveAsync(Terminal terminal, DataSession session, CancellationToken cancellation) =>
        await session.Operations.Versions.LiveAsync(cancellation) is { } live
            ? await OfVersionAsync(terminal, session, live, cancellation)
            : throw new Failure(
                ExitCode.NotFound,
                "nothing is live yet to compare the files with",
                "make them live with `hale apply`, or name another checkout of the project: `hale plan --against ../main`");

    private static async Task<ComparedProject> OfVersionAsync(Terminal terminal, DataSession session, DefinitionVersion version, CancellationToken cancellation) =>
        Sound(terminal, $"version {version.Number}", ProjectLoader.Load(session.Folder, await session.Operations.Versions.FilesAsync(version, cancellation)));

    /// <summary>Fails with every problem of the definitions, printed, when there is an error.</summary>
    private static ComparedProject Sound(Terminal terminal, string called, ProjectLoad load)
    {
        if (load.Project is { } project)
        {
            return new ComparedProject(called, project);
        }

        DiagnosticList.Write(terminal.Error, load.Diagnostics);
        var errors = load.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        throw new Failure(ExitCode.DefinitionErrors, $"the definitions of {called} have {Words.Count(errors, "error")}", "mend them, or compare with something else");
    }
}

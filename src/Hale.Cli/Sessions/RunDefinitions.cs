using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Engine.History;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions;

/// <summary>The definitions that stored runs were computed by.</summary>
internal static class RunDefinitions
{
    /// <summary>The project that a run was computed by; fails with why it cannot be had.</summary>
    public static async Task<Project> ProjectAsync(DataSession session, Run run, CancellationToken cancellation) =>
        await Of(session).FindAsync(run, cancellation) ?? throw NotKept(run);

    /// <summary>Finds the project that a run was computed by.</summary>
    public static DefinitionOfRun Of(DataSession session) => new(session.Operations.Definitions, session.Project, session.Folder);

    /// <summary>That it cannot be had.</summary>
    public static Failure NotKept(Run run) => new(
        ExitCode.NotFound,
        $"run {run.Number} cannot be computed again: its definition ({run.Header.DefinitionHash[..12]}) is not that of the files today, and its files were not kept",
        "check out the files of that time (say `git switch`), and ask there");

    /// <summary>
    /// The files that say something else today than when a run's definition was kept, of those that no definition hash covers: the zone, and how sources are declared. None where nothing was kept.
    /// </summary>
    public static async Task<IReadOnlyList<string>> DeclaredOtherwiseAsync(DataSession session, Run run, CancellationToken cancellation)
    {
        var (kept, today) = (await session.Operations.Definitions.FindAsync(run.Header.DefinitionHash, cancellation), session.Load.Bundle);
        return kept is null ? [] :
        [
            .. kept.Files.Concat(today.Files).Select(file => file.Path)
                .Where(path => path == "hale.yaml" || path.StartsWith("sources/", StringComparison.Ordinal))
                .Where(path => kept.TextOf(path) != today.TextOf(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}

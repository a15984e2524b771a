using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Engine.History;
using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>Finds the project that a stored run was computed by, whatever the files say now.</summary>
/// <param name="definitions">Where definitions are remembered.</param>
/// <param name="today">The project as its files define it now; null when they have errors.</param>
/// <param name="folder">The project's folder.</param>
public sealed class DefinitionOfRun(IDefinitionStore definitions, Project? today, string folder)
{
    /// <summary>
    /// The project in which the run's score has the run's definition hash: that of today, else the one that was kept. Null when neither is: the files were not kept, or this Hale
    /// reads them otherwise.
    /// </summary>
    public async Task<Project?> FindAsync(Run run, CancellationToken cancellationToken)
    {
        if (Holds(today, run))
        {
            return today;
        }

        var bundle = await definitions.FindAsync(run.Header.DefinitionHash, cancellationToken);
        var kept = bundle is null ? null : ProjectLoader.Load(folder, bundle).Project;
        return Holds(kept, run) ? kept : null;
    }

    private static bool Holds(Project? project, Run run) =>
        project?.Scores.FirstOrDefault(score => score.Name == run.Header.Outline.Name) is { } score && CanonicalDefinition.Of(score, project).Hash == run.Header.DefinitionHash;
}

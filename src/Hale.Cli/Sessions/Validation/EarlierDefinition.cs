using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Cli.Sessions.Validation;

/// <summary>A score as a version defined it, where this Hale still reads it so.</summary>
internal static class EarlierDefinition
{
    /// <summary>The definition; null where the version had no such score, or its files are read otherwise now.</summary>
    public static async Task<JudgedDefinition?> FindAsync(DataSession session, DefinitionVersion version, string score, IReadOnlyList<DefinitionVersion> versions, CancellationToken cancellation)
    {
        var project = ProjectLoader.Load(session.Folder, await session.Operations.Versions.FilesAsync(version, cancellation)).Project;
        return project?.Scores.FirstOrDefault(one => one.Name == score) is { } found ? JudgedDefinition.Of($"version {version.Number}", project, found, versions) : null;
    }
}

using Hale.Core.Definitions;
using Hale.Core.Projects;

namespace Hale.Engine.Versions;

/// <summary>The definition hashes of a project.</summary>
public static class DefinitionHashes
{
    /// <summary>The definition hash of each score, by the name of the score.</summary>
    public static IReadOnlyDictionary<string, string> Of(Project project) =>
        project.Scores.ToDictionary(score => score.Name, score => CanonicalDefinition.Of(score, project).Hash, StringComparer.Ordinal);
}

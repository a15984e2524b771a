using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>The trees of a project's files.</summary>
internal interface IProjectFiles
{
    /// <summary>The tree of hale.yaml; null when something was reported.</summary>
    YamlNode? Header();

    /// <summary>The trees of the definition files under a folder of the project; null for one that could not be read, which was reported.</summary>
    IEnumerable<YamlNode?> Under(string kind);

    /// <summary>The lines of a text file of the project that a definition names; null when it cannot be read, which was reported there.</summary>
    IReadOnlyList<string>? Lines(YamlScalar name);
}

using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Projects;
using Hale.Language.Yaml;

namespace Hale.Tests.Fuzzing;

/// <summary>A sound project of which one file is another: the trees of the others were read before.</summary>
internal sealed class CachedFiles(IReadOnlyDictionary<string, YamlNode> sound, string changed, byte[] content, DiagnosticBag bag) : IProjectFiles
{
    public YamlNode? Header() => Read("hale.yaml");

    public IEnumerable<YamlNode?> Under(string kind) => sound.Keys.Where(name => name.StartsWith(kind + "/", StringComparison.Ordinal)).Select(Read);

    public IReadOnlyList<string>? Lines(YamlScalar name) => null;

    /// <summary>The trees of a project's files.</summary>
    public static IReadOnlyDictionary<string, YamlNode> Trees(IReadOnlyDictionary<string, string> files) =>
        files.ToDictionary(file => file.Key, file => YamlFile.Read(Encoding.UTF8.GetBytes(file.Value), file.Key, new DiagnosticBag())!);

    private YamlNode? Read(string name) => name == changed ? YamlFile.Read(content, name, bag) : sound[name];
}

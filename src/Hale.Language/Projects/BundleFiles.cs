using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>The files of a bundle, read as those of a folder are.</summary>
internal sealed class BundleFiles(DefinitionBundle bundle, DiagnosticBag bag) : IProjectFiles
{
    public YamlNode? Header() => bundle.TextOf(ProjectFolder.FileName) is { } text ? Tree(ProjectFolder.FileName, text) : ProjectFiles.NoHeader(bag);

    public IEnumerable<YamlNode?> Under(string kind) => bundle.Files
        .Where(file => file.Path.StartsWith(kind + "/", StringComparison.Ordinal) && DefinitionFiles.IsDefinition(file.Path))
        .Select(file => Tree(file.Path, file.Text));

    public IReadOnlyList<string>? Lines(YamlScalar name)
    {
        if (bundle.TextOf(ProjectFiles.NameOf(name.Text)) is { } text)
        {
            return TextLines.Of(text);
        }

        bag.Report(FileRules.Unreadable, name.Span, $"the file `{name.Text}` is not among the files of the version");
        return null;
    }

    private YamlNode? Tree(string path, string text) => YamlFile.Read(Encoding.UTF8.GetBytes(text), path, bag);
}

using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>The files of a project folder, in ordinal order, so that nothing depends on the file system's order. What is read is kept for the bundle.</summary>
internal sealed class ProjectFiles(string folder, DiagnosticBag bag) : IProjectFiles
{
    private readonly Dictionary<string, DefinitionFile> _read = new(StringComparer.Ordinal);

    /// <summary>The files that were read.</summary>
    public IEnumerable<DefinitionFile> Read => _read.Values;

    public YamlNode? Header() => File.Exists(Path.Combine(folder, ProjectFolder.FileName)) ? Tree(ProjectFolder.FileName) : NoHeader(bag);

    public IEnumerable<YamlNode?> Under(string kind) => Paths(kind)
        .Select(path => NameOf(Path.GetRelativePath(folder, path)))
        .Order(StringComparer.Ordinal)
        .Select(Tree);

    public IReadOnlyList<string>? Lines(YamlScalar name)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, name.Text));
            _read[NameOf(name.Text)] = new DefinitionFile(NameOf(name.Text), text);
            return TextLines.Of(text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            bag.Report(FileRules.Unreadable, name.Span, $"the file `{name.Text}` cannot be read", "write the path of a file, seen from the folder of hale.yaml");
            return null;
        }
    }

    /// <summary>Says that there is no project.</summary>
    public static YamlNode? NoHeader(DiagnosticBag bag)
    {
        bag.Report(FileRules.NoProject, new SourceSpan(ProjectFolder.FileName, 1, 1), "the folder has no hale.yaml, so it is not a project");
        return null;
    }

    /// <summary>A path in a project as it is written on every system.</summary>
    public static string NameOf(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private YamlNode? Tree(string name)
    {
        if (YamlFile.Bytes(Path.Combine(folder, name), name, bag) is not { } bytes)
        {
            return null;
        }

        _read[name] = new DefinitionFile(name, Encoding.UTF8.GetString(bytes));
        return YamlFile.Read(bytes, name, bag);
    }

    private IReadOnlyList<string> Paths(string kind)
    {
        try
        {
            return DefinitionFiles.Under(Path.Combine(folder, kind));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Report(FileRules.Unreadable, new SourceSpan(kind, 1, 1), $"the folder `{kind}` or one in it cannot be read");
            return [];
        }
    }
}

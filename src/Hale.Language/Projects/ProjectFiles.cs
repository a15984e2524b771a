using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>The files of a project folder, in ordinal order, so that nothing depends on the file system's order.</summary>
internal sealed class ProjectFiles(string folder, DiagnosticBag bag) : IProjectFiles
{
    public YamlNode? Header()
    {
        var path = Path.Combine(folder, ProjectFolder.FileName);
        if (File.Exists(path))
        {
            return YamlFile.Read(path, ProjectFolder.FileName, bag);
        }

        bag.Report(FileRules.NoProject, new SourceSpan(ProjectFolder.FileName, 1, 1), "the folder has no hale.yaml, so it is not a project");
        return null;
    }

    public IEnumerable<YamlNode?> Under(string kind) => Paths(kind)
        .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => YamlFile.Read(file.Path, file.Name, bag));

    public IReadOnlyList<string>? Lines(YamlScalar name)
    {
        try
        {
            return File.ReadAllLines(Path.Combine(folder, name.Text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            bag.Report(FileRules.Unreadable, name.Span, $"the file `{name.Text}` cannot be read", "write the path of a file, seen from the folder of hale.yaml");
            return null;
        }
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

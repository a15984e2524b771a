using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Engine.Profiling;
using Hale.Language.Projects;

namespace Hale.Cli.Sessions;

/// <summary>Where a drafted source goes: nothing is ever overwritten.</summary>
internal sealed class DraftPlace
{
    private readonly Terminal _terminal;
    private readonly string? _file;
    private readonly bool _isProject;

    private DraftPlace(Terminal terminal, string? file, string folder, bool isProject) => (_terminal, _file, ProjectFolder, _isProject) = (terminal, file, folder, isProject);

    /// <summary>The folder from which the source names its files: that of the project, else the one the person is in.</summary>
    public string ProjectFolder { get; }

    /// <summary>The name of the source by the name of its file; null when none is written.</summary>
    public string? Source => _file is null ? null : Path.GetFileNameWithoutExtension(_file);

    /// <summary>The place that was asked for.</summary>
    /// <param name="terminal">Where the person is.</param>
    /// <param name="file">The file to write; null for none.</param>
    /// <param name="project">The project's folder, where it was named.</param>
    public static DraftPlace Of(Terminal terminal, string? file, string? project)
    {
        var found = project is null ? Language.Projects.ProjectFolder.Find(terminal.Folder) : DataSession.FolderOf(terminal, project);
        var path = file is null ? null : Path.GetFullPath(file, terminal.Folder);
        if (path is not null)
        {
            Check(path, file!, Path.Combine(found ?? terminal.Folder, "sources"));
        }

        return new DraftPlace(terminal, path, found ?? terminal.Folder, found is not null);
    }

    /// <summary>Writes the source and, where there is no project, a <c>hale.yaml</c>; gives what was written.</summary>
    public IReadOnlyList<string> Write(SourceDraft.Written draft)
    {
        if (_file is null)
        {
            return [];
        }

        var written = new List<string>();
        if (!_isProject)
        {
            var project = Path.Combine(ProjectFolder, Language.Projects.ProjectFolder.FileName);
            WholeFile.Write(project, writer => writer.Write(ProjectText(draft.Kind)));
            written.Add(project);
        }

        WholeFile.Write(_file, writer => writer.Write(draft.Yaml));
        written.Add(_file);
        return [.. written.Select(path => Path.GetRelativePath(_terminal.Folder, path))];
    }

    private static void Check(string path, string given, string sources)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new Failure(ExitCode.Usage, $"{given} is there already", "name a new file: nothing is ever overwritten");
        }

        if (!path.StartsWith(sources + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.GetExtension(path) is not (".yaml" or ".yml"))
        {
            throw new Failure(ExitCode.Usage, $"{given} would not be read as a source", $"name a file such as `sources/{Path.GetFileNameWithoutExtension(path)}.yaml` in the project's folder");
        }
    }

    private string ProjectText(string kind) =>
        $"""
        # A first project file, drafted by `hale profile`. Review it.
        project: {Name(Path.GetFileName(ProjectFolder))}
        # TO DECIDE: what a day is; a name such as Europe/Berlin.
        time_zone: UTC
        {(kind == "accounts" ? "accounts: declared" : "# No source declares accounts yet, so a fact of an unknown account creates it.\naccounts: from_events")}

        """.ReplaceLineEndings("\n");

    private static string Name(string folder)
    {
        var name = string.Concat(folder.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
        return name.Length == 0 || !char.IsAsciiLetter(name[0]) ? "Project" : name;
    }
}

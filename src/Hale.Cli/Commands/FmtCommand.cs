using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Language.Formatting;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale fmt</c>: definition files in the one layout.</summary>
internal static class FmtCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path") { Description = "Files and folders; otherwise all definitions of the project", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that would change, and end with 1 if there is one" };
        var command = new Command("fmt", CommonOptions.Described("Format definition files: one layout, with every value, key and comment as it is written.", "hale fmt --check")) { paths, check };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(paths) is { Length: > 0 } ? terminal.Folder : DataSession.FolderOf(terminal, parsed.GetValue(CommonOptions.Project));
            var files = parsed.GetValue(paths) is { Length: > 0 } named ? [.. named.SelectMany(path => Find(terminal, path)).Distinct(StringComparer.Ordinal)] : DefinitionFiles.Of(root);
            return (int)Run(terminal, root, files, parsed.GetValue(check));
        });
        return command;
    }

    private static IReadOnlyList<string> Find(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.Folder);
        if (File.Exists(Path.Combine(full, ProjectFolder.FileName)))
        {
            return DefinitionFiles.Of(full);
        }

        return Directory.Exists(full) ? DefinitionFiles.Under(full)
            : File.Exists(full) ? [full]
            : throw new Failure(ExitCode.NotFound, $"there is no file or folder {path}", "name files or folders, or none for all definitions of the project");
    }

    private static ExitCode Run(Terminal terminal, string root, IReadOnlyList<string> files, bool check)
    {
        var (changed, left) = (0, 0);
        foreach (var file in files)
        {
            var name = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            var content = File.ReadAllBytes(file);
            var result = DefinitionFormatter.Format(content, name);
            DiagnosticList.Write(terminal.Error, result.Diagnostics);
            left += result.Text is null ? 1 : 0;
            if (result.Text is { } text && !FormattedFile.Is(content, text))
            {
                changed++;
                terminal.Out.MarkupLineInterpolated($"{name}");
                if (!check)
                {
                    FormattedFile.Write(file, text);
                }
            }
        }

        var verb = check ? "would change" : "changed";
        terminal.Error.MarkupLineInterpolated($"{Words.Count(files.Count, "file")}: {Words.Number(changed)} {verb}{(left == 0 ? string.Empty : $", {Words.Number(left)} left as written")}");
        return left > 0 || (check && changed > 0) ? ExitCode.DefinitionErrors : ExitCode.Done;
    }
}

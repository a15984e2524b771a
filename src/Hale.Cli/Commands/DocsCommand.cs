using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Projects;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale docs</c>: the scorecards in words, for people who read no definitions.</summary>
internal static class DocsCommand
{
    private const string FileName = "scorecards";

    public static Command Create(Terminal terminal)
    {
        var target = new Option<string?>("--out") { Description = "The file (.html or .md), or a folder for scorecards.html; otherwise it is printed", HelpName = "folder|file" };
        var format = new Option<string?>("--format", "-f") { Description = "html or markdown; otherwise as the file is named, else html" };
        format.AcceptOnlyFromAmong("html", "markdown");
        var command = new Command("docs", CommonOptions.Described(
            "Write the scorecards in plain words: what is measured, how much it counts, what is green, what to do. One page that needs nothing else.", "hale docs --out scorecards.html"))
        {
            target, format,
        };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            Write(terminal, session.Project, parsed.GetValue(target), parsed.GetValue(format));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, Project project, string? target, string? format)
    {
        var isMarkdown = format is null ? target?.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true : format == "markdown";
        if (target is null)
        {
            Write(project, isMarkdown, terminal.RawOut);
            return;
        }

        var path = Path.GetFullPath(target, terminal.Folder);
        var isFile = Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".md" or ".markdown";
        var file = isFile ? path : Path.Combine(path, FileName + (isMarkdown ? ".md" : ".html"));
        WholeFile.Write(file, writer => Write(project, isMarkdown, writer));
        terminal.Out.MarkupLineInterpolated($"{file}");
    }

    private static void Write(Project project, bool isMarkdown, TextWriter writer)
    {
        if (isMarkdown)
        {
            ScorecardMarkdown.Write(project, writer);
        }
        else
        {
            ScorecardPage.Write(project, HaleVersion.Text, writer);
        }
    }
}

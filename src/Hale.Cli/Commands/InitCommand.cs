using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale init</c>: a new project from a template.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The new project's folder; it must not exist or be empty" };
        var template = new Option<string>("--template", "-t")
        {
            Description = "The template, one of those above",
            HelpName = "name",
            DefaultValueFactory = _ => Templates.Default,
        };
        var command = new Command("init", CommonOptions.Described(What(), "hale init my-company --template freemium")) { folder, template };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var chosen = Templates.Find(parsed.GetValue(template)!);
            var files = Templates.Write(chosen, Path.GetFullPath(name, terminal.Folder));
            terminal.Out.MarkupLineInterpolated($"{name}: {Words.Count(files.Count, "file")} from the template {chosen.Name}.");
            WriteSteps(terminal.Out, name, chosen);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string What()
    {
        var width = Templates.All.Max(template => template.Name.Length);
        var list = Templates.All.Select(template => $"  {template.Name.PadRight(width)}  {template.About}{(template.Name == Templates.Default ? " (the default)" : string.Empty)}");
        return $"Make a project from a template: commented, with sample data, ready to import and score.\n\nTemplates:\n{string.Join('\n', list)}";
    }

    private static void WriteSteps(IAnsiConsole console, string folder, Template template)
    {
        console.MarkupLine("Next:");
        foreach (var step in template.Steps.Prepend($"cd {folder}"))
        {
            console.MarkupLineInterpolated($"  [bold]{step}[/]");
        }

        console.MarkupLine("Its README.md names accounts worth a look and says what to change first.");
    }
}

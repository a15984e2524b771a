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
        var template = new Option<string>("--template")
        {
            Description = $"The template: {string.Join(", ", Templates.Names)}",
            HelpName = "name",
            DefaultValueFactory = _ => Templates.Default,
        };
        var command = new Command("init", CommonOptions.Described("Make a project from a template: commented, with sample data, ready to import and score.", "hale init my-company")) { folder, template };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var files = Templates.Write(parsed.GetValue(template)!, Path.GetFullPath(name, terminal.Folder));
            terminal.Out.MarkupLineInterpolated($"{name}: {Words.Count(files.Count, "file")} from the template {parsed.GetValue(template)!}.");
            terminal.Out.MarkupLineInterpolated($"Next: [bold]cd {name}[/], then [bold]hale check[/], [bold]hale import[/], [bold]hale score[/], [bold]hale accounts[/].");
            return (int)ExitCode.Done;
        });
        return command;
    }
}

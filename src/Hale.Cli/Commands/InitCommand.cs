using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale init</c>: a new project from a template or a recipe.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The new project's folder; it must not exist or be empty" };
        var template = new Option<string?>("--template", "-t") { Description = $"The template, one of those above; {Templates.Default} where neither is named", HelpName = "name" };
        var recipe = new Option<string?>("--recipe", "-r") { Description = "The recipe, one of those above", HelpName = "name" };
        var command = new Command("init", CommonOptions.Described(What(), "hale init my-company --template freemium")) { folder, template, recipe };
        command.Validators.Add(result =>
        {
            if (result.GetValue(template) is not null && result.GetValue(recipe) is not null)
            {
                result.AddError("--template and --recipe do not go together: a project starts from one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var chosen = parsed.GetValue(recipe) is { } product
                ? Templates.Find(TemplateKind.Recipe, product)
                : Templates.Find(TemplateKind.Template, parsed.GetValue(template) ?? Templates.Default);
            var files = Templates.Write(chosen, Path.GetFullPath(name, terminal.Folder));
            terminal.Out.MarkupLineInterpolated($"{name}: {Words.Count(files.Count, "file")} from the {chosen.Kind.Word} {chosen.Name}.");
            WriteSteps(terminal.Out, name, chosen);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string What() =>
        "Make a project, with sample data, ready to import and score: from a template, which scores a kind of business, or from a recipe, which reads what a product exports.\n\n"
        + $"Templates:\n{List(TemplateKind.Template)}\n\nRecipes:\n{List(TemplateKind.Recipe)}";

    private static string List(TemplateKind kind)
    {
        var width = Templates.All.Max(template => template.Name.Length);
        return string.Join('\n', Templates.Of(kind).Select(template =>
            $"  {template.Name.PadRight(width)}  {template.About}{(template.Name == Templates.Default ? " (the default)" : string.Empty)}"));
    }

    private static void WriteSteps(IAnsiConsole console, string folder, Template template)
    {
        console.MarkupLine("Next:");
        foreach (var step in template.Steps.Prepend($"cd {folder}"))
        {
            console.MarkupLineInterpolated($"  [bold]{step}[/]");
        }

        console.MarkupLine(template.Kind == TemplateKind.Recipe
            ? "Its README.md says where the exports are found, and what is surprising in them."
            : "Its README.md names accounts worth a look and says what to change first.");
    }
}

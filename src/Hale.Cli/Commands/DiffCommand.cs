using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Plans;
using Hale.Cli.Sessions;
using Hale.Core.Definitions.Changes;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale diff</c>: what differs in meaning between two definitions. No data are needed.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("before") { Description = "A version by its number, or a project folder" };
        var after = new Argument<string?>("after") { Description = "Another one; otherwise the files of the project", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format("text", "json");
        var exitCode = PlanOptions.ExitCodeOption();
        var command = new Command("diff", CommonOptions.Described("Show what differs in meaning between two definitions: weights, limits, conditions, metrics. Needs no data.", "hale diff 3 4"))
        {
            before, after, format, exitCode,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var old = await ComparedProject.FindAsync(terminal, session, parsed.GetValue(before)!, cancellation);
            var now = parsed.GetValue(after) is { } named ? await ComparedProject.FindAsync(terminal, session, named, cancellation) : ComparedProject.OfFiles(terminal, session);
            var changes = DefinitionChanges.Between(old.Project, now.Project);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, new { Before = old.Called, After = now.Called, changes.ChangeDefinitions, Scores = ChangeShape.Scores(changes), Changes = ChangeShape.Of(changes) });
            }
            else
            {
                terminal.Out.MarkupLineInterpolated($"[bold]Diff: from {old.Called} to {now.Called}.[/]");
                terminal.Out.WriteLine();
                ChangeList.Write(terminal.Out, changes);
            }

            return (int)PlanOptions.Code(changes, parsed.GetValue(exitCode));
        });
        return command;
    }
}

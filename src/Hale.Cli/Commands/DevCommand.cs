using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Cli.Watching;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale dev</c>: what a change of the definitions does, at every save.</summary>
internal static class DevCommand
{
    public static Command Create(Terminal terminal)
    {
        var once = new Option<bool>("--once") { Description = "Show it once and end" };
        var command = new Command("dev", CommonOptions.Described(
            "Watch the definitions: at every save their problems, their tests and, when there are data, who would change band. Stores nothing.", "hale dev")) { once };
        command.SetAction(async (parsed, cancellation) =>
        {
            var watch = new DevWatch(terminal, DataSession.FolderOf(terminal, parsed.GetValue(CommonOptions.Project)));
            if (parsed.GetValue(once))
            {
                return (int)(await watch.ShowAsync(cancellation) ? ExitCode.Done : ExitCode.DefinitionErrors);
            }

            try
            {
                await watch.RunAsync(cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                terminal.Out.WriteLine("Ended.");
            }

            return (int)ExitCode.Done;
        });
        return command;
    }
}

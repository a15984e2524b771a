using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary><c>hale accounts</c>: the accounts of the latest run.</summary>
internal static class AccountsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new AccountsOptions();
        var command = new Command("accounts", "List the accounts of the latest run: who is where, and what else you ask to see");
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var run = await Runs.FindAsync(session, parsed.GetValue(options.Score), parsed.GetValue(options.AsOf), cancellation);
            var query = new AccountQueryReader(session.Project, run).Read(parsed, options);
            AccountList.Write(terminal, parsed.GetValue(options.Format)!, run, query, await session.Warehouse.Runs.ListAsync(run, query, cancellation));
            return (int)ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation.Backtests;
using Hale.Cli.Sessions;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale backtests</c>: what was held against what customers did.</summary>
internal static class BacktestsCommand
{
    public static Command Create(Terminal terminal)
    {
        var score = CommonOptions.Score();
        score.Description = "Only of this score";
        var format = CommonOptions.Format("table", "csv", "json");
        var command = new Command("backtests", CommonOptions.Described("List the backtests that are stored, the newest first; also those that were stopped.", "hale backtests")) { score, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var stored = await session.Warehouse.Backtests.ListAsync(parsed.GetValue(score), cancellation);
            new BacktestList(stored, await session.ZoneAsync(cancellation)).Write(terminal, parsed.GetValue(format)!);
            return (int)ExitCode.Done;
        });
        return command;
    }
}

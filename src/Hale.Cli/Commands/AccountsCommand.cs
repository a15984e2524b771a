using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scoring;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary><c>hale accounts</c>: the accounts of the latest run.</summary>
internal static class AccountsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new AccountsOptions();
        var command = new Command("accounts", CommonOptions.Described("List the accounts of the latest run: who is where, and what else you ask to see.", "hale accounts --band red --sort -arr --show arr,owner"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var run = await Runs.FindAsync(terminal, session, options.Run.Read(parsed), cancellation);
            var query = new AccountQueryReader(await KnownAttributes.OfAsync(session, cancellation), run).Read(parsed, options);
            var compared = await new ComparedCloses(session.Warehouse.Runs).FindAsync(run, await session.ZoneAsync(cancellation), cancellation);
            var byProbability = parsed.GetValue(options.Sort)!.TrimStart('-', '+') == AccountsOptions.ByProbability;
            var accounts = await session.Warehouse.Runs.ListAsync(run, query with { ComparedRun = compared?.Run, Limit = byProbability ? null : query.Limit }, cancellation);
            var staying = byProbability || parsed.GetValue(options.Probability) ? await StayingAsync(session, run, accounts, cancellation) : null;
            accounts = byProbability ? [.. staying!.Sorted(accounts, query.Descending).Take(query.Limit ?? int.MaxValue)] : accounts;
            AccountList.Write(terminal, parsed.GetValue(options.Format)!, run, query, accounts, compared, staying);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<ListedStaying> StayingAsync(DataSession session, Run run, IReadOnlyList<ListedAccount> accounts, CancellationToken cancellation)
    {
        var scores = accounts.Where(account => account.Status != ScoreStatus.NotEligible).ToDictionary(account => account.Account, account => account.Value, StringComparer.Ordinal);
        return await Maps.StayingAsync(session, run, scores, cancellation) is { } staying
            ? new ListedStaying(staying)
            : throw new Failure(
                ExitCode.NotFound,
                $"there is no map of the definition by which run {run.Number} was computed, so no account of it has a probability",
                $"make one: `hale calibrate {run.Header.Outline.Name}`; a map of another definition is never used");
    }
}

using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Explaining;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary><c>hale explain</c>: why an account's score is what it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var account = new Argument<string>("account") { Description = "The account id" };
        var which = new RunOptions();
        var external = new Option<bool>("--external") { Description = "For the customer: without internal measures, reasons and advice; what they add stands together as “other”" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("explain", CommonOptions.Described("Show why an account's score is what it is: every measure's value, points, weight and contribution.", "hale explain acme --as-of 2024-12-31")) { account, external, format };
        which.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var wish = which.Read(parsed);
            var run = await Runs.FindAsync(terminal, session, wish with { Again = false }, cancellation);
            var explained = await FindAsync(session, run, parsed.GetValue(account)!, cancellation);
            var now = wish.Again ? await AgainAsync(session, explained, await Recomputing.RunAsync(terminal, session, run, wish.Known, cancellation), cancellation) : null;
            if (parsed.GetValue(external))
            {
                (explained, now) = (explained.ForCustomer(), now?.ForCustomer());
            }

            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, ExplanationShape.Of(explained, now));
            }
            else
            {
                ExplanationText.Write(terminal.Out, explained);
                now?.Write(terminal.Out, await session.ZoneAsync(cancellation));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    public static async Task<ExplainedAccount> FindAsync(DataSession session, string account, string? score, string? asOf, CancellationToken cancellation) =>
        await FindAsync(session, await Runs.FindAsync(session, score, asOf, cancellation), account, cancellation);

    private static async Task<WouldNowBe> AgainAsync(DataSession session, ExplainedAccount published, Run again, CancellationToken cancellation) => new(
        published, again, await new ExplainAccount(session.Warehouse.Runs).RunAsync(again, published.Explanation.Account, await session.ZoneAsync(cancellation), cancellation));

    private static async Task<ExplainedAccount> FindAsync(DataSession session, Run run, string account, CancellationToken cancellation)
    {
        var zone = await session.ZoneAsync(cancellation);
        if (await new ExplainAccount(session.Warehouse.Runs).RunAsync(run, account, zone, cancellation) is { } explained)
        {
            return explained;
        }

        if (await new ExplainAccount(session.Warehouse.Runs).GoneAsync(run, account, zone, cancellation) is { } gone)
        {
            throw new Failure(
                ExitCode.NotFound,
                $"run {run.Number} (as of {run.Header.AsOfLabel}) did not score `{account}`: {LineageText.Gone(gone)}",
                $"`hale explain {gone.Other}` shows the score that its facts count for");
        }

        if (await new ExplainAccount(session.Warehouse.Runs).AbsenceAsync(run, account, cancellation) is { } absence)
        {
            throw new Failure(
                ExitCode.NotFound,
                $"run {run.Number} (as of {run.Header.AsOfLabel}) did not score `{account}`: {PopulationText.Why(absence)}",
                "if it should be scored, change `population` or `exclude` in hale.yaml and run `hale score` again");
        }

        var similar = await session.Warehouse.Runs.SimilarAccountsAsync(account, 3, cancellation);
        throw new Failure(
            ExitCode.NotFound,
            $"run {run.Number} (as of {run.Header.AsOfLabel}) scored no account `{account}`",
            similar.Count > 0 ? $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?" : "`hale accounts` lists those it scored");
    }
}

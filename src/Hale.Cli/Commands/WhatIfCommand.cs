using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.WhatIf;
using Hale.Cli.Sessions;
using Hale.Core.Definitions;
using Hale.Core.Scoring;
using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Engine.WhatIf;

namespace Hale.Cli.Commands;

/// <summary><c>hale what-if</c>: what would change a score, as arithmetic on what a run kept.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new WhatIfOptions();
        var command = options.AddTo(new Command("what-if", CommonOptions.Described(
            "Show what would change an account's score: other values of metrics, the smallest changes that reach the next band, or the weights and limits that its band hangs on. Nothing is stored.", "hale what-if acme --set licence_use=68%")));
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            if (options.RankingOf(parsed) is { } request)
            {
                await RankingCommand.RunAsync(terminal, session, request, cancellation);
                return (int)ExitCode.Done;
            }

            var found = await TriableAccounts.FindAsync(session, options.RequiredAccount(parsed), parsed.GetValue(options.Score), parsed.GetValue(options.AsOf), cancellation);
            var tried = new TriedAccount(found.Run, found.Account);
            var isJson = parsed.GetValue(options.Format) == "json";
            if (parsed.GetValue(options.Set) is { Length: > 0 } set)
            {
                Set(terminal, tried, TriedValues.Read(set, found.Account.Trials, found.Run, await session.ZoneAsync(cancellation)), isJson);
            }
            else if (parsed.GetValue(options.Sensitivity))
            {
                Sensitivity(terminal, tried, isJson, cancellation);
            }
            else
            {
                Reach(terminal, tried, parsed.GetValue(options.To), isJson, cancellation);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Set(Terminal terminal, TriedAccount account, IReadOnlyDictionary<string, Core.Values.Value> changes, bool isJson)
    {
        var tried = TriedValuesReport.Of(account, changes);
        if (isJson)
        {
            Json.Write(terminal.RawOut, TriedShape.Of(tried));
        }
        else
        {
            TriedText.Write(terminal.Out, tried);
        }
    }

    private static void Sensitivity(Terminal terminal, TriedAccount account, bool isJson, CancellationToken cancellation)
    {
        RequireEligible(account);
        var found = new SensitivitySearch(account.Ready.Trials).Find(cancellation);
        if (isJson)
        {
            Json.Write(terminal.RawOut, SensitivityShape.Of(account, found));
        }
        else
        {
            SensitivityText.Write(terminal.Out, account, found);
        }
    }

    private static void Reach(Terminal terminal, TriedAccount account, string? to, bool isJson, CancellationToken cancellation)
    {
        var target = Target(account, to);
        var before = ReadsOf(account.Ready);
        var found = target is { } band ? new BandSearch(account.Ready.Trials, before).Find(band, cancellation) : null;
        if (isJson)
        {
            Json.Write(terminal.RawOut, ReachShape.Of(account, found));
        }
        else
        {
            ReachText.Write(terminal.Out, account, found);
        }
    }

    private static IReadOnlyList<Core.Scorecards.Score> ReadsOf(TriableAccount.Ready ready) => ScoreReads.Before(ready.Trials.Score, ready.Project.Scores);

    /// <summary>The band to reach; null where the account is in the best one already.</summary>
    private static int? Target(TriedAccount account, string? to)
    {
        RequireEligible(account);
        var bands = account.Run.Header.Outline.Bands;
        var now = account.Ready.Stored.Score.Band;
        if (to is null)
        {
            return now is null ? throw new Failure(ExitCode.Usage, $"`{account.Ready.Stored.Score.Account}` has no score: {account.Before.StatusText}", "say which band to reach with `--to`, or try values with `--set`")
                : now + 1 < bands.Count ? now + 1 : null;
        }

        var target = bands.ToList().FindIndex(band => band.Name == to);
        return target < 0 ? throw Lookup.NotFound("band", to, bands.Select(band => band.Name))
            : now > target ? throw new Failure(ExitCode.Usage, $"`{account.Ready.Stored.Score.Account}` is {bands[now.Value].Name}, which is better than {to}", "name a better band")
            : now == target ? null : target;
    }

    private static void RequireEligible(TriedAccount account)
    {
        if (account.Ready.Stored.Score is { Status: ScoreStatus.NotEligible } score)
        {
            throw new Failure(ExitCode.NotFound, $"the score is not meant for `{score.Account}`: its condition of eligibility does not hold", "no value of a measure changes that; try the values that the condition reads with `--set`");
        }
    }
}

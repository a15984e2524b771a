using System.CommandLine;
using Hale.Cli.Hosting;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale what-if</c>.</summary>
internal sealed class WhatIfOptions
{
    private const int MostDraws = 10_000;

    public Argument<string?> Account { get; } = new("account") { Description = "The account id", Arity = ArgumentArity.ZeroOrOne };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Another value of a metric, as often as needed: licence_use=68%, subscribed=yes, csm_pulse=red, last_call=2024-12-31, nps=missing, nps=missing:stale",
        HelpName = "metric=value",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> To { get; } = new("--to") { Description = "The band to reach; otherwise the next better one", HelpName = "band" };

    public Option<bool> Sensitivity { get; } = new("--sensitivity") { Description = "How far each weight, limit and number of points must move, alone, before the account changes band" };

    public Option<bool> Ranking { get; } = new("--ranking") { Description = "Of the whole run, without an account: how stable the ranking is when weights move by 10 %" };

    public Option<int> Draws { get; } = new("--draws") { Description = "With --ranking: how many random draws of all weights together, 0 to 10,000", HelpName = "number", DefaultValueFactory = _ => 100 };

    public Option<int> Seed { get; } = new("--seed") { Description = "With --ranking: the seed of the draws", HelpName = "number", DefaultValueFactory = _ => 1 };

    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<string> Format { get; } = CommonOptions.Format("text", "json");

    public Command AddTo(Command command)
    {
        command.Add(Account);
        command.Add(Set);
        command.Add(To);
        command.Add(Sensitivity);
        command.Add(Ranking);
        command.Add(Draws);
        command.Add(Seed);
        command.Add(Score);
        command.Add(AsOf);
        command.Add(Format);
        return command;
    }

    /// <summary>Which ranking to compare; null when an account is asked about. Fails where the options contradict each other.</summary>
    public RankingRequest? RankingOf(ParseResult parsed)
    {
        string[] asked = [.. new[] { (parsed.GetValue(Set) is { Length: > 0 }, "--set"), (parsed.GetValue(To) is not null, "--to"), (parsed.GetValue(Sensitivity), "--sensitivity"), (parsed.GetValue(Ranking), "--ranking") }
            .Where(option => option.Item1).Select(option => option.Item2)];
        if (asked.Length > 1)
        {
            throw new Failure(ExitCode.Usage, $"{string.Join(" and ", asked)} ask different questions", "ask one at a time");
        }

        if (!parsed.GetValue(Ranking))
        {
            return null;
        }

        return parsed.GetValue(Account) is { } account ? throw new Failure(ExitCode.Usage, $"`--ranking` is about the whole run, and `{account}` is one account", "leave the account out")
            : parsed.GetValue(Draws) is var draws and (< 0 or > MostDraws) ? throw new Failure(ExitCode.Usage, $"`--draws {draws}` is not possible", "write a number from 0 to 10000")
            : new RankingRequest(parsed.GetValue(Score), parsed.GetValue(AsOf), parsed.GetValue(Draws), parsed.GetValue(Seed), parsed.GetValue(Format) == "json");
    }

    /// <summary>The account; fails where none is named.</summary>
    public string RequiredAccount(ParseResult parsed) => parsed.GetValue(Account) ?? throw new Failure(ExitCode.Usage, "no account is named", "name one: `hale what-if acme`; `hale accounts` lists them");
}

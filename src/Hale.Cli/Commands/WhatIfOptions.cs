using System.CommandLine;
using Hale.Cli.Hosting;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale what-if</c>.</summary>
internal sealed class WhatIfOptions
{
    public Argument<string?> Account { get; } = new("account") { Description = "The account id", Arity = ArgumentArity.ZeroOrOne };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Another value of a metric, as often as needed: licence_use=68%, subscribed=yes, csm_pulse=red, last_call=2024-12-31, nps=missing, nps=missing:stale",
        HelpName = "metric=value",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> To { get; } = new("--to") { Description = "The band to reach; otherwise the next better one", HelpName = "band" };

    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<string> Format { get; } = CommonOptions.Format("text", "json");

    public Command AddTo(Command command)
    {
        command.Add(Account);
        command.Add(Set);
        command.Add(To);
        command.Add(Score);
        command.Add(AsOf);
        command.Add(Format);
        return command;
    }

    /// <summary>The account; fails where none is named.</summary>
    public string RequiredAccount(ParseResult parsed) => parsed.GetValue(Account) ?? throw new Failure(ExitCode.Usage, "no account is named", "name one: `hale what-if acme`; `hale accounts` lists them");
}

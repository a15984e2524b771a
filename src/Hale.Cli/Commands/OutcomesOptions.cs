using System.CommandLine;
using Hale.Core.Outcomes;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale outcomes</c>.</summary>
internal sealed class OutcomesOptions
{
    public Option<string?> AsOf { get; } = CommonOptions.AsOf();

    public Option<string?> From { get; } = new("--from") { Description = "Only outcomes that became effective on this day or later; with --every, the first day whose close may be a moment", HelpName = "day" };

    public Option<string?> To { get; } = new("--to") { Description = "Only outcomes that became effective by the close of this day; with --every, the last day whose close may be a moment", HelpName = "day" };

    public Option<string?> Account { get; } = new("--account") { Description = "Only this account", HelpName = "account" };

    public Option<string?> Rule { get; } = RuleOption();

    public Option<string?> Every { get; } = EveryOption();

    public Option<string?> Horizon { get; } = new("--horizon") { Description = "With --every: how far ahead each moment looks, such as 90d", HelpName = "length" };

    public Option<bool> List { get; } = new("--list") { Description = "With --every: each account with what became of it, instead of counts" };

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IReadOnlyList<Option> All => [AsOf, From, To, Account, Rule, Every, Horizon, List, Format];

    private static Option<string?> RuleOption()
    {
        var option = new Option<string?>("--rule") { Description = "Only outcomes that are said by this rule", HelpName = "rule" };
        option.AcceptOnlyFromAmong([.. RuleWords.All]);
        return option;
    }

    private static Option<string?> EveryOption()
    {
        var option = new Option<string?>("--every") { Description = "Look ahead from the close of every month or quarter between --from and --to: what became of the population within --horizon", HelpName = "month|quarter" };
        option.AcceptOnlyFromAmong("month", "quarter");
        return option;
    }
}

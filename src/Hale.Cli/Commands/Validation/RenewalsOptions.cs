using System.CommandLine;

namespace Hale.Cli.Commands.Validation;

/// <summary>The options of <c>hale renewals</c>.</summary>
internal sealed class RenewalsOptions
{
    /// <summary>What is most at risk comes first.</summary>
    public const string ByRisk = "risk";

    public Argument<string?> Score { get; } = new("score") { Arity = ArgumentArity.ZeroOrOne, Description = "The score; needed only when the project has several" };

    public Option<string> Within { get; } = new("--within") { Description = "How far ahead deadlines are looked at, such as 90d or 3mo", HelpName = "length", DefaultValueFactory = _ => "90d" };

    public Option<string?> By { get; } = new("--by") { Description = "With the sums of each segment: a metric or an attribute, such as owner", HelpName = "name" };

    public Option<string> Sort { get; } = SortOption();

    public Option<int?> Limit { get; } = AccountsOptions.AtLeastOne(new Option<int?>("--limit", "-n") { Description = "At most so many decisions of each list; sums stay those of all", HelpName = "number" });

    public Option<string?> AsOf { get; } = CommonOptions.AsOf();

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IEnumerable<Option> All => [Within, By, Sort, Limit, AsOf, Format];

    private static Option<string> SortOption()
    {
        var option = new Option<string>("--sort") { Description = "By deadline, or what is most at risk first", HelpName = "deadline|risk", DefaultValueFactory = _ => "deadline" };
        option.AcceptOnlyFromAmong("deadline", ByRisk);
        return option;
    }
}

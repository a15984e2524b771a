using System.CommandLine;

namespace Hale.Cli.Commands.Validation;

/// <summary>The options of <c>hale forecast</c>.</summary>
internal sealed class ForecastOptions
{
    public Argument<string?> Score { get; } = new("score") { Arity = ArgumentArity.ZeroOrOne, Description = "The score; needed only when the project has several" };

    public Option<string> Months { get; } = new("--months") { Description = "How many months ahead, 1 to 12, or several: 1,3,6,12", HelpName = "numbers", DefaultValueFactory = _ => "3" };

    public Option<bool> ByMonth { get; } = new("--by-month") { Description = "Also month by month: what is decided on in each, and what of it is expected" };

    public Option<string?> By { get; } = new("--by") { Description = "Also by segment: a metric or an attribute, such as owner", HelpName = "name" };

    public Option<bool> Record { get; } = new("--record") { Description = "Show earlier forecasts beside what came true" };

    public Option<int?> Backtest { get; } = new("--backtest") { Description = "First make the forecasts of so many earlier month-ends, from what was known then, and keep them as reconstructed; then show the record", HelpName = "months" };

    public Option<string?> AsOf { get; } = CommonOptions.AsOf();

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IEnumerable<Option> All => [Months, ByMonth, By, Record, Backtest, AsOf, Format];
}

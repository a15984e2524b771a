using System.CommandLine;

namespace Hale.Cli.Commands.Validation;

/// <summary>The options of <c>hale observations</c>.</summary>
internal sealed class ObservationsOptions
{
    public Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "The moment up to which outcomes may be known: a day (its close is meant) or an instant; otherwise the last day that has data",
        HelpName = "day",
    };

    public Option<string?> From { get; } = new("--from") { Description = "The first day that is observed, instead of `from` of hale.yaml", HelpName = "day" };

    public Option<string?> To { get; } = new("--to") { Description = "The last day that is observed, instead of `to` of hale.yaml", HelpName = "day" };

    public Option<bool> List { get; } = new("--list") { Description = "Every observation with what became of it, instead of counts" };

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IReadOnlyList<Option> All => [AsOf, From, To, List, Format];
}

using System.CommandLine;

namespace Hale.Cli.Commands.Retention;

/// <summary>The options of <c>hale discrepancies</c>.</summary>
internal sealed class DiscrepanciesOptions
{
    public Argument<string> Metric { get; } = new("metric") { Description = "The churn risk: a metric, such as one over a series that is computed elsewhere" };

    public Option<double?> AtLeast { get; } = new("--at-least") { Description = "At risk from this number on", HelpName = "number" };

    public Option<double?> AtMost { get; } = new("--at-most") { Description = "At risk up to this number, as for a probability of staying", HelpName = "number" };

    public Option<string[]> Is { get; } = new("--is") { Description = "At risk with one of these categories: high,critical", HelpName = "names", DefaultValueFactory = _ => [] };

    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<string> Horizon { get; } = new("--horizon") { Description = "How far ahead it is asked what became of the accounts", HelpName = "length", DefaultValueFactory = _ => "90d" };

    public Option<string?> Known { get; } = new("--known") { Description = "What became of them as known by the close of this day, or by this instant; otherwise by the last day that has data", HelpName = "day" };

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IReadOnlyList<Option> All => [AtLeast, AtMost, Is, Score, AsOf, Horizon, Known, Format];
}

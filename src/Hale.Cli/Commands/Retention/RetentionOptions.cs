using System.CommandLine;

namespace Hale.Cli.Commands.Retention;

/// <summary>The options of <c>hale retention</c>.</summary>
internal sealed class RetentionOptions
{
    public Option<string> Every { get; } = EveryOption();

    public Option<string?> Over { get; } = new("--over") { Description = "How long each period is that ends with them: 12mo for the trailing twelve months; otherwise the month, quarter or year itself", HelpName = "months" };

    public Option<string?> From { get; } = new("--from") { Description = "The first day on which a period may end; otherwise twelve periods are shown", HelpName = "day" };

    public Option<string?> To { get; } = new("--to") { Description = "The last day on which a period may end; otherwise the last that is over", HelpName = "day" };

    public Option<string?> By { get; } = new("--by") { Description = "Also by segment: a metric, or an attribute, as known at the start of each period", HelpName = "name" };

    public Option<string[]> Measure { get; } = new("--measure")
    {
        Description = "Which measures: grr,nrr,logo_churn; `all` for every one",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> Explain { get; } = new("--explain") { Description = "Of the last period: the formula of a measure with its numbers, and the customers behind it", HelpName = "measure" };

    public Option<string?> Feedback { get; } = new("--feedback") { Description = "What feedback is: the name of an event, or of a metric over events or a series", HelpName = "name" };

    public Option<string?> Margin { get; } = new("--margin") { Description = "The gross margin, for the lifetime value: 80%", HelpName = "share" };

    public Option<string> Paused { get; } = PausedOption();

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "Count what was known by the close of this day, or by this instant; otherwise by the last day that has data", HelpName = "day" };

    public Option<string> Format { get; } = CommonOptions.Format("table", "csv", "json");

    public IReadOnlyList<Option> All => [Every, Over, From, To, By, Measure, Explain, Feedback, Margin, Paused, AsOf, Format];

    private static Option<string> EveryOption()
    {
        var option = new Option<string>("--every") { Description = "The periods that are compared", DefaultValueFactory = _ => "month" };
        option.AcceptOnlyFromAmong("month", "quarter", "year");
        return option;
    }

    private static Option<string> PausedOption()
    {
        var option = new Option<string>("--paused")
        {
            Description = "What a customer that pauses counts for: what it paid before (held), or nothing, for it pays nothing; it is a customer either way",
            DefaultValueFactory = _ => "held",
        };
        option.AcceptOnlyFromAmong("held", "nothing");
        return option;
    }
}

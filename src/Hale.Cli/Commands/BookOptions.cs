using System.CommandLine;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale book</c>.</summary>
internal sealed class BookOptions
{
    public Option<string[]> By { get; } = new("--by")
    {
        Description = "Also by segment: attributes as known at the close, metrics that the run kept, or scorecard: industry,owner",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> Since { get; } = new("--since") { Description = "From which band to which, since the newest close not after this day", HelpName = "day" };

    public Option<string?> Every { get; } = TrendOptions.Every();

    public Option<string?> From { get; } = TrendOptions.From();

    public Option<string?> To { get; } = TrendOptions.To();

    public Option<string?> Band { get; } = TrendOptions.Band();

    public Option<string[]> Segment { get; } = TrendOptions.Segment();

    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<string> Format { get; } = CommonOptions.Format("text", "json", "csv");

    public IEnumerable<Option> All => [By, Since, Every, From, To, Band, Segment, Score, AsOf, Format];
}

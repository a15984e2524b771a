using System.CommandLine;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale movers</c>.</summary>
internal sealed class MoversOptions
{
    /// <summary>How many days back, where nobody says.</summary>
    public const int DefaultDays = 30;

    public Option<int?> Days { get; } = AccountsOptions.AtLeastOne(new Option<int?>("--days") { Description = "Compare with the newest close so many days before or earlier: 30 when not given", HelpName = "number" });

    public Option<string?> Since { get; } = TrendOptions.Since();

    public Option<bool> Up { get; } = new("--up") { Description = "Only accounts whose score rose" };

    public Option<bool> Down { get; } = new("--down") { Description = "Only accounts whose score fell" };

    public Option<string?> DeadBand { get; } = TrendOptions.DeadBand();

    public Option<string?> Band { get; } = TrendOptions.Band();

    public Option<string[]> Segment { get; } = TrendOptions.Segment();

    public Option<string[]> Show { get; } = new("--show") { Description = "Attributes to show beside the score, as known at the close: owner,plan", HelpName = "attributes", DefaultValueFactory = _ => [] };

    public Option<int?> Top { get; } = AccountsOptions.AtLeastOne(new Option<int?>("--top", "-n") { Description = "At most so many accounts of each kind; otherwise 20 in a text, and all in JSON and CSV", HelpName = "number" });

    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<string> Format { get; } = CommonOptions.Format("text", "json", "csv");

    public IEnumerable<Option> All => [Days, Since, Up, Down, DeadBand, Band, Segment, Show, Top, Score, AsOf, Format];
}

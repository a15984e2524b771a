using System.CommandLine;
using System.Globalization;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale accounts</c>.</summary>
internal sealed class AccountsOptions
{
    public Option<string?> Band { get; } = new("--band") { Description = "Only accounts in this band" };

    public Option<string[]> Segment { get; } = new("--segment")
    {
        Description = "Only accounts with this attribute, as of the run: plan=enterprise; may be repeated",
        HelpName = "attribute=value",
        DefaultValueFactory = _ => [],
    };

    public Option<string> Sort { get; } = new("--sort")
    {
        Description = "score, coverage, name, account, probability (who stays least likely comes first), an attribute or a metric of the score; a minus in front puts the largest first: -arr",
        HelpName = "key",
        DefaultValueFactory = _ => "score",
    };

    public Option<string[]> Show { get; } = new("--show")
    {
        Description = "Attributes to show beside the score, as of the run: arr,owner",
        HelpName = "attributes",
        DefaultValueFactory = _ => [],
    };

    public Option<int?> Limit { get; } = AtLeastOne(new Option<int?>("--limit", "-n") { Description = "At most so many accounts", HelpName = "number" });

    public Option<bool> Probability { get; } = new("--probability") { Description = "Show how likely each account stays, by the map that `hale calibrate` made" };

    /// <summary>What the accounts are sorted by that no run holds.</summary>
    public const string ByProbability = "probability";

    public RunOptions Run { get; } = new();

    public Option<string> Format { get; } = CommonOptions.Format("table", "json", "csv");

    public IEnumerable<Option> All => [Band, Segment, Sort, Show, Probability, Limit, .. Run.All, Format];

    public static Option<int?> AtLeastOne(Option<int?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"{option.Name} is {number}; write 1 or more");
            }
        });
        return option;
    }
}

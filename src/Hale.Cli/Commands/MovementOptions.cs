using System.CommandLine;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale explain --from</c>.</summary>
internal sealed class MovementOptions
{
    public Option<string?> From { get; } = new("--from")
    {
        Description = "Explain how the score moved since the run with the latest as-of not after this day or instant; without an account for everybody, or for a segment",
        HelpName = "day",
    };

    public Option<string?> To { get; } = new("--to") { Description = "With --from: the later end; otherwise the latest run of all", HelpName = "day" };

    public Option<string[]> Segment { get; } = new("--segment")
    {
        Description = "With --from and without an account: only accounts with this attribute, as of the run: plan=enterprise; may be repeated",
        HelpName = "attribute=value",
        DefaultValueFactory = _ => [],
    };

    public IEnumerable<Option> All => [From, To, Segment];

    /// <summary>Whether a movement is asked for.</summary>
    public bool AreUsed(ParseResult parsed) => parsed.GetValue(From) is not null || parsed.GetValue(To) is not null || parsed.GetValue(Segment) is { Length: > 0 };
}

using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary>The options by which a person says which run of a score they mean.</summary>
internal sealed class RunOptions
{
    public Option<string?> Score { get; } = CommonOptions.Score();

    public Option<string?> AsOf { get; } = CommonOptions.NotAfter();

    public Option<bool> Live { get; } = new("--live") { Description = "The newest live preview in the place of the history" };

    public Option<bool> Draft { get; } = new("--draft") { Description = "The newest shadow run of a draft in the place of the history" };

    public Option<bool> Recomputed { get; } = new("--recomputed") { Description = "The same day with all that has become known since; what was published stays as it is" };

    public Option<string?> Known { get; } = new("--known")
    {
        Description = "With --recomputed: only what had become known by the close of this day, or by this instant; otherwise all that is known now",
        HelpName = "day",
    };

    public IEnumerable<Option> All => [Score, AsOf, Live, Draft, Recomputed, Known];

    /// <summary>Reads them.</summary>
    public RunWish Read(ParseResult parsed)
    {
        var (live, draft, recomputed, known) = (parsed.GetValue(Live), parsed.GetValue(Draft), parsed.GetValue(Recomputed), parsed.GetValue(Known));
        if (new[] { live, draft, recomputed }.Count(wanted => wanted) > 1)
        {
            throw new Failure(ExitCode.Usage, "`--live`, `--draft` and `--recomputed` name different runs", "write one of them");
        }

        if (known is not null && !recomputed)
        {
            throw new Failure(ExitCode.Usage, "`--known` says what a day is recomputed with", "write `--recomputed` beside it");
        }

        return new RunWish(parsed.GetValue(Score), parsed.GetValue(AsOf), live ? RunKind.Live : draft ? RunKind.Shadow : null) { Again = recomputed, Known = known };
    }
}

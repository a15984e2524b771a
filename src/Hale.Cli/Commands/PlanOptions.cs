using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Core.Definitions.Changes;

namespace Hale.Cli.Commands;

/// <summary>What <c>hale plan</c> takes, and what it shares with <c>hale diff</c>.</summary>
internal sealed class PlanOptions
{
    private const int UsualTop = 20;

    public Option<string?> AsOf { get; } = CommonOptions.AsOf();

    public Option<string?> Against { get; } = new("--against") { Description = "What to compare the files with: a version by its number, or a project folder; otherwise the live version", HelpName = "version" };

    public Option<string?> Score { get; } = new("--score") { Description = "Only this score", HelpName = "name" };

    public Option<string?> Snapshot { get; } = CommonOptions.Snapshot();

    public Option<int> Top { get; } = new("--top") { Description = "How many of the worst movers to list", DefaultValueFactory = _ => UsualTop, HelpName = "n" };

    public Option<bool> Prove { get; } = new("--prove") { Description = "Backtest the old and the new definition where that was not done, and show both report cards" };

    public Option<string> Format { get; } = CommonOptions.Format("text", "json", "csv", "markdown");

    public Option<bool> ExitCodeToo { get; } = ExitCodeOption();

    public IReadOnlyList<Option> All => [AsOf, Against, Score, Snapshot, Top, Prove, Format, ExitCodeToo];

    public static Option<bool> ExitCodeOption() => new("--exit-code") { Description = "End with code 8 when a definition or a source differs in meaning" };

    /// <summary>The exit code of a comparison. Wording alone is no change.</summary>
    public static ExitCode Code(DefinitionChanges changes, bool asked) => asked && changes.All.Any(change => change.Effect != ChangeEffect.None) ? ExitCode.Differs : ExitCode.Done;
}

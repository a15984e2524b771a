using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions.Validation;
using Hale.Cli.Versioning;

namespace Hale.Cli.Commands.Validation;

/// <summary>What <c>hale report-card</c> takes.</summary>
internal sealed class ReportCardOptions
{
    private const string OwnWord = "own";
    private const string FilesWord = "files";

    public Argument<string?> Score { get; } = new("score") { Description = "The score; needed only when the project has several", Arity = ArgumentArity.ZeroOrOne };

    public Option<bool> Draft { get; } = new("--draft") { Description = "The definition of the files instead of the live version" };

    public Option<long?> Version { get; } = new("--version") { Description = "The definition of an earlier version", HelpName = "n" };

    public Option<string?> Against { get; } = new("--against") { Description = "Another definition on the same observations: a version by its number, `draft` or `live`", HelpName = "version" };

    public Option<string> Rules { get; } = RulesOption();

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "Only what was known of outcomes at the close of this day; otherwise all that is imported", HelpName = "day" };

    public Option<int?> Lead { get; } = new("--lead") { Description = "The answer for observations so many days ahead, one of the leads in hale.yaml; otherwise the first of them", HelpName = "days" };

    public Option<bool> LateFacts { get; } = new("--late-facts") { Description = "Also say how well it would rank had every fact been known when it occurred; scores every observation once more" };

    public Option<string?> Out { get; } = new("--out", "-o") { Description = "Write the whole card as a page (HTML) that needs nothing else", HelpName = "file" };

    public Option<bool> List { get; } = new("--list") { Description = "List the cards that are kept; nothing is made" };

    public Option<string?> Acknowledge { get; } = new("--acknowledge") { Description = "Say what you found when you looked at the alarms that block the card", HelpName = "text" };

    public Option<bool> LockBox { get; } = new("--lock-box") { Description = "Look at the newest time, which is kept back; every look is noted" };

    public Option<string?> Author { get; } = VersionOptions.Author();

    public Option<string> Format { get; } = CommonOptions.Format("text", "json", "markdown");

    public IReadOnlyList<Option> All => [Draft, Version, Against, Rules, AsOf, Lead, LateFacts, Out, List, Acknowledge, LockBox, Author, Format];

    /// <summary>Whether every definition is judged by the rules that the files have.</summary>
    public bool ByFiles(ParseResult parsed) => parsed.GetValue(Rules) == FilesWord;

    /// <summary>The definition that is asked for.</summary>
    public string Judged(ParseResult parsed) => (parsed.GetValue(Draft), parsed.GetValue(Version)) switch
    {
        (true, { } version) => throw new Failure(ExitCode.Usage, $"--draft and --version {version} are both given", "name one: the definition of the files, or that of a version"),
        (true, null) => JudgedDefinition.Draft,
        (false, { } version) => $"{version}",
        _ => JudgedDefinition.Live,
    };

    /// <summary>What somebody found who looked at the alarms; null where nobody says.</summary>
    public string? Found(ParseResult parsed) => parsed.GetValue(Acknowledge) is { } text
        ? string.IsNullOrWhiteSpace(text) ? throw new Failure(ExitCode.Usage, "--acknowledge does not say what was found", "say it in a sentence for those who read the card later: `--acknowledge \"the metric is stored each night; ten lost accounts looked at\"`") : text.Trim()
        : null;

    private static Option<string> RulesOption()
    {
        var option = new Option<string>("--rules") { Description = $"Whose rules of validation: `{OwnWord}`, those that stand with the definition, or `{FilesWord}`", HelpName = "whose", DefaultValueFactory = _ => OwnWord };
        option.AcceptOnlyFromAmong(OwnWord, FilesWord);
        return option;
    }
}

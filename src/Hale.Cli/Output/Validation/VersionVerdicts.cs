using Hale.Engine.Proving;
using Hale.Engine.Versions;

namespace Hale.Cli.Output.Validation;

/// <summary>What the newest report cards of versions say.</summary>
/// <param name="cards">All cards, the newest first.</param>
/// <param name="today">The hash of what the files say of who is observed when; null where they cannot be read.</param>
internal sealed class VersionVerdicts(IReadOnlyList<KeptCard> cards, string? today)
{
    /// <summary>What stands below a table in which some answer was found by other rules; null where none was.</summary>
    public string? Footnote(IEnumerable<DefinitionVersion> versions) => versions.SelectMany(Of).Any(HasOtherRules)
        ? "* by other rules of validation, or other ways of reading the facts, than the files have now. `hale report-card --version N --rules files` judges a version by today's rules."
        : null;

    /// <summary>Whether any version has a card.</summary>
    public bool AnyOf(IEnumerable<DefinitionVersion> versions) => versions.Any(version => Of(version).Any());

    /// <summary>The newest cards of the definitions of a version, and the newest of their lock-boxes.</summary>
    public IEnumerable<KeptCard> Of(DefinitionVersion version) => version.Definitions.OrderBy(score => score.Key, StringComparer.Ordinal).SelectMany(score =>
        new[] { Newest(score.Value, isLockBox: false), Newest(score.Value, isLockBox: true) }.OfType<KeptCard>());

    /// <summary>The answers in a line: <c>It ranks; lock-box: Not enough outcomes to tell</c>.</summary>
    public string Text(DefinitionVersion version)
    {
        var named = version.Definitions.Count > 1;
        return string.Join("; ", Of(version).Select(card => $"{(named ? card.Head.Score + ": " : string.Empty)}{(card.Head.IsLockBox ? "lock-box: " : string.Empty)}{CardSentences.Verdict(card.Summary)}{(HasOtherRules(card) ? "*" : string.Empty)}")) is { Length: > 0 } text ? text : "–";
    }

    private bool HasOtherRules(KeptCard card) => today is not null && card.Head.Rules != today;

    private KeptCard? Newest(string definition, bool isLockBox) => cards.FirstOrDefault(card => card.Head.Definition == definition && card.Head.IsLockBox == isLockBox);
}

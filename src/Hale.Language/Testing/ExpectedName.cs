using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Testing;

/// <summary>Finds what an expectation names in the score under test.</summary>
internal sealed class ExpectedName(Score score, DiagnosticBag bag)
{
    /// <summary>The scorecard of a name; null when it was reported.</summary>
    public Scorecard? Scorecard(string name, SourceSpan span) => Known(TestRules.UnknownPart, "scorecard", name, span, score.Scorecards.Select(card => card.Name))
        ? score.Scorecards.First(card => card.Name == name)
        : null;

    /// <summary>The band, or <c>none</c>; null when it was reported.</summary>
    public string? Band(string name, SourceSpan span) =>
        name == ExpectedTexts.None || Known(NameRules.UnknownBand, "band", name, span, score.Bands.All.Select(band => band.Name)) ? name : null;

    /// <summary>Whether an override gives this reason; reports it otherwise.</summary>
    public bool IsReason(YamlScalar reason) => Known(
        TestRules.UnknownPart, "override because of", reason.Text, reason.Span, score.Scorecards.SelectMany(card => card.Overrides).Select(rule => rule.Because));

    /// <summary>Whether a scorecard, or any when none is named, has a group or measure of this path; reports it otherwise.</summary>
    public bool IsNode(YamlScalar path, Scorecard? card) => Known(
        TestRules.UnknownPart, "group or measure", path.Text, path.Span,
        score.Scorecards.Where(one => card is null || one == card).SelectMany(one => Paths(one.Root, string.Empty)));

    private static IEnumerable<string> Paths(Group group, string prefix) =>
        group.Children.SelectMany(child => child.Match(inner => Paths(inner, $"{prefix}{inner.Name}."), _ => [], _ => []).Prepend(prefix + child.Name));

    private bool Known(DiagnosticRule rule, string what, string name, SourceSpan span, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).ToList();
        if (known.Contains(name, StringComparer.Ordinal))
        {
            return true;
        }

        var otherwise = known.Count == 0 ? "remove it" : $"there is {Choices.Text(known)}";
        bag.Report(rule, span, $"the score `{score.Name}` has no {what} `{name}`", Suggestion.Advice(name, known, otherwise));
        return false;
    }
}

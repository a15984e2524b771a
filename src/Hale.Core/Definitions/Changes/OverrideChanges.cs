using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>
/// Compares the overrides of two scorecards. They have no names: the same are first those that say the same, then those with the same reason, then those with the same condition.
/// </summary>
internal sealed class OverrideChanges(ChangeWords before, ChangeWords after, Scorecard cardBefore, Scorecard cardAfter)
{
    private readonly IReadOnlyList<Override> _old = cardBefore.Overrides;
    private readonly IReadOnlyList<Override> _new = cardAfter.Overrides;

    /// <summary>The differences.</summary>
    public IEnumerable<DefinitionChange> All()
    {
        var pairs = Pairs();
        var (old, now) = (pairs.Select(pair => pair.Old).ToHashSet(), pairs.Select(pair => pair.New).ToHashSet());
        foreach (var change in pairs.OrderBy(pair => pair.New).SelectMany(pair => FacetChanges.Of(
            Subject(before, cardBefore, _old[pair.Old]), Subject(after, cardAfter, _new[pair.New]), Facets(before, _old[pair.Old]), Facets(after, _new[pair.New]), ChangeEffect.Definition)))
        {
            yield return change;
        }

        foreach (var added in _new.Where((_, index) => !now.Contains(index)))
        {
            yield return new DefinitionChange.Added(Subject(after, cardAfter, added), ChangeEffect.Definition, Text(after, added));
        }

        foreach (var removed in _old.Where((_, index) => !old.Contains(index)))
        {
            yield return new DefinitionChange.Removed(Subject(before, cardBefore, removed), ChangeEffect.Definition, Text(before, removed));
        }

        if (!OrderChange.IsKept(pairs))
        {
            yield return new DefinitionChange.Reordered(
                Card(before, cardBefore), Card(after, cardAfter), ChangeEffect.Definition, "overrides", [.. _old.Select(rule => rule.Because)], [.. _new.Select(rule => rule.Because)]);
        }
    }

    private List<(int Old, int New)> Pairs()
    {
        var pairs = new List<(int Old, int New)>();
        foreach (var key in new Func<Override, string>[] { rule => $"{Same(rule)} {rule.Because}", Same, rule => rule.Because, rule => rule.When.ToString() })
        {
            var left = Enumerable.Range(0, _new.Count).Except(pairs.Select(pair => pair.New)).ToLookup(index => key(_new[index]), StringComparer.Ordinal);
            var groups = Enumerable.Range(0, _old.Count).Except(pairs.Select(pair => pair.Old)).ToList().GroupBy(index => key(_old[index]), StringComparer.Ordinal);
            pairs.AddRange(groups.SelectMany(group => group.Zip(left[group.Key])).ToList());
        }

        return pairs;
    }

    private static string Same(Override rule) => $"{Does(rule)} {rule.When}";

    private static string Does(Override rule) => $"{rule.Kind} {rule.Target.Match(band => band.Band, points => CanonicalJson.Number(points.Value))}";

    private static IReadOnlyList<Facet> Facets(ChangeWords words, Override rule) =>
    [
        new("does", "effect", Does(rule), Effect(words, rule)),
        new("when", "condition", rule.When.ToString(), ChangeWords.Condition(rule.When)),
        NodeFacets.Wording("because", "reason", rule.Because),
        .. rule.Internal ? [NodeFacets.Wording("internal", "shown", "to the own team only") with { Otherwise = "to everybody" }] : Array.Empty<Facet>(),
    ];

    private static string Effect(ChangeWords words, Override rule) => $"{ScoreOutline.Kind(rule.Kind, words.Score.Scale)} {rule.Target.Match(band => band.Band, points => words.Points(points.Value))}";

    private static string Text(ChangeWords words, Override rule) => $"{Effect(words, rule)} when {ChangeWords.Condition(rule.When)}";

    private static ChangeSubject Subject(ChangeWords words, Scorecard card, Override rule) =>
        Card(words, card) with { Kind = SubjectKind.Override, Key = $"{words.Score.Name}/{card.Name}/overrides", Label = rule.Because.TrimEnd().TrimEnd('.'), Within = card.Label };

    private static ChangeSubject Card(ChangeWords words, Scorecard card) =>
        new(SubjectKind.Scorecard, $"{words.Score.Name}/{card.Name}", card.Label) { Score = words.Score.Name, Scorecard = card.Name, ScorecardLabel = card.Label };
}

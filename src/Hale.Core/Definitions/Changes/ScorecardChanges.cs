using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares two scorecards: when they are chosen, their trees, what they add, their overrides.</summary>
internal sealed class ScorecardChanges(ChangeWords before, ChangeWords after)
{
    /// <summary>The differences between two scorecards that are taken to be the same.</summary>
    public IEnumerable<DefinitionChange> Of(Scorecard old, Scorecard now)
    {
        var (was, @is) = (Subject(before, old), Subject(after, now));
        IEnumerable<DefinitionChange> name = old.Name == now.Name ? [] : [new DefinitionChange.Renamed(was, @is, ChangeEffect.Definition)];
        return name
            .Concat(FacetChanges.Of(was, @is, Facets(before, old), Facets(after, now), ChangeEffect.Definition))
            .Concat(new TreeChanges(before, after, old, now).All())
            .Concat(Adjustments(old, now))
            .Concat(new OverrideChanges(before, after, old, now).All());
    }

    public static ChangeSubject Subject(ChangeWords words, Scorecard card) =>
        new(SubjectKind.Scorecard, $"{words.Score.Name}/{card.Name}", card.Label) { Score = words.Score.Name, Scorecard = card.Name, ScorecardLabel = card.Label, Within = words.Score.Label };

    private static IReadOnlyList<Facet> Facets(ChangeWords words, Scorecard card)
    {
        var (added, facets) = (card.Additions, new List<Facet> { NodeFacets.Wording("card label", "label", card.Label) });
        void Add(bool isSaid, string key, string name, string canonical, string text, string otherwise = "none")
        {
            if (isSaid)
            {
                facets.Add(new Facet(key, name, canonical, text) { Otherwise = otherwise });
            }
        }

        Add(card.When is not null, "when", "condition", $"{card.When}", $"{card.When}", "everybody else");
        Add(card.Limit is not null, "limit", "redistribution limit", card.Limit?.Times is { } most ? CanonicalJson.Number(most) : "none", card.Limit?.Times is { } times ? NumberTexts.Exact(times) : "none", "that of the score");
        Add(added.Start is not null, "start", "start value", CanonicalJson.Number(added.Start ?? 0), words.Points(added.Start ?? 0));
        Add(added.AtLeast != 0, "at_least", "least", CanonicalJson.Number(added.AtLeast), words.Points(added.AtLeast), words.Points(0));
        Add(added.AtMost != 100, "at_most", "most", CanonicalJson.Number(added.AtMost), words.Points(added.AtMost), words.Points(100));
        return facets;
    }

    private IEnumerable<DefinitionChange> Adjustments(Scorecard old, Scorecard now)
    {
        var byName = old.Additions.Adjustments.ToDictionary(adjustment => adjustment.Name, StringComparer.Ordinal);
        var stays = now.Additions.Adjustments.Select(adjustment => adjustment.Name).ToHashSet(StringComparer.Ordinal);
        var changed = now.Additions.Adjustments.SelectMany(adjustment => byName.TryGetValue(adjustment.Name, out var was)
            ? FacetChanges.Of(Subject(before, old, was), Subject(after, now, adjustment), Facets(before, was), Facets(after, adjustment), ChangeEffect.Definition)
            : [new DefinitionChange.Added(Subject(after, now, adjustment), ChangeEffect.Definition, Text(after, adjustment))]);
        var removed = old.Additions.Adjustments.Where(adjustment => !stays.Contains(adjustment.Name))
            .Select(adjustment => new DefinitionChange.Removed(Subject(before, old, adjustment), ChangeEffect.Definition, Text(before, adjustment)));
        return changed.Concat(removed);
    }

    private static ChangeSubject Subject(ChangeWords words, Scorecard card, Adjustment adjustment) => Subject(words, card) with
    {
        Kind = SubjectKind.Adjustment, Key = $"{words.Score.Name}/{card.Name}/adjust/{adjustment.Name}", Label = adjustment.Label, Within = card.Label,
    };

    private static IReadOnlyList<Facet> Facets(ChangeWords words, Adjustment adjustment) =>
    [
        .. adjustment.Match(
            @fixed =>
            [
                new("kind", "kind", "fixed", "a fixed amount"),
                new("add", "points", CanonicalJson.Number(@fixed.Amount), Amount(words, @fixed.Amount)),
                .. @fixed.When is { } when ? [new Facet("when", "condition", when.ToString(), when.ToString()) { Otherwise = "always" }] : Array.Empty<Facet>(),
            ],
            measured => (IEnumerable<Facet>)
            [
                new("kind", "kind", "measured", "by a measure"),
                new("scale", "scale", $"{CanonicalJson.Number(measured.Scale.From)} {CanonicalJson.Number(measured.Scale.To)}", $"{NumberTexts.Exact(measured.Scale.From)} to {NumberTexts.Exact(measured.Scale.To)}"),
                .. new NodeFacets(words).OfMeasure(measured.Measure, measured.Scale, null).Where(facet => facet.Key != "label"),
            ]),
        NodeFacets.Wording("adjustment label", "label", adjustment.Label),
        .. adjustment.Internal ? [NodeFacets.Wording("adjustment internal", "shown", "to the own team only") with { Otherwise = "to everybody" }] : Array.Empty<Facet>(),
    ];

    private static string Text(ChangeWords words, Adjustment adjustment) => adjustment.Match(
        @fixed => $"{Amount(words, @fixed.Amount)}{(@fixed.When is { } when ? $" when {when}" : string.Empty)}",
        measured => words.Normalisations(measured.Scale).Of(measured.Measure.Normalisation, words.Metric(measured.Measure.Metric)));

    private static string Amount(ChangeWords words, decimal share) => OutlineAddition.Amount(share, words.Score.Scale);
}

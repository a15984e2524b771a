using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares the scores of two projects.</summary>
internal sealed class ScoreChanges(Project before, Project after)
{
    private static readonly string[] LeftToOthers = ["name", "bands", "scorecards", "scale", "minimum_coverage"];

    /// <summary>The differences, score by score.</summary>
    public IEnumerable<DefinitionChange> All()
    {
        var pairs = Named.Pairs(before.Scores, after.Scores, score => score.Name, Content);
        return pairs.SelectMany(pair => pair switch
        {
            ({ } old, { } now) => Between(old, now),
            (null, { } added) => [new DefinitionChange.Added(Subject(added), ChangeEffect.Definition, Cards(added))],
            (var removed, _) => [new DefinitionChange.Removed(Subject(removed!), ChangeEffect.Definition, Cards(removed!))],
        });
    }

    /// <summary>A score as the subject of a change.</summary>
    public static ChangeSubject Subject(Score score) => new(SubjectKind.Score, score.Name, score.Label) { Score = score.Name };

    private IEnumerable<DefinitionChange> Between(Score old, Score now)
    {
        var (words, other) = (new ChangeWords(before, old), new ChangeWords(after, now));
        IEnumerable<DefinitionChange> name = old.Name == now.Name ? [] : [new DefinitionChange.Renamed(Subject(old), Subject(now), ChangeEffect.Definition)];
        return name
            .Concat(FacetChanges.Of(Subject(old), Subject(now), Facets(old), Facets(now), ChangeEffect.Definition))
            .Concat(BandChanges.Of(words, other))
            .Concat(Scorecards(words, other));
    }

    private static IEnumerable<DefinitionChange> Scorecards(ChangeWords words, ChangeWords other)
    {
        var (old, now) = (words.Score.Scorecards, other.Score.Scorecards);
        var cards = new ScorecardChanges(words, other);
        var pairs = Named.Pairs(old, now, card => card.Name, Content).ToList();
        var changes = pairs.SelectMany(pair => pair switch
        {
            ({ } was, { } @is) => cards.Of(was, @is),
            (null, { } added) => [new DefinitionChange.Added(ScorecardChanges.Subject(other, added), ChangeEffect.Definition, When(added))],
            (var removed, _) => [new DefinitionChange.Removed(ScorecardChanges.Subject(words, removed!), ChangeEffect.Definition, When(removed!))],
        });
        List<Scorecard> oldList = [.. old], newList = [.. now];
        var kept = OrderChange.IsKept(pairs.Where(pair => pair is { Old: not null, New: not null }).Select(pair => (oldList.IndexOf(pair.Old!), newList.IndexOf(pair.New!))));
        return kept ? changes : changes.Append(new DefinitionChange.Reordered(
            Subject(words.Score), Subject(other.Score), ChangeEffect.Definition, "scorecards", [.. old.Select(card => card.Label)], [.. now.Select(card => card.Label)]));
    }

    private static IReadOnlyList<Facet> Facets(Score score) =>
    [
        new("scale", "scale", $"{CanonicalJson.Number(score.Scale.From)} {CanonicalJson.Number(score.Scale.To)}", $"{NumberTexts.Exact(score.Scale.From)} to {NumberTexts.Exact(score.Scale.To)}"),
        new("minimum_coverage", "minimum coverage", CanonicalJson.Number(score.MinimumCoverage), NumberTexts.Percent((double)score.MinimumCoverage)),
        .. JsonFacets.Of(CanonicalScore.Of(score), string.Empty, LeftToOthers),
        NodeFacets.Wording("label", "label", score.Label),
        .. score.Question is { } question ? [NodeFacets.Wording("question", "question", question)] : Array.Empty<Facet>(),
        .. score.Trend is { } trend ? [NodeFacets.Wording("trend", "words for its change", OutlineTrend.Of(trend, score.Scale).ToString())] : Array.Empty<Facet>(),
        NodeFacets.Wording("presentation", "presentation", score.Presentation.Match(
            () => "numbers", () => "percent", () => "bands", letters => string.Join(", ", letters.Select(letter => $"{letter.Name} from {NumberTexts.Exact(letter.From, score.Scale)}")))),
    ];

    private static string Content(Score score)
    {
        var json = CanonicalScore.Of(score);
        json.Remove("name");
        return json.ToJsonString(CanonicalJson.Options);
    }

    private static string Content(Scorecard card)
    {
        var json = CanonicalScore.Of(card);
        json.Remove("name");
        return json.ToJsonString(CanonicalJson.Options);
    }

    private static string Cards(Score score) => $"with {string.Join(", ", score.Scorecards.Select(card => card.Label))}";

    private static string When(Scorecard card) => card.When is { } when ? $"when {when}" : "for everybody else";
}

using Hale.Core.Scorecards;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares the trees of two scorecards.</summary>
/// <param name="before">The words of the score as it was.</param>
/// <param name="after">The words of the score as it is.</param>
/// <param name="cardBefore">The scorecard as it was.</param>
/// <param name="cardAfter">The scorecard as it is.</param>
internal sealed class TreeChanges(ChangeWords before, ChangeWords after, Scorecard cardBefore, Scorecard cardAfter)
{
    private readonly TreePairs _pairs = new(cardBefore.Root, cardAfter.Root);

    /// <summary>The differences, in the order of the new tree; what is gone comes last.</summary>
    public IEnumerable<DefinitionChange> All() =>
        _pairs.New.SelectMany(now => _pairs.Before(now) is { } old ? Between(old, now) : New(now)).Concat(_pairs.Old.Where(old => _pairs.After(old) is null).SelectMany(Gone));

    private IEnumerable<DefinitionChange> Between(PlacedNode old, PlacedNode now)
    {
        var (was, @is) = (Subject(before, cardBefore, old), Subject(after, cardAfter, now));
        var place = old.Parent is { } from && now.Parent is { } to ? _pairs.After(from) == to ? Renamed(old, now, was, @is) : [new DefinitionChange.Moved(was, @is, ChangeEffect.Definition)] : [];
        return place.Concat(FacetChanges.Of(was, @is, new NodeFacets(before).Of(old.Node, old.Share), new NodeFacets(after).Of(now.Node, now.Share), ChangeEffect.Definition));
    }

    private static IEnumerable<DefinitionChange> Renamed(PlacedNode old, PlacedNode now, ChangeSubject was, ChangeSubject @is) =>
        old.Node.Name == now.Node.Name ? [] : [new DefinitionChange.Renamed(was, @is, ChangeEffect.Definition)];

    /// <summary>What stands in a new group is said with the group.</summary>
    private IEnumerable<DefinitionChange> New(PlacedNode now) => now.Parent is { } parent && _pairs.Before(parent) is null
        ? []
        : [new DefinitionChange.Added(Subject(after, cardAfter, now), ChangeEffect.Definition, Description(after, now))];

    private IEnumerable<DefinitionChange> Gone(PlacedNode old) => old.Parent is { } parent && _pairs.After(parent) is null
        ? []
        : [new DefinitionChange.Removed(Subject(before, cardBefore, old), ChangeEffect.Definition, Description(before, old))];

    private static string Description(ChangeWords words, PlacedNode placed)
    {
        var weight = $"weight {Scoring.NumberTexts.Exact(placed.Node.Weight)}{(placed.Share is { } share ? $" ({share} of {placed.Parent!.Node.Label})" : string.Empty)}";
        return placed.Node.Match(
            group => $"{weight}, with {string.Join(", ", group.Children.Select(child => $"{child.Label} {Scoring.NumberTexts.Exact(child.Weight)}"))}",
            measure => $"{weight}: {words.Normalisations(words.Score.Scale).Of(measure.Normalisation, words.Metric(measure.Metric))}",
            _ => weight);
    }

    private static ChangeSubject Subject(ChangeWords words, Scorecard card, PlacedNode placed)
    {
        var kind = placed.Node.Match(_ => SubjectKind.Group, _ => SubjectKind.Measure, _ => SubjectKind.Rules);
        var within = placed.Parent is { Parent: not null } group ? group.Node.Label : card.Label;
        return placed.Parent is null
            ? new ChangeSubject(SubjectKind.Scorecard, $"{words.Score.Name}/{card.Name}", card.Label) { Score = words.Score.Name, Scorecard = card.Name, ScorecardLabel = card.Label }
            : new ChangeSubject(kind, $"{words.Score.Name}/{card.Name}/{placed.Path}", placed.Node.Label) { Score = words.Score.Name, Scorecard = card.Name, ScorecardLabel = card.Label, Within = within };
    }
}

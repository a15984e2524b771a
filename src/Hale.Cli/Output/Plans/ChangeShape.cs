using Hale.Core.Definitions.Changes;

namespace Hale.Cli.Output.Plans;

/// <summary>Changes as JSON.</summary>
internal static class ChangeShape
{
    /// <summary>The scores of both sides.</summary>
    public static IEnumerable<object> Scores(DefinitionChanges changes) =>
        changes.Scores.Select(score => new { Score = score.Name, score.Label, State = score.State, DefinitionBefore = score.Before, DefinitionAfter = score.After });

    /// <summary>The changes.</summary>
    public static IEnumerable<object> Of(DefinitionChanges changes) => changes.All.Select(Of);

    private static object Of(DefinitionChange change)
    {
        var altered = change as DefinitionChange.Altered;
        return new
        {
            Change = change.Match(_ => "added", _ => "removed", _ => "altered", _ => "moved", _ => "renamed", _ => "reordered"),
            change.Effect,
            change.Subject.Kind,
            change.Subject.Key,
            KeyBefore = change.Before?.Key,
            change.Subject.Label,
            change.Subject.Score,
            change.Subject.Scorecard,
            What = altered?.Facet.Name,
            Where = altered?.Facet.Where is { Length: > 0 } where ? where : null,
            Before = altered?.Old?.Text,
            After = altered?.New?.Text,
            Text = ChangeTexts.Of(change),
            Reaches = change.Subject.Kind == SubjectKind.Metric ? (change.Before?.Reaches ?? []).Union(change.After?.Reaches ?? [], StringComparer.Ordinal) : null,
        };
    }
}

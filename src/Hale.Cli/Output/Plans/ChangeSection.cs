using Hale.Core.Definitions.Changes;

namespace Hale.Cli.Output.Plans;

/// <summary>Changes that are read together.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Changes">The changes.</param>
internal sealed record ChangeSection(string Title, IReadOnlyList<DefinitionChange> Changes)
{
    /// <summary>The sections that have changes, in the order in which they are read.</summary>
    public static IReadOnlyList<ChangeSection> Of(DefinitionChanges changes)
    {
        var real = changes.With(ChangeEffect.Definition).ToList();
        var scores = changes.Scores.Select(score => new ChangeSection(Named(score), [.. real.Where(change => change.Subject.Score == score.Name)]));
        ChangeSection[] others =
        [
            new("Metrics", [.. real.Where(change => change.Subject.Kind == SubjectKind.Metric)]),
            new("Who is scored, and which events count", [.. real.Where(change => change.Subject.Kind is SubjectKind.Population or SubjectKind.Exclusion)]),
            new("Sources: values change with the facts that they give, from the next import", [.. changes.With(ChangeEffect.Facts)]),
            new("Without effect on any number", [.. changes.With(ChangeEffect.None)]),
        ];
        return [.. scores.Concat(others).Where(section => section.Changes.Count > 0)];
    }

    /// <summary>The scorecard under which a change is listed; empty for what stands in none or is a section of its own.</summary>
    public string PartOf(DefinitionChange change) => change is { Effect: ChangeEffect.Definition, Subject: { Scorecard: { } card, Kind: not SubjectKind.Scorecard } }
        ? Changes.FirstOrDefault(other => other.Subject is { Kind: SubjectKind.Scorecard } && other.Subject.Scorecard == card)?.Subject.Label ?? card
        : string.Empty;

    private static string Named(ComparedScore score) => score.State switch
    {
        ScoreState.New => $"{score.Label} (new score)",
        ScoreState.Gone => $"{score.Label} (no longer defined)",
        ScoreState.Changed or ScoreState.Same => score.Label,
    };
}

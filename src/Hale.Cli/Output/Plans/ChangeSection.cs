using Hale.Core.Definitions.Changes;

namespace Hale.Cli.Output.Plans;

/// <summary>Changes that are read together.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Lines">The changes.</param>
internal sealed record ChangeSection(string Title, IReadOnlyList<ChangeLine> Lines)
{
    /// <summary>The sections that have changes, in the order in which they are read.</summary>
    public static IReadOnlyList<ChangeSection> Of(DefinitionChanges changes)
    {
        var real = changes.With(ChangeEffect.Definition).ToList();
        var scores = changes.Scores.Select(score => new ChangeSection(Named(score), ChangeLine.Of(real.Where(change => change.Subject.Score == score.Name), byScorecard: true)));
        ChangeSection[] others =
        [
            Plain("Metrics", real.Where(change => change.Subject.Kind == SubjectKind.Metric)),
            Plain("Who is scored, and which events count", real.Where(change => change.Subject.Kind is SubjectKind.Population or SubjectKind.Exclusion)),
            Plain("Facts: they are read otherwise; what a changed source brings is seen after its next import", changes.With(ChangeEffect.Facts)),
            Plain("How scores are judged: no score changes by it, report cards do", changes.With(ChangeEffect.Judgement)),
            Plain("Without effect on any number", changes.With(ChangeEffect.None)),
        ];
        return [.. scores.Concat(others).Where(section => section.Lines.Count > 0)];
    }

    private static ChangeSection Plain(string title, IEnumerable<DefinitionChange> changes) => new(title, ChangeLine.Of(changes, byScorecard: false));

    private static string Named(ComparedScore score) => score.State switch
    {
        ScoreState.New => $"{score.Label} (new score)",
        ScoreState.Gone => $"{score.Label} (no longer defined)",
        ScoreState.Changed or ScoreState.Same => score.Label,
    };
}

using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions.Changes;

/// <summary>
/// What differs in meaning between the definitions of two projects. The order of files, siblings and names decides nothing. Some change has <see cref="ChangeEffect.Definition"/>
/// exactly when a score has another definition hash, is new or is gone.
/// </summary>
/// <param name="All">The differences: scores with what is in them, then metrics, who is scored, sources, and how scores are judged.</param>
/// <param name="Scores">The scores of both sides, those of the new side first.</param>
public sealed record DefinitionChanges(IReadOnlyList<DefinitionChange> All, IReadOnlyList<ComparedScore> Scores)
{
    /// <summary>Compares two projects.</summary>
    /// <param name="before">What it is compared with.</param>
    /// <param name="after">What is looked at.</param>
    public static DefinitionChanges Between(Project before, Project after)
    {
        var scores = Compare(before, after);
        List<DefinitionChange> changes =
        [
            .. new ScoreChanges(before, after).All(),
            .. new MetricChanges(before, after).All(),
            .. PopulationChanges.Of(before, after),
            .. SourceChanges.Of(before, after),
            .. ValidationChanges.Of(before, after),
        ];
        changes.AddRange(scores.Where(score => score.State == ScoreState.Changed && !IsExplained(score, changes, after)).Select(Unexplained));
        return new DefinitionChanges(changes, scores);
    }

    /// <summary>The differences with an effect.</summary>
    public IEnumerable<DefinitionChange> With(ChangeEffect effect) => All.Where(change => change.Effect == effect);

    /// <summary>Whether some score has another definition, is new or is gone.</summary>
    public bool ChangeDefinitions => Scores.Any(score => score.State != ScoreState.Same);

    /// <summary>The same differences seen from the other side.</summary>
    public DefinitionChanges Reverse() => new([.. All.Select(change => change.Reverse())], [.. Scores.Select(score => score.Reverse())]);

    /// <summary>Whether some change can be why the score has another hash: in it, in a score that it reads, or in what all scores share.</summary>
    private static bool IsExplained(ComparedScore score, List<DefinitionChange> changes, Project after)
    {
        var reads = ScoreReads.Reached(after.Scores.First(one => one.Name == score.Name), after.AllMetrics, after.Scores).Select(read => read.Name).Append(score.Name).ToHashSet(StringComparer.Ordinal);
        return changes.Any(change => change.Effect == ChangeEffect.Definition && (change.Subject.Score is not { } name || reads.Contains(name)));
    }

    // A hash never differs unseen, whatever definitions come to say.
    private static DefinitionChange.Altered Unexplained(ComparedScore score)
    {
        var subject = new ChangeSubject(SubjectKind.Score, score.Name, score.Label) { Score = score.Name };
        return new(subject, subject, ChangeEffect.Definition, Hash(score.Before!), Hash(score.After!));
    }

    private static Facet Hash(string hash) => new("hash", "definition hash", hash, hash[..12]);

    private static List<ComparedScore> Compare(Project before, Project after)
    {
        var (old, now) = (before.Scores.ToDictionary(score => score.Name, StringComparer.Ordinal), after.Scores.ToDictionary(score => score.Name, StringComparer.Ordinal));
        return
        [
            .. after.Scores.Select(score => new ComparedScore(score.Name, score.Label, old.TryGetValue(score.Name, out var was) ? Hash(was, before) : null, Hash(score, after))),
            .. before.Scores.Where(score => !now.ContainsKey(score.Name)).Select(score => new ComparedScore(score.Name, score.Label, Hash(score, before), null)),
        ];
    }

    private static string Hash(Score score, Project project) => CanonicalDefinition.Of(score, project).Hash;
}

using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Reports.Scorecards.Words;

namespace Hale.Reports.Scorecards;

/// <summary>The scorecards of a project in words, for people who have never seen a definition.</summary>
/// <param name="Title">The name of the project.</param>
/// <param name="Population">Who is scored; sentences.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Metrics">Every metric that they reach.</param>
/// <param name="Sources">Where facts come from.</param>
internal sealed record ProjectText(
    string Title, IReadOnlyList<string> Population, IReadOnlyList<ScoreText> Scores, IReadOnlyList<EntryText> Metrics, IReadOnlyList<EntryText> Sources)
{
    public static ProjectText Of(Project project)
    {
        var names = new LabelWords(project);
        var metrics = new MetricWords(names, project.AllMetrics);
        return new ProjectText(
            project.Name,
            PopulationWords.Of(project.Population, names),
            [.. project.Scores.Select(score => Score(project, score, names, metrics))],
            [.. Reached(project).Select(metric => new EntryText(LabelWords.Of(metric), metrics.Of(metric))).OrderBy(entry => entry.Label, StringComparer.OrdinalIgnoreCase)],
            SourceWords.Of(project.Sources));
    }

    private static ScoreText Score(Project project, Score score, LabelWords names, MetricWords metrics) =>
        new ScoreWords(score, names, metrics).Of(CanonicalDefinition.Of(score, project).Hash);

    private static IEnumerable<Metric> Reached(Project project)
    {
        var reached = project.Scores
            .SelectMany(score => ScoreMetrics.Of(score, ScoreReads.Reached(score, project.AllMetrics, project.Scores), project.AllMetrics, project.Population))
            .Select(metric => metric.Name)
            .ToHashSet(StringComparer.Ordinal);
        return project.AllMetrics.Where(metric => reached.Contains(metric.Name));
    }
}

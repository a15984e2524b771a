using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Core.Movement;

/// <summary>The definition that a score was computed by at one end of a movement.</summary>
/// <param name="Score">The score.</param>
/// <param name="Hash">Its definition hash.</param>
/// <param name="Metrics">The metrics by name; one that is not there is shown by its name.</param>
/// <param name="Meanings">By the name of what the score reads, a text that is the same where it means the same.</param>
public sealed record MovementDefinition(Score Score, string Hash, IReadOnlyDictionary<string, Metric> Metrics, IReadOnlyDictionary<string, string> Meanings)
{
    /// <summary>The definition of a score of a project.</summary>
    /// <param name="score">The score.</param>
    /// <param name="project">The project.</param>
    public static MovementDefinition Of(Score score, Project project)
    {
        var metrics = project.AllMetrics;
        return new(
            score,
            CanonicalDefinition.Of(score, project).Hash,
            metrics.ToDictionary(metric => metric.Name, StringComparer.Ordinal),
            ScoreMetrics.NamesOf(score).Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => Meaning(name, project, metrics), StringComparer.Ordinal));
    }

    private static string Meaning(string name, Project project, IReadOnlyList<Metric> metrics) => ScoreReads.ScoreIn(name) is { } read
        ? CanonicalDefinition.Of(project.Scores.First(score => score.Name == read), project).Hash
        : string.Join('\n', MetricReach.Of(metrics, new HashSet<string>([name], StringComparer.Ordinal)).Select(metric => metric.Name + CanonicalMetric.Of(metric).ToJsonString(CanonicalJson.Options)));
}

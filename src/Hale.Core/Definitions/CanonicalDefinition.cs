using System.Security.Cryptography;
using System.Text;
using Hale.Core.Metrics;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>
/// A score's definition in the one form in which equal definitions are equal texts: the score, its population and every metric that they reach as JSON, keys sorted; comments, labels,
/// explanatory texts and positions left out; siblings sorted by name, for their order is only shown; ordered lists in order.
/// </summary>
/// <param name="Text">The canonical JSON.</param>
/// <param name="Hash">SHA-256 of the text in UTF-8, lower-case hexadecimal.</param>
public sealed record CanonicalDefinition(string Text, string Hash)
{
    /// <summary>The canonical form of a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="metrics">All metrics of the project, each formula after the metrics it reads.</param>
    /// <param name="population">Which accounts are scored, and which events count; it stands in the text only where it says something.</param>
    public static CanonicalDefinition Of(Score score, IReadOnlyList<Metric> metrics, Population population) => Of(score, [], metrics, population);

    /// <summary>The canonical form of a score of a project and of the scores that it reads, of the same account or of others: the one that runs are stored with.</summary>
    /// <param name="score">The score.</param>
    /// <param name="project">The project that it belongs to.</param>
    public static CanonicalDefinition Of(Score score, Project project) =>
        Of(score, ScoreReads.Reached(score, project.AllMetrics, project.Scores), project.AllMetrics, project.Population);

    /// <summary>The canonical form of a score and of the scores that it reads, of the same account or of others.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">What <see cref="ScoreReads.Reached"/> gives.</param>
    /// <param name="metrics">All metrics of the project, each formula after the metrics it reads.</param>
    /// <param name="population">Which accounts are scored, and which events count; it stands in the text only where it says something.</param>
    public static CanonicalDefinition Of(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics, Population population)
    {
        var reached = ScoreMetrics.Of(score, before, metrics, population);
        var text = CanonicalJson.Object(
            ("hale", "1"),
            ("metrics", CanonicalJson.Object([.. reached.Select(metric => (metric.Name, (object?)CanonicalMetric.Of(metric)))])),
            ("population", population.When),
            ("exclude", CanonicalPopulation.Exclude(population)),
            ("reads", before.Count == 0 ? null : CanonicalJson.Object([.. before.Select(read => (read.Name, (object?)CanonicalScore.Of(read)))])),
            ("score", CanonicalScore.Of(score))).ToJsonString(CanonicalJson.Options);
        return new CanonicalDefinition(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}

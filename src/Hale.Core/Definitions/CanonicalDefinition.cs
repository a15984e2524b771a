using System.Security.Cryptography;
using System.Text;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>
/// A score's definition in the one form in which equal definitions are equal texts: the score and every metric that it reaches as JSON, keys sorted; comments, labels,
/// explanatory texts and positions left out; siblings sorted by name, for their order is only shown; ordered lists in order.
/// </summary>
/// <param name="Text">The canonical JSON.</param>
/// <param name="Hash">SHA-256 of the text in UTF-8, lower-case hexadecimal.</param>
public sealed record CanonicalDefinition(string Text, string Hash)
{
    /// <summary>The canonical form of a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="metrics">All metrics of the project, each formula after the metrics it reads.</param>
    public static CanonicalDefinition Of(Score score, IReadOnlyList<Metric> metrics) => Of(score, [], metrics);

    /// <summary>The canonical form of a score and of the scores that its conditions read.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">What <see cref="ScoreReads.Before"/> gives.</param>
    /// <param name="metrics">All metrics of the project, each formula after the metrics it reads.</param>
    public static CanonicalDefinition Of(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics)
    {
        var reached = ScoreMetrics.Of(score, before, metrics);
        var text = CanonicalJson.Object(
            ("hale", "1"),
            ("metrics", CanonicalJson.Object([.. reached.Select(metric => (metric.Name, (object?)CanonicalMetric.Of(metric)))])),
            ("reads", before.Count == 0 ? null : CanonicalJson.Object([.. before.Select(read => (read.Name, (object?)CanonicalScore.Of(read)))])),
            ("score", CanonicalScore.Of(score))).ToJsonString(CanonicalJson.Options);
        return new CanonicalDefinition(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}

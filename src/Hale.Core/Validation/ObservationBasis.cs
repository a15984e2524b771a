using System.Security.Cryptography;
using System.Text;
using Hale.Core.Definitions;
using Hale.Core.Definitions.Changes;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Core.Validation;

/// <summary>Everything beside the definition of a score that decides what is observed, and how facts are read: the rules of validation, the lifecycle, the sources and the zone.</summary>
public static class ObservationBasis
{
    /// <summary>A hash that is equal where all of it is. How results are judged (capacity, origins) is no part of it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="closes">The closes that may be targets.</param>
    /// <returns>SHA-256, lower-case hexadecimal.</returns>
    public static string HashOf(Project project, IEnumerable<AsOf> closes)
    {
        var rules = project.Validation;
        var text = StructuralText.Of(new object?[]
        {
            rules with { Capacity = 1, Origins = [] },
            project.Lifecycle,
            project.Zone.Name,
            project.AccountsFromEvents,
            project.Sources,
            MetricReach.Of(project.AllMetrics, Names(rules)).Select(metric => $"{metric.Name} {CanonicalMetric.Of(metric).ToJsonString()}"),
            closes.Select(close => close.Moment.Micros),
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static HashSet<string> Names(ValidationRules rules) =>
        rules.Headroom.Concat(rules.Segments).Concat(Read(rules.Among)).Concat(Read(rules.HeldOut)).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}

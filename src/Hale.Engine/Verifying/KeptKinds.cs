using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>What the values are that a run kept: of metrics, and of the scores that its conditions read.</summary>
internal static class KeptKinds
{
    /// <summary>The kinds by name, of a project that has the run's definition.</summary>
    public static IReadOnlyDictionary<string, ValueKind> Of(Run run, Project project)
    {
        var metrics = project.AllMetrics.ToDictionary(metric => metric.Name, metric => metric.Kind, StringComparer.Ordinal);
        return run.Header.Metrics.ToDictionary(
            name => name,
            name => ScoreReads.ScoreIn(name) is null ? metrics[name] : name.StartsWith(ScoreReads.NumberPrefix, StringComparison.Ordinal) ? ValueKind.Number : ValueKind.Text,
            StringComparer.Ordinal);
    }
}

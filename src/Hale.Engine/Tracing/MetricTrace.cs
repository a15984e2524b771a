using Hale.Core.Metrics;
using Hale.Core.Values;

namespace Hale.Engine.Tracing;

/// <summary>Where the value of a metric comes from.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Stored">The value that the run kept; null where it kept none.</param>
/// <param name="Now">The value that the facts stored now give for the same moment; null of a metric that reads other metrics.</param>
/// <param name="Reads">The metrics that it is computed from, each once in the whole trace.</param>
/// <param name="Facts">The facts behind it; null of a metric that reads no facts of its own.</param>
public sealed record MetricTrace(Metric Metric, Value? Stored, Value? Now, IReadOnlyList<MetricTrace> Reads, TracedFacts? Facts)
{
    /// <summary>What is said beside the value; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Of a metric over children the accounts that it looks at, with the values that the run kept of them.</summary>
    public IReadOnlyList<TracedAccount> Children { get; init; } = [];

    /// <summary>Whether the metric stands elsewhere in the trace with all that is behind it.</summary>
    public bool IsRepeated { get; init; }
}

using Hale.Core.Metrics;
using Hale.Language.Diagnostics;

namespace Hale.Language.Metrics;

/// <summary>What every metric has, whatever its kind.</summary>
internal sealed record MetricHead(string Name, string Label, Unit Unit, SourceSpan Span)
{
    /// <summary>Whether people can do something about the value; null where nothing is said.</summary>
    public bool? Influence { get; init; }
}

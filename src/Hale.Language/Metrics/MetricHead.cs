using Hale.Core.Metrics;
using Hale.Language.Diagnostics;

namespace Hale.Language.Metrics;

/// <summary>What every metric has, whatever its kind.</summary>
internal sealed record MetricHead(string Name, string Label, Unit Unit, SourceSpan Span);

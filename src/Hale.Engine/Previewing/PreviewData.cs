using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Previewing;

/// <summary>What a preview is computed from: everything that the warehouse is needed for.</summary>
/// <param name="AsOf">The moment.</param>
/// <param name="Batches">The metric values of every account that existed.</param>
/// <param name="Stored">The latest stored run of each score that has one, by the name of the score.</param>
public sealed record PreviewData(AsOf AsOf, IReadOnlyList<MetricBatch> Batches, IReadOnlyDictionary<string, PreviewSide> Stored);

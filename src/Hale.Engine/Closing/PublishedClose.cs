using Hale.Engine.History;
using Hale.Engine.Metrics;

namespace Hale.Engine.Closing;

/// <summary>An official close, and what came for its day after it was published.</summary>
/// <param name="Run">The close.</param>
/// <param name="Late">What came since, by source; none where nothing did.</param>
public sealed record PublishedClose(Run Run, IReadOnlyList<LateFacts> Late);

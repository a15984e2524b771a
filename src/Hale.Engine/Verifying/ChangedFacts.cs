using Hale.Core.Time;

namespace Hale.Engine.Verifying;

/// <summary>Facts of a source that one import changed for a moment.</summary>
/// <param name="Source">The source.</param>
/// <param name="Import">The import.</param>
/// <param name="At">When it was.</param>
/// <param name="Facts">How many facts.</param>
public sealed record ChangedFacts(string Source, long Import, Instant At, long Facts);

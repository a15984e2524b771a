using Hale.Core.Time;

namespace Hale.Engine.Verifying;

/// <summary>What has become of the facts that count as of a moment since a run looked at them.</summary>
/// <param name="Arrived">Facts that were stored since and count, by source and import.</param>
/// <param name="Gone">Facts that counted and were withdrawn or replaced since, by source and the import that did it.</param>
/// <param name="Erased">When people were erased since.</param>
public sealed record ChangesSince(IReadOnlyList<ChangedFacts> Arrived, IReadOnlyList<ChangedFacts> Gone, IReadOnlyList<Instant> Erased)
{
    /// <summary>Whether nothing is stored that could explain another value.</summary>
    public bool IsEmpty => Arrived.Count + Gone.Count + Erased.Count == 0;
}

namespace Hale.Engine.Tracing;

/// <summary>Facts of the same names and the same time that do not count, by why; each under the first that holds.</summary>
/// <param name="KnownLater">They became known only after the moment.</param>
/// <param name="Withdrawn">They had been withdrawn, or replaced by another version, by the moment.</param>
/// <param name="Excluded">They are excluded from every metric, by the name of the condition; those with 0 are left out.</param>
/// <param name="OfNoUse">They do not satisfy the metric's condition, do not have what it reads, or are not among the latest that it reads.</param>
public sealed record LeftOutFacts(long KnownLater, long Withdrawn, IReadOnlyList<KeyValuePair<string, long>> Excluded, long OfNoUse)
{
    /// <summary>None.</summary>
    public static LeftOutFacts None { get; } = new(0, 0, [], 0);

    /// <summary>How many there are.</summary>
    public long Count => KnownLater + Withdrawn + Excluded.Sum(excluded => excluded.Value) + OfNoUse;
}

using Hale.Core.Time;

namespace Hale.Core.Contracts;

/// <summary>Rows of a local day that became known, or stopped counting, at one time.</summary>
/// <param name="Day">The local day on which they occurred.</param>
/// <param name="KnownAt">From when on.</param>
/// <param name="Rows">How many; below 0 where rows stopped counting.</param>
public readonly record struct DayRows(DateOnly Day, Instant KnownAt, long Rows);

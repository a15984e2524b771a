namespace Hale.Core.Time;

/// <summary>By how much the local clock is ahead of UTC, from an instant to the next change.</summary>
/// <param name="From">From when on.</param>
/// <param name="Micros">Microseconds to add to UTC; negative west of it.</param>
public readonly record struct ZoneOffset(Instant From, long Micros);

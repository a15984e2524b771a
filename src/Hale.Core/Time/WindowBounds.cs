namespace Hale.Core.Time;

/// <summary>Where a window begins and ends for one moment.</summary>
/// <param name="Start">The first instant inside; <see cref="Instant.Always"/> where only the account's start bounds it.</param>
/// <param name="End">The first instant after it, never later than the moment.</param>
public readonly record struct WindowBounds(Instant Start, Instant End);

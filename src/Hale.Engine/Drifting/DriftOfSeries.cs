namespace Hale.Engine.Drifting;

/// <summary>How the distribution of a score or a measure moved from close to close.</summary>
/// <param name="Name">The measure; null for the score itself.</param>
/// <param name="IsClock">Whether it only counts time: nearly every change of an account goes the same way. A clock moves without anything having changed, and never asks for a review.</param>
/// <param name="Closes">The closes that can be compared with one before, in order.</param>
public sealed record DriftOfSeries(string? Name, bool IsClock, IReadOnlyList<ComparedClose> Closes);

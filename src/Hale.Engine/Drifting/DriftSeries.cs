namespace Hale.Engine.Drifting;

/// <summary>A score or a measure from close to close.</summary>
/// <param name="Name">The measure; null for the score itself.</param>
/// <param name="Closes">The closes in order.</param>
public sealed record DriftSeries(string? Name, IReadOnlyList<DriftClose> Closes);

namespace Hale.Engine.Weighting;

/// <summary>A day that parts the past: what is fitted on ended by it, what is tested on began at it, before the next.</summary>
/// <param name="Training">Places of the rows whose whole horizon lies before it.</param>
/// <param name="Test">Places of the rows that are observed from it on.</param>
internal sealed record RollingOrigin(int[] Training, int[] Test);

namespace Hale.Engine.History;

/// <summary>What a run of a score that depends on where it was began with.</summary>
/// <param name="Run">The run of the close whose states it continued; null when it started afresh.</param>
/// <param name="Label">The day of that close, or of the close before under another definition; null when there was none.</param>
public sealed record PathStart(long? Run, string? Label);

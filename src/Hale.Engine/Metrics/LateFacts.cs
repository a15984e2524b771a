namespace Hale.Engine.Metrics;

/// <summary>What came of a source for the time before a moment, after a computation had been made of it.</summary>
/// <param name="Source">The declared source.</param>
/// <param name="Arrived">Facts that would count now and did not.</param>
/// <param name="Gone">Facts that counted and would not now: retracted, corrected or replaced.</param>
public sealed record LateFacts(string Source, long Arrived, long Gone);

namespace Hale.Engine.Scoring;

/// <summary>How far a run is.</summary>
/// <param name="Done">Accounts scored.</param>
/// <param name="Total">Accounts in the population.</param>
public readonly record struct ScoreProgress(long Done, long Total);

namespace Hale.Engine.Scoring;

/// <summary>How far a run is.</summary>
/// <param name="Done">Accounts scored.</param>
/// <param name="Total">Accounts stored: about as many as the population has.</param>
public readonly record struct ScoreProgress(long Done, long Total);

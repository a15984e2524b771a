namespace Hale.Engine.Scoring;

/// <summary>How far a run is.</summary>
/// <param name="Done">Accounts scored.</param>
/// <param name="Total">Accounts stored: about as many as the population has.</param>
public readonly record struct ScoreProgress(long Done, long Total)
{
    /// <summary>Whether the accounts were not scored yet but looked at, for metrics that compare accounts with others.</summary>
    public bool IsCensus { get; init; }
}

namespace Hale.Engine.Planning;

/// <summary>How far a plan is.</summary>
/// <param name="Done">Accounts that were looked at.</param>
/// <param name="Total">Accounts stored: about as many as the population has.</param>
/// <param name="Stage">What is done with them.</param>
public readonly record struct PlanProgress(long Done, long Total, PlanStage Stage);

using Hale.Core.Movement;

namespace Hale.Engine.Movement;

/// <summary>The movement of an account's score between two runs.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Name">The account's name as known now; null when it has none.</param>
/// <param name="Movement">The movement.</param>
public sealed record ExplainedMovement(ComparedRuns Runs, string? Name, ScoreMovement Movement);

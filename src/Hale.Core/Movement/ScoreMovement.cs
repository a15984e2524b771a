namespace Hale.Core.Movement;

/// <summary>How an account's score moved from one run to another, and which inputs moved it: arithmetic, not cause and effect.</summary>
/// <param name="Account">The account.</param>
/// <param name="Before">Where it stood at the earlier end.</param>
/// <param name="After">Where it stood at the later end.</param>
/// <param name="Published">The parts of the score's movement; null when an end has no score, and when <paramref name="Missing"/> says why there are none.</param>
/// <param name="Computed">
/// The parts of the computed number's movement beneath overrides and states; null when that is the same movement as the published one, and when an end has no computed number.
/// </param>
/// <param name="Missing">Why nothing is split; null when something is.</param>
public sealed record ScoreMovement(string Account, MovementStand Before, MovementStand After, MovementParts? Published, MovementParts? Computed, string? Missing);

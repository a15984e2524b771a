using Hale.Core.Movement;

namespace Hale.Engine.Movement;

/// <summary>An account that moved to another band.</summary>
/// <param name="Account">The account.</param>
/// <param name="Before">Where it stood.</param>
/// <param name="After">Where it stands.</param>
/// <param name="Revenue">What it pays in a year at the later end; null where nobody knows.</param>
/// <param name="IsDown">Whether the band is a worse one, or the score is gone.</param>
public sealed record BookMove(string Account, MovementStand Before, MovementStand After, double? Revenue, bool IsDown);

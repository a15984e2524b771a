namespace Hale.Engine.Movement;

/// <summary>What a cause moved for one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Points">The points, as printed.</param>
public sealed record BookPart(string Account, decimal Points);

namespace Hale.Core.Scorecards;

/// <summary>A point of a line: a value and the points it gives.</summary>
/// <param name="At">The value.</param>
/// <param name="Points">The points, 0 to 100.</param>
public sealed record Anchor(Limit At, decimal Points);

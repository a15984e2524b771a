namespace Hale.Core.Scorecards;

/// <summary>A range of values and its points.</summary>
/// <param name="Points">The points, 0 to 100.</param>
/// <param name="Range">The values.</param>
public sealed record PointRange(decimal Points, NumberRange Range);

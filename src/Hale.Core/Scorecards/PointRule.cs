using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>A condition and the points that it gives.</summary>
/// <param name="When">The condition; null for everything that is left.</param>
/// <param name="Points">The points, 0 to 100.</param>
/// <param name="Name">What people read of the points, such as a grade.</param>
public sealed record PointRule(Expression? When, decimal Points, string Name);

namespace Hale.Core.Explanation;

/// <summary>A measure that two explanations of an account say otherwise of.</summary>
/// <param name="Path">The names from below the root.</param>
/// <param name="Label">What people read.</param>
/// <param name="ValueBefore">Its value as it was shown, or why it was missing; null when it was not there.</param>
/// <param name="ValueNow">Its value as it is shown, or why it is missing; null when it is not there.</param>
/// <param name="PointsBefore">Its points as printed; null without points.</param>
/// <param name="PointsNow">Its points as printed; null without points.</param>
public sealed record MeasureDifference(string Path, string Label, string? ValueBefore, string? ValueNow, decimal? PointsBefore, decimal? PointsNow);

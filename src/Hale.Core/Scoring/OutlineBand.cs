namespace Hale.Core.Scoring;

/// <summary>A band in an outline.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The lower limit on the inner scale, 0 to 100, included.</param>
public sealed record OutlineBand(string Name, decimal From);

namespace Hale.Engine.Comparing;

/// <summary>A band in both definitions.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">The first definition's; null where it has no such band.</param>
/// <param name="After">The second's.</param>
public sealed record ComparedBand(string Name, BandSide? Before, BandSide? After);

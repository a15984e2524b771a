namespace Hale.Core.Paths;

/// <summary>What it takes to change a band.</summary>
/// <param name="Up">How many points, 0 or more on the inner scale, the printed score must be above the limit of a better band.</param>
/// <param name="Down">How many points, 0 or more on the inner scale, it must be below the limit of the band that it leaves for a worse one.</param>
/// <param name="Hold">At how many closes in a row, 1 or more, it must be outside its band in the same direction.</param>
public sealed record Hysteresis(decimal Up, decimal Down, int Hold);

namespace Hale.Core.Paths;

/// <summary>How a score depends on where it was at the close before. At least one of the two is set.</summary>
/// <param name="Decay">How fast the score moves towards the computed number; null for at once.</param>
/// <param name="Hysteresis">What it takes to change the band; null for nothing.</param>
public sealed record ScorePath(Decay? Decay, Hysteresis? Hysteresis);

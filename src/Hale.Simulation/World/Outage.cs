namespace Hale.Simulation.World;

/// <summary>A day on which the product failed its users.</summary>
/// <param name="Day">The day.</param>
/// <param name="Severity">From 0.3, slow for an hour, to 1, down for the day.</param>
internal readonly record struct Outage(int Day, double Severity);

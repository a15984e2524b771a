namespace Hale.Simulation.Life;

/// <summary>Something befalls an account on a day.</summary>
internal readonly record struct Shock(int Day, ShockKind Kind);

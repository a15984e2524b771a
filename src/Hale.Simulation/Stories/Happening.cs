namespace Hale.Simulation.Stories;

/// <summary>Something that a story says happened.</summary>
public readonly record struct Happening(DateOnly Day, string What);

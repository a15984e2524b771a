namespace Hale.Simulation.Randomness;

/// <summary>What random numbers are drawn for. Each purpose has a stream of its own, so that one more draw in one place changes nothing elsewhere.</summary>
internal enum Purpose
{
    World = 1,
    Founding,
    Shocks,
    Health,
    People,
    Usage,
    Support,
    Surveys,
    Contract,
    Return,
}

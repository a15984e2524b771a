namespace Hale.Simulation.World;

/// <summary>Where an account works: it decides the holidays and how empty August is.</summary>
internal enum Region
{
    UnitedKingdom,
    CentralEurope,
    NorthAmerica,
}

namespace Hale.Simulation.Founding;

/// <summary>How large an account is.</summary>
internal enum Segment
{
    Small,
    MidMarket,
    Enterprise,
}

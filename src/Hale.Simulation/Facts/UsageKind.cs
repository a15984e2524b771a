namespace Hale.Simulation.Facts;

/// <summary>What a person did in the product.</summary>
public enum UsageKind
{
    Login,
    ReportViewed,
    FeatureUsed,
}

namespace Hale.Simulation.Facts;

/// <summary>The core features of the product that the company sells.</summary>
public static class CoreFeatures
{
    public static IReadOnlyList<string> Names { get; } = ["dashboards", "exports", "templates", "alerts", "approvals", "integrations", "automations", "forecasts"];
}

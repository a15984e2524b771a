namespace Hale.Cli.Tests.Running;

/// <summary>Where tests find what lies beside them.</summary>
internal static class TestSites
{
    public static string Recipes { get; } = Path.Combine(AppContext.BaseDirectory, "Recipes");

    public static string Published { get; } = Path.Combine(AppContext.BaseDirectory, "Published");
}

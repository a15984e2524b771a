namespace Hale.Cli.Tests.Running;

/// <summary>Where tests find what lies outside their own folder.</summary>
internal static class TestSites
{
    public static string Repository { get; } = Upwards(AppContext.BaseDirectory);

    public static string Published { get; } = Path.Combine(AppContext.BaseDirectory, "Published");

    /// <summary>The shared data; absent, the test is skipped on a laptop and fails in CI.</summary>
    public static string Shared(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Repository, "..", "shared");
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!Path.Exists(full))
        {
            Assert.SkipUnless(InCi, $"the shared data are not here ({full}); set HALE_SHARED");
            Assert.Fail($"the shared data are not here ({full}); set HALE_SHARED");
        }

        return full;
    }

    public static bool InCi => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}

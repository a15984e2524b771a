namespace Hale.Tests;

/// <summary>The repository, and the data beside it that several test projects look at. Compiled into each of them.</summary>
internal static class SharedData
{
    public static string Repository { get; } = Upwards(AppContext.BaseDirectory);

    /// <summary>A file or folder of the shared data; absent, the test is skipped on a laptop and fails in CI.</summary>
    public static string Find(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Repository, "..", "shared");
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!Path.Exists(full))
        {
            var reason = $"the shared data are not here ({full}); set HALE_SHARED";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, reason);
            Assert.Fail(reason);
        }

        return full;
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}

namespace Hale.Intake.Tests.Audit;

/// <summary>The shared data; absent, the test is skipped on a laptop and fails in CI.</summary>
internal static class SharedFiles
{
    public static string Path(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? System.IO.Path.Combine(Repository(AppContext.BaseDirectory), "..", "shared");
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, path));
        if (!System.IO.Path.Exists(full))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, $"the shared data are not here ({full}); set HALE_SHARED");
            Assert.Fail($"the shared data are not here ({full}); set HALE_SHARED");
        }

        return full;
    }

    private static string Repository(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Hale.slnx")) ? folder : Repository(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}

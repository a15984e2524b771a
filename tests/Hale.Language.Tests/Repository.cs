namespace Hale.Tests;

/// <summary>Where the repository is, so that tests can compare its pages.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx"))
        ? folder
        : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("the tests do not run inside the repository"));
}

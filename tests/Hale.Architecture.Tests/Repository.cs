namespace Hale.Architecture.Tests;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The product's source files.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = Read("src");

    /// <summary>The product's, the bench's and the tests' source files.</summary>
    public static IReadOnlyList<SourceFile> AllCode { get; } = [.. Sources, .. Read("bench"), .. Read("tests")];

    private static IReadOnlyList<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path), File.ReadAllLines(path))),
    ];

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Hale.slnx is in no parent folder of the tests"));
}

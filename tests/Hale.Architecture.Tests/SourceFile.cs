namespace Hale.Architecture.Tests;

/// <summary>A source file with its path from the root of the repository.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

namespace Hale.Operations.Versions;

/// <summary>A file of a bundle.</summary>
internal sealed class BundleFileRow
{
    public required string Bundle { get; init; }

    public required string Path { get; init; }

    /// <summary>The hash of what it says.</summary>
    public required string Text { get; init; }
}

namespace Hale.Operations.Versions;

/// <summary>The files that a project was read from.</summary>
internal sealed class BundleRow
{
    public required string Hash { get; init; }
}

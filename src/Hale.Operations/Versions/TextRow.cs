namespace Hale.Operations.Versions;

/// <summary>What files say, once for all bundles that hold it.</summary>
internal sealed class TextRow
{
    public required string Hash { get; init; }

    public required string Text { get; init; }
}

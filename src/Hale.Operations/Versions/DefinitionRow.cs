namespace Hale.Operations.Versions;

/// <summary>A definition that was kept, and the bundle that it was read from first.</summary>
internal sealed class DefinitionRow
{
    public required string Hash { get; init; }

    public required string Bundle { get; init; }
}

namespace Hale.Operations.Versions;

/// <summary>The definition of a score in a version.</summary>
internal sealed class VersionDefinitionRow
{
    public required long Version { get; init; }

    public required string Score { get; init; }

    public required string Definition { get; init; }
}

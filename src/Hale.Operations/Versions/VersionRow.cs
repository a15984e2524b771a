using Hale.Core.Time;

namespace Hale.Operations.Versions;

/// <summary>A version of the definitions.</summary>
internal sealed class VersionRow
{
    public required long Number { get; init; }

    public required string Bundle { get; init; }

    public required string Author { get; init; }

    public required string Message { get; init; }

    public required Instant AppliedAt { get; init; }

    public required long? RolledBackTo { get; init; }

    public required string? GitCommit { get; init; }

    public List<VersionDefinitionRow> Definitions { get; init; } = [];
}

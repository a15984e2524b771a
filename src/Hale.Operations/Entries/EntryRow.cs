using Hale.Core.Time;

namespace Hale.Operations.Entries;

/// <summary>What a person has entered. The three texts that may name a person can be set, for erasing one.</summary>
internal sealed class EntryRow
{
    public required long Number { get; init; }

    public required string Kind { get; init; }

    public required string Account { get; init; }

    public required string Subject { get; init; }

    public required string? Series { get; init; }

    public required string Value { get; set; }

    public required double? ValueNumber { get; init; }

    public required string Note { get; set; }

    public required string Author { get; set; }

    public required Instant EnteredAt { get; init; }

    public required Instant Since { get; init; }

    public required Instant? UntilAt { get; init; }

    public required long? Supersedes { get; init; }

    public required bool IsWithdrawal { get; init; }

    public required string? RowKey { get; init; }
}

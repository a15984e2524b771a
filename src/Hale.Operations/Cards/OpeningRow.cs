using Hale.Core.Time;

namespace Hale.Operations.Cards;

/// <summary>A look at the outcomes that are kept back.</summary>
internal sealed class OpeningRow
{
    public required long Number { get; init; }

    public required long Card { get; init; }

    public required Instant LockedFrom { get; init; }

    public required string Author { get; init; }

    public required string Note { get; init; }

    public required Instant OpenedAt { get; init; }

    public required int Earlier { get; init; }
}

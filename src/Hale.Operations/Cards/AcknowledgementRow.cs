using Hale.Core.Time;

namespace Hale.Operations.Cards;

/// <summary>What somebody said of the alarms of a card.</summary>
internal sealed class AcknowledgementRow
{
    public required long Number { get; init; }

    public required long Card { get; init; }

    public required string Alarms { get; init; }

    public required string Author { get; init; }

    public required string Why { get; init; }

    public required Instant AcknowledgedAt { get; init; }
}

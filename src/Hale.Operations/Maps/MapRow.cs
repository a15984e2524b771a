using Hale.Core.Time;

namespace Hale.Operations.Maps;

/// <summary>A map from a score to the probability of staying.</summary>
internal sealed class MapRow
{
    public required long Number { get; init; }

    public required string Score { get; init; }

    public required string Definition { get; init; }

    public required long Backtest { get; init; }

    public required string Rules { get; init; }

    public required long? BasedOn { get; init; }

    public required double? MovedBy { get; init; }

    public required Instant FittedFrom { get; init; }

    public required Instant FittedUntil { get; init; }

    public required long Observations { get; init; }

    public required long Churners { get; init; }

    public required Instant? TestedFrom { get; init; }

    public required Instant? TestedUntil { get; init; }

    public required long TestedObservations { get; init; }

    public required long TestedChurners { get; init; }

    public required string Verdict { get; init; }

    public required Instant MadeAt { get; init; }

    public required string Map { get; init; }
}

using Hale.Core.Time;

namespace Hale.Operations.Cards;

/// <summary>A report card.</summary>
internal sealed class CardRow
{
    public required long Number { get; init; }

    public required string Score { get; init; }

    public required string Definition { get; init; }

    public required long? Version { get; init; }

    public required long Backtest { get; init; }

    public required string Rules { get; init; }

    public required Instant Known { get; init; }

    public required int LeadDays { get; init; }

    public required bool IsLockBox { get; init; }

    public required Instant MadeAt { get; init; }

    public required string Verdict { get; init; }

    public required double? Auc { get; init; }

    public required double? AucLow { get; init; }

    public required double? AucHigh { get; init; }

    public required int Observations { get; init; }

    public required int Churners { get; init; }

    public required string Blocking { get; init; }

    public required string CardHash { get; init; }

    public required string Card { get; init; }
}

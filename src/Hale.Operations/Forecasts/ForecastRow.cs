using Hale.Core.Time;

namespace Hale.Operations.Forecasts;

/// <summary>A forecast that was made.</summary>
internal sealed class ForecastRow
{
    public required string Score { get; init; }

    public required string Definition { get; init; }

    public required Instant AsOf { get; init; }

    public required int Months { get; init; }

    public required string DividedBy { get; init; }

    public required string Segment { get; init; }

    public required string Measure { get; init; }

    public required double Expected { get; init; }

    public required double Low { get; init; }

    public required double High { get; init; }

    public required double Revenue { get; init; }

    public required int Accounts { get; init; }

    public required double Spread { get; init; }

    public required double Sensitivity { get; init; }

    public required string Basis { get; init; }

    public required bool IsReconstructed { get; init; }

    public required Instant MadeAt { get; init; }
}

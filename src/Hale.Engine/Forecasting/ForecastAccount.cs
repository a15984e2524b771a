using Hale.Core.Time;
using Hale.Engine.Forecasting.Changes;

namespace Hale.Engine.Forecasting;

/// <summary>A customer as it was known at the moment of a forecast.</summary>
/// <param name="Account">The account.</param>
/// <param name="Stakes">What it pays, by when that is decided; at least one.</param>
/// <param name="Score">Its score on the inner scale, 0 to 100; null where it has none.</param>
public sealed record ForecastAccount(string Account, IReadOnlyList<ForecastStake> Stakes, double? Score)
{
    /// <summary>What it pays in a year.</summary>
    public double Revenue => Stakes.Sum(stake => stake.Revenue);

    /// <summary>The score as it is shown, on the outer scale; null where there is none.</summary>
    public double? Shown { get; init; }

    /// <summary>The band of its score, lowest 0; −1 without one.</summary>
    public int Band { get; init; } = -1;

    /// <summary>Of a customer that has decided to leave: when it goes. Null of every other.</summary>
    public Instant? LeavesAt { get; init; }

    /// <summary>The segment that it belongs to in the forecast; null where the forecast is not divided.</summary>
    public string? Segment { get; init; }

    /// <summary>What a renewal is expected to do to what it pays.</summary>
    public RenewalChange Change { get; init; } = RenewalChange.None;
}

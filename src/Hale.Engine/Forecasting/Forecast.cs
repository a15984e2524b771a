using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Forecasting.Records;

namespace Hale.Engine.Forecasting;

/// <summary>A forecast.</summary>
/// <param name="Request">Of whom it was asked.</param>
/// <param name="Book">The customers.</param>
/// <param name="Odds">Where its probabilities come from.</param>
/// <param name="Lines">By the months that it looks ahead: all customers, then the segments.</param>
/// <param name="Excess">By the months: what past forecasts missed by more than chance.</param>
/// <param name="ByMonth">Month by month what is expected of the terms decided on in it, for all customers; empty where that was not asked.</param>
public sealed record Forecast(
    ForecastRequest Request,
    ForecastBook Book,
    IStayingOdds Odds,
    IReadOnlyDictionary<int, IReadOnlyList<ForecastLine>> Lines,
    IReadOnlyDictionary<int, ExcessVariance> Excess,
    IReadOnlyList<ForecastLine> ByMonth)
{
    /// <summary>Whether it was computed later than its moment.</summary>
    public bool IsReconstructed { get; init; }

    /// <summary>The seed of the simulation.</summary>
    public long Seed { get; init; }

    /// <summary>How many futures were drawn.</summary>
    public int Draws { get; init; }

    /// <summary>What renewals did to what is paid.</summary>
    public RenewalChange Change => Book.Change;
}

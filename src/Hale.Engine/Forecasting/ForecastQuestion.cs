using Hale.Engine.Forecasting.Reading;

namespace Hale.Engine.Forecasting;

/// <summary>What is asked of a forecast.</summary>
/// <param name="Request">Of which customers.</param>
/// <param name="Months">How many months it looks ahead, each 1 to 12.</param>
public sealed record ForecastQuestion(ForecastRequest Request, IReadOnlyList<int> Months)
{
    /// <summary>Whether the months up to the longest are looked at one by one as well.</summary>
    public bool ByMonth { get; init; }

    /// <summary>Whether the moment lies before the last close, so that it is computed later than it could have been made.</summary>
    public bool IsReconstructed { get; init; }
}

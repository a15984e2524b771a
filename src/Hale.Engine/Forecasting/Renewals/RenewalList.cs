using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Reading;

namespace Hale.Engine.Forecasting.Renewals;

/// <summary>The decisions that customers have before them.</summary>
/// <param name="Request">Of whom it was asked.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Odds">Where probabilities come from; null where nothing is known.</param>
/// <param name="Ahead">The decisions whose deadline comes, by deadline.</param>
/// <param name="Passed">Those whose deadline has passed without a decision that is known, while the term still runs or its grace does; by deadline.</param>
/// <param name="Leaving">The customers that have given notice.</param>
public sealed record RenewalList(
    ForecastRequest Request, BookReading Reading, IStayingOdds? Odds, IReadOnlyList<RenewalAhead> Ahead, IReadOnlyList<RenewalAhead> Passed, IReadOnlyList<ForecastAccount> Leaving);

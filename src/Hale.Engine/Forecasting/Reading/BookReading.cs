using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>What was read for a forecast.</summary>
/// <param name="Book">The customers.</param>
/// <param name="Past">What customers decided before.</param>
/// <param name="Population">How many accounts the population had, customers or not.</param>
/// <param name="HasTerms">Whether any customer pays under terms.</param>
/// <param name="Currencies">In how many currencies customers pay where there is no reporting one.</param>
public sealed record BookReading(ForecastBook Book, PastDecisions Past, int Population, bool HasTerms, int Currencies);

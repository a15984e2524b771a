using Hale.Core.Time;

namespace Hale.Engine.Forecasting.Records;

/// <summary>What makes two forecasts one.</summary>
/// <param name="Score">The score; empty where none is defined.</param>
/// <param name="Definition">The definition hash; empty without a score.</param>
/// <param name="AsOf">The moment.</param>
/// <param name="Months">How many months it looks ahead.</param>
/// <param name="By">By what it is divided; empty of the figure for all customers.</param>
/// <param name="Segment">The segment; empty of the figure for all customers.</param>
/// <param name="Measure">What it foretells.</param>
public readonly record struct ForecastKey(string Score, string Definition, Instant AsOf, int Months, string By, string Segment, ForecastMeasure Measure);

using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Forecasting.Records;

/// <summary>How forecasts of one kind came out.</summary>
/// <param name="Months">How many months they looked ahead.</param>
/// <param name="Measure">What they foretold.</param>
/// <param name="Kind">What kind of probability they rest on: forecasts of different kinds are counted apart.</param>
/// <param name="Known">Of how many the truth is known.</param>
/// <param name="Inside">Of how many the interval held it.</param>
/// <param name="Better">Of how many the truth was better than expected.</param>
/// <param name="MeanError">The mean of truth less expectation, in the unit of the figure.</param>
public sealed record ForecastAccuracy(int Months, ForecastMeasure Measure, string Kind, int Known, int Inside, int Better, double MeanError)
{
    /// <summary>How often such intervals hold the truth, as far as these show: Wilson's interval. Forecasts whose times overlap are not independent, so it is somewhat too narrow.</summary>
    public Interval Coverage => Wilson.Interval(Inside, Known);

    /// <summary>Of held forecasts for all customers, each kind that has a known truth.</summary>
    public static IReadOnlyList<ForecastAccuracy> Of(IEnumerable<HeldForecast> held) =>
    [
        .. held.Where(one => one.Truth is not null && one.Forecast.Key.By.Length == 0)
            .GroupBy(one => (one.Forecast.Key.Months, one.Forecast.Key.Measure, one.Forecast.Kind))
            .OrderBy(group => group.Key)
            .Select(group => new ForecastAccuracy(
                group.Key.Months, group.Key.Measure, group.Key.Kind, group.Count(), group.Count(one => one.IsInside == true), group.Count(one => one.Error > 0), group.Average(one => one.Error!.Value))),
    ];
}

using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Records;

namespace Hale.Operations.Forecasts;

/// <summary>Forecasts as rows, and back.</summary>
internal static class ForecastRows
{
    public static ForecastRow Of(KeptForecast forecast) => new()
    {
        Score = forecast.Key.Score,
        Definition = forecast.Key.Definition,
        AsOf = forecast.Key.AsOf,
        Months = forecast.Key.Months,
        DividedBy = forecast.Key.By,
        Segment = forecast.Key.Segment,
        Measure = ForecastMeasures.Word(forecast.Key.Measure),
        Expected = forecast.Figure.Expected,
        Low = forecast.Figure.Low,
        High = forecast.Figure.High,
        Revenue = forecast.Revenue,
        Accounts = forecast.Accounts,
        Spread = forecast.Spread,
        Sensitivity = forecast.Sensitivity,
        Basis = forecast.Basis,
        IsReconstructed = forecast.IsReconstructed,
        MadeAt = forecast.MadeAt,
    };

    public static ForecastKey KeyOf(ForecastRow row) =>
        new(row.Score, row.Definition, row.AsOf, row.Months, row.DividedBy, row.Segment, ForecastMeasures.Of(row.Measure));

    public static KeptForecast Of(ForecastRow row) => new(KeyOf(row), new Projected(row.Expected, row.Low, row.High), row.Revenue, row.Accounts, row.Basis, row.MadeAt)
    {
        Spread = row.Spread,
        Sensitivity = row.Sensitivity,
        IsReconstructed = row.IsReconstructed,
    };
}

using Hale.Core.Projects;
using Hale.Engine.Forecasting.Records;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The record as JSON.</summary>
internal sealed record ForecastRecordShape(IReadOnlyList<ForecastRecordShape.ForecastLineShape> Forecasts, IReadOnlyList<ForecastRecordShape.AccuracyShape> Accuracy)
{
    public static ForecastRecordShape Of(Project project, IReadOnlyList<HeldForecast> held) => new(
        [.. held.Select(one => ForecastLineShape.Of(project, one))],
        [.. ForecastAccuracy.Of(held).Select(AccuracyShape.Of)]);

    public sealed record ForecastLineShape(
        string AsOf, int Months, string? By, string? Segment, string Measure, double Expected, double Low, double High, double? True, bool? Inside, double? Error, double Revenue, int Accounts, string Basis, string Kind, bool Reconstructed, string Definition)
    {
        public static ForecastLineShape Of(Project project, HeldForecast held)
        {
            var (key, figure) = (held.Forecast.Key, held.Forecast.Figure);
            return new ForecastLineShape(
                DayTexts.OfClose(key.AsOf, project.Zone), key.Months, key.By.Length == 0 ? null : key.By, key.By.Length == 0 ? null : key.Segment, ForecastMeasures.Word(key.Measure), figure.Expected, figure.Low, figure.High,
                held.Truth, held.IsInside, held.Error, held.Forecast.Revenue, held.Forecast.Accounts, held.Forecast.Basis, held.Forecast.Kind, held.Forecast.IsReconstructed, key.Definition);
        }
    }

    public sealed record AccuracyShape(int Months, string Measure, string Kind, int Known, int Inside, double CoverageLow, double CoverageHigh, int Better, double MeanError)
    {
        public static AccuracyShape Of(ForecastAccuracy accuracy) => new(
            accuracy.Months, ForecastMeasures.Word(accuracy.Measure), accuracy.Kind, accuracy.Known, accuracy.Inside, accuracy.Coverage.Low, accuracy.Coverage.High, accuracy.Better, accuracy.MeanError);
    }
}

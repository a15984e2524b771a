using System.Globalization;
using Hale.Core.Projects;
using Hale.Engine.Forecasting.Records;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The record as comma-separated values.</summary>
internal static class ForecastRecordCsv
{
    public static void Write(TextWriter output, Project project, IReadOnlyList<HeldForecast> held)
    {
        Csv.WriteRow(output, ["as_of", "months", "by", "segment", "measure", "expected", "low", "high", "true", "inside", "error", "revenue", "accounts", "basis", "kind", "reconstructed", "definition"]);
        foreach (var (forecast, truth) in held)
        {
            var one = new HeldForecast(forecast, truth);
            Csv.WriteRow(output, [
                DayTexts.OfClose(forecast.Key.AsOf, project.Zone), forecast.Key.Months.ToString(CultureInfo.InvariantCulture), OrNull(forecast.Key.By), OrNull(forecast.Key.Segment), ForecastMeasures.Word(forecast.Key.Measure),
                Csv.Number(forecast.Figure.Expected), Csv.Number(forecast.Figure.Low), Csv.Number(forecast.Figure.High), truth is { } known ? Csv.Number(known) : null,
                one.IsInside switch { true => "true", false => "false", null => null }, one.Error is { } error ? Csv.Number(error) : null,
                Csv.Number(forecast.Revenue), forecast.Accounts.ToString(CultureInfo.InvariantCulture), forecast.Basis, forecast.Kind, forecast.IsReconstructed ? "true" : "false", OrNull(forecast.Key.Definition)]);
        }
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

using System.Globalization;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Records;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The record as people read it.</summary>
internal static class ForecastRecordText
{
    public static void Write(IAnsiConsole console, Project project, IReadOnlyList<HeldForecast> held)
    {
        if (held.Count == 0)
        {
            console.WriteLine("No forecast was made yet. `hale forecast` makes one and keeps it; `hale forecast --backtest 12` makes those of the last twelve month-ends, from what was known then.");
            return;
        }

        var sheet = new Sheet([
            new SheetColumn("as of"), new SheetColumn("months", Right: true), new SheetColumn("segment", Fit: SheetFit.Shortened), new SheetColumn("figure"),
            new SheetColumn("expected", Right: true), new SheetColumn("95 of 100", Right: true), new SheetColumn("true", Right: true), new SheetColumn("inside"), new SheetColumn("error", Right: true),
            new SheetColumn("probability", Fit: SheetFit.Shortened), new SheetColumn(string.Empty)]);
        foreach (var one in held)
        {
            var (key, measure) = (one.Forecast.Key, one.Forecast.Key.Measure);
            sheet.Row(
                DayTexts.OfClose(key.AsOf, project.Zone), key.Months.ToString(CultureInfo.InvariantCulture), key.By.Length == 0 ? "all customers" : key.Segment, Name(measure),
                Value(measure, one.Forecast.Figure.Expected), Interval(measure, one.Forecast.Figure), one.Truth is { } truth ? Value(measure, truth) : "not known yet",
                one.IsInside switch { true => "yes", false => "no", null => string.Empty }, one.Error is { } error ? Error(measure, error) : string.Empty,
                one.Forecast.Basis, one.Forecast.IsReconstructed ? "reconstructed" : string.Empty);
        }

        sheet.Write(console);
        console.WriteLine();
        WriteAccuracy(console, held);
    }

    private static void WriteAccuracy(IAnsiConsole console, IReadOnlyList<HeldForecast> held)
    {
        var all = ForecastAccuracy.Of(held);
        if (all.Count == 0)
        {
            console.WriteLine("Of no forecast it is known yet what came true: its time must have passed, and every term that was decided on in it must have ended.");
            return;
        }

        foreach (var one in all)
        {
            var (low, high) = (100 * one.Coverage.Low, 100 * one.Coverage.High);
            Wrapped.Write(console, "· ", string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(one.Measure)}, {Words.Count(one.Months, "month")} ahead, resting on {Kind(one.Kind)}: {one.Inside} of {one.Known} inside their interval (95 % interval of that share {low:0}–{high:0} %; 95 % is promised). {one.Better} came better than expected, {one.Known - one.Better} not; on the mean {Error(one.Measure, one.MeanError)}."));
        }

        if (all.DistinctBy(one => one.Kind).Skip(1).Any())
        {
            Wrapped.Write(console, "· ", "Forecasts that rest on different kinds of probability are counted apart: the errors of one say little of the other. The next interval learns from its own kind alone.");
        }

        Wrapped.Write(console, "· ", "Forecasts whose times overlap share what happened, so they tell less than their number.");
    }

    private static string Name(ForecastMeasure measure) => measure switch { ForecastMeasure.Grr => "GRR", ForecastMeasure.Nrr => "NRR", ForecastMeasure.Renewed => "renewed" };

    private static string Kind(string kind) => kind switch { "base rate" => "the base rate", "map" => "maps whose rules were not noted", _ => $"maps of the score ({kind})" };

    private static string Value(ForecastMeasure measure, double value) => measure == ForecastMeasure.Renewed ? ForecastCells.Money(value) : ForecastCells.Share(value);

    private static string Interval(ForecastMeasure measure, Projected figure) => measure == ForecastMeasure.Renewed ? ForecastCells.MoneyInterval(figure) : ForecastCells.Interval(figure);

    private static string Error(ForecastMeasure measure, double error) => measure == ForecastMeasure.Renewed
        ? Numbers.Signed((long)Math.Round(error))
        : Numbers.Signed((decimal)(100 * error), 1) + " points";
}

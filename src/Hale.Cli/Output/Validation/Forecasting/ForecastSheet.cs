using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Figures;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The tables of a forecast.</summary>
internal static class ForecastSheet
{
    /// <summary>GRR and NRR of all customers and of segments.</summary>
    public static void Retention(IAnsiConsole console, Forecast forecast, IReadOnlyList<ForecastLine> lines)
    {
        var sheet = new Sheet([
            First(forecast), new SheetColumn("customers", Right: true), new SheetColumn(Header(forecast, "revenue"), Right: true),
            new SheetColumn("GRR", Right: true), new SheetColumn("95 of 100", Right: true), new SheetColumn("NRR", Right: true), new SheetColumn("95 of 100", Right: true),
            new SheetColumn("probability"), new SheetColumn("counts as", Right: true)]);
        foreach (var line in lines)
        {
            sheet.Row(
                Name(line), Words.Number(line.Accounts), ForecastCells.Money(line.Revenue), ForecastCells.Share(line.Grr.Expected), ForecastCells.Interval(line.Grr),
                ForecastCells.Share(line.Nrr.Expected), ForecastCells.Interval(line.Nrr), ForecastCells.Basis(forecast.Odds.Basis), ForecastCells.Effective(line.Effective));
        }

        sheet.Write(console);
    }

    /// <summary>What is decided on, and what of it is expected.</summary>
    public static void Renewals(IAnsiConsole console, Forecast forecast, string first, IReadOnlyList<(string Name, ForecastLine Line)> lines)
    {
        var sheet = new Sheet([
            new SheetColumn(first, Fit: SheetFit.Shortened), new SheetColumn("decisions", Right: true), new SheetColumn(Header(forecast, "revenue"), Right: true),
            new SheetColumn("expected", Right: true), new SheetColumn("95 of 100", Right: true), new SheetColumn("at risk", Right: true),
            new SheetColumn("probability"), new SheetColumn("counts as", Right: true)]);
        foreach (var (name, line) in lines)
        {
            sheet.Row(
                name, Words.Number(line.DueAccounts), ForecastCells.Money(line.DueRevenue), ForecastCells.Money(line.Renewed.Expected), ForecastCells.MoneyInterval(line.Renewed),
                ForecastCells.Money(line.AtRisk), ForecastCells.Basis(forecast.Odds.Basis), ForecastCells.Effective(line.EffectiveDue));
        }

        sheet.Write(console);
    }

    /// <summary>What a line is called.</summary>
    public static string Name(ForecastLine line) => line.Segment ?? "all customers";

    /// <summary>A column of money.</summary>
    private static string Header(Forecast forecast, string what) => forecast.Book.Currency is { } currency ? $"{what} ({currency})" : what;

    private static SheetColumn First(Forecast forecast) => new(forecast.Request.By ?? string.Empty, Fit: SheetFit.Shortened);
}

using System.Globalization;
using Hale.Core.Money;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Figures;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>A forecast as people read it: the figures, then what they rest on.</summary>
internal static class ForecastText
{
    public static void Write(IAnsiConsole console, Forecast forecast)
    {
        var whole = forecast.Lines.Values.First()[0];
        var score = forecast.Request.Score is { } scored ? $", {scored.Label ?? scored.Name}" : string.Empty;
        console.MarkupLineInterpolated($"[bold]Forecast as of {forecast.Request.AsOf.Label}[/]{score}: {Words.Count(whole.Accounts, "customer")}, {ForecastCells.Money(whole.Revenue, forecast.Book.Currency)} a year");
        foreach (var (months, lines) in forecast.Lines)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]The next {Words.Count(months, "month")}[/]: of what is paid today, what is still paid then");
            ForecastSheet.Retention(console, forecast, lines);
            if (lines[0].DueAccounts > 0)
            {
                console.WriteLine();
                console.WriteLine("Terms that are decided on in that time, a year's revenue");
                ForecastSheet.Renewals(console, forecast, forecast.Request.By ?? string.Empty, [.. lines.Select(line => (ForecastSheet.Name(line), line))]);
            }

            WriteFew(console, lines);
        }

        WriteMonths(console, forecast);
        console.WriteLine();
        foreach (var remark in ForecastRemarks.Of(forecast))
        {
            Wrapped.Write(console, "· ", remark);
        }
    }

    private static void WriteMonths(IAnsiConsole console, Forecast forecast)
    {
        if (forecast.ByMonth.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]Month by month[/]: terms that are decided on in each, a year's revenue");
        var (asOf, zone) = (forecast.Book.AsOf, forecast.Book.Zone);
        string From(int month) => zone.DayOf(ForecastWindow.OfMonth(asOf, month, zone).From).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        ForecastSheet.Renewals(console, forecast, "from", [.. forecast.ByMonth.Select((line, index) => (From(index + 1), line))]);
    }

    /// <summary>Where few customers decide a figure it is said, with the name of the largest.</summary>
    private static void WriteFew(IAnsiConsole console, IReadOnlyList<ForecastLine> lines)
    {
        foreach (var line in lines.Where(line => line.Largest is not null && line.EffectiveDue < EffectiveNumber.Few))
        {
            Wrapped.Write(console, "! ", string.Create(
                CultureInfo.InvariantCulture,
                $"{ForecastSheet.Name(line)}: one customer decides. Those that decide count as {line.EffectiveDue:0.0} of equal size; the largest, {line.Largest}, holds {ForecastCells.Share(line.LargestShare)} of what is decided on."));
        }
    }
}

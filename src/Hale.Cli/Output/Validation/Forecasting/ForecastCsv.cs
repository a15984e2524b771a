using System.Globalization;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Figures;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>A forecast as comma-separated values: a row for each number of months and segment, then one for each month where that was asked.</summary>
internal static class ForecastCsv
{
    private static readonly string[] Header =
    [
        "as_of", "months", "month", "segment", "accounts", "revenue", "currency", "basis", "grr", "grr_low", "grr_high", "nrr", "nrr_low", "nrr_high",
        "due_accounts", "due_revenue", "renewed", "renewed_low", "renewed_high", "at_risk", "leaving", "leaving_revenue", "effective", "effective_due", "largest", "largest_share",
    ];

    public static void Write(TextWriter output, Forecast forecast)
    {
        Csv.WriteRow(output, Header);
        foreach (var (months, lines) in forecast.Lines)
        {
            foreach (var line in lines)
            {
                Csv.WriteRow(output, Fields(forecast, Text(months), null, line));
            }
        }

        foreach (var (index, line) in forecast.ByMonth.Index())
        {
            Csv.WriteRow(output, Fields(forecast, null, Text(index + 1), line));
        }
    }

    private static IEnumerable<string?> Fields(Forecast forecast, string? months, string? month, ForecastLine line) =>
    [
        forecast.Request.AsOf.Label, months, month, line.Segment, Text(line.Accounts), Csv.Number(line.Revenue), forecast.Book.Currency, ForecastCells.Basis(forecast.Odds.Basis),
        .. month is null ? Numbers(line.Grr).Concat(Numbers(line.Nrr)) : [null, null, null, null, null, null],
        Text(line.DueAccounts), Csv.Number(line.DueRevenue), .. Numbers(line.Renewed), Csv.Number(line.AtRisk),
        Text(line.Leaving), Csv.Number(line.LeavingRevenue), Csv.Number(line.Effective), Csv.Number(line.EffectiveDue), line.Largest, Csv.Number(line.LargestShare),
    ];

    private static IEnumerable<string?> Numbers(Projected figure) => [Csv.Number(figure.Expected), Csv.Number(figure.Low), Csv.Number(figure.High)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Hale.Engine.Forecasting.Renewals;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The decisions ahead as comma-separated values.</summary>
internal static class RenewalsCsv
{
    public static void Write(TextWriter output, RenewalList list)
    {
        Csv.WriteRow(output, ["account", "name", "segment", "revenue", "currency", "term_end", "deadline", "days_left", "passed", "score", "band", "probability", "low", "high", "basis", "at_risk"]);
        foreach (var one in RenewalShape.Of(list))
        {
            Csv.WriteRow(output, [
                one.Account, one.Name, one.Segment, Csv.Number(one.Revenue), one.Currency, one.TermEnd, one.Deadline, one.DaysLeft.ToString(CultureInfo.InvariantCulture), one.Passed ? "true" : "false",
                Number(one.Score), one.Band, Number(one.Probability), Number(one.Low), Number(one.High), one.Basis, Number(one.AtRisk)]);
        }
    }

    private static string? Number(double? number) => number is { } known ? Csv.Number(known) : null;
}

using System.Globalization;
using System.Text;

namespace Hale.Bench.Coverage;

internal static class CoverageTable
{
    public static string Heading(PanelDesign design, PanelTruth truth, int seeds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{design.Accounts} accounts, {design.RowsPerAccount} rows each where they repeat, {truth.Rate:0.0%} leave; AUC {truth.FirstAuc:0.000} and {truth.SecondAuc:0.000}; {seeds} seeds.\n");

    public static string Markdown(IReadOnlyList<CoverageResult> results)
    {
        var table = new StringBuilder("| method | setting | nominal | covered | median width | answered |\n| --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var result in results)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {result.Method} | {result.Setting} | 0.950 | {result.Share:0.000} | {result.MedianWidth:0.000} | {result.Answered} |\n");
        }

        return table.ToString();
    }
}

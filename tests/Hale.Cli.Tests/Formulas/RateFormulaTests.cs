using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Formulas;

/// <summary>Rates as their authors define them, with the inputs and results that they publish, to the digits that they print.</summary>
public sealed class RateFormulaTests
{
    [Fact]
    public async Task Metrics_PublishedInputs_GiveThePublishedRates()
    {
        using var hale = new Shell();
        hale.Copy(Path.Combine(AppContext.BaseDirectory, "Formulas", "Rates"));
        await hale.DoAsync("import");
        var expected = Rows(await File.ReadAllTextAsync(Path.Combine(hale.Folder, "expected.csv")))[1..];
        var metrics = expected.Select(row => row[1]).Distinct(StringComparer.Ordinal).ToArray();

        var computed = Rows((await hale.DoAsync(["metrics", "--as-of", "2024-12-31", "--format", "csv", .. metrics])).Output);

        var columns = computed[0];
        foreach (var row in expected)
        {
            var (account, metric, value) = (row[0], row[1], row[2]);
            var cells = computed.Single(cells => cells[0] == account);
            var places = value.Contains('.', StringComparison.Ordinal) ? value.Length - value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            Math.Round(double.Parse(cells[Array.IndexOf(columns, metric)], CultureInfo.InvariantCulture), places)
                .ShouldBe(double.Parse(value, CultureInfo.InvariantCulture), 1e-9, $"{metric} of {account}");
        }
    }

    private static List<string[]> Rows(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(','))];
}

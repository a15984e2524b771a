using System.Globalization;
using System.Text.Json;
using Hale.Engine.Drifting;
using Hale.Engine.Tests.Judging.Backtests;

namespace Hale.Engine.Tests.Drifting;

/// <summary>Two closes that hold the published observations of Online Retail differ by the published stability index.</summary>
public sealed class DriftReferenceTests
{
    [Theory]
    [InlineData("recency_days", "rec", false)]
    [InlineData("log1p_n90", "n90", true)]
    [InlineData("log1p_nall", "nall", true)]
    [InlineData("tenure_days", "ten", false)]
    public void Index_OfTheTestedMonthsAgainstTheFitted_IsThePublishedOne(string name, string column, bool logarithm)
    {
        var (fitted, tested) = (new List<double>(), new List<double>());
        foreach (var cell in SharedTables.Rows("reference/online_retail_observations.csv.gz"))
        {
            var number = double.Parse(cell(column), CultureInfo.InvariantCulture);
            var value = logarithm ? Math.Log(1 + Math.Max(0, number)) : number;
            if (string.CompareOrdinal(cell("D"), "2011-05-01") <= 0)
            {
                fitted.Add(value);
            }
            else if (string.CompareOrdinal(cell("D"), "2011-08-01") >= 0)
            {
                tested.Add(value);
            }
        }

        var found = FindDrift.Run(new DriftSeries(name, [Close(new DateOnly(2011, 5, 1), fitted), Close(new DateOnly(2011, 8, 1), tested)])).Closes.ShouldHaveSingleItem();

        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Find("reference/transactions_reference.json")));
        found.Index.ShouldBe(expected.RootElement.GetProperty("online_retail").GetProperty("psi_train_vs_test").GetProperty(name).GetDouble(), 1e-8);
        found.Accounts.ShouldBe(tested.Count);
    }

    private static DriftClose Close(DateOnly day, List<double> values) => new(day, [.. Enumerable.Range(0, values.Count).Select(row => $"{day:MMdd}-{row}")], values);
}

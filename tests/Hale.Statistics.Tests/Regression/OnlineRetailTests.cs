using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

public sealed class OnlineRetailTests
{
    [Fact]
    public void Ridge_EarlyMonths_HasTheReferenceCoefficientsAndMetrics()
    {
        var table = Reference.Table("online_retail_observations.csv.gz");
        var expected = Reference.Json("transactions_reference.json").GetProperty("online_retail");
        var days = table.Text("D");
        var model = Temporal.Of(
            [
                Array.ConvertAll(table.Numbers("n90"), double.LogP1),
                Array.ConvertAll(table.Numbers("m90"), money => double.LogP1(Math.Max(0, money))),
                Array.ConvertAll(table.Numbers("it"), double.LogP1),
                table.Numbers("rec"),
                table.Numbers("ten"),
                Array.ConvertAll(table.Numbers("nall"), double.LogP1),
                table.Numbers("ret"),
                table.Numbers("trend"),
            ],
            table.Flags("y"),
            row => string.CompareOrdinal(days[row], "2011-05-01") <= 0,
            row => string.CompareOrdinal(days[row], "2011-08-01") >= 0);
        string[] names = ["log1p_n90", "log1p_m90", "log1p_items", "recency_days", "tenure_days", "log1p_nall", "returns", "trend"];
        for (var i = 0; i < names.Length; i++)
        {
            model.Fit.Coefficients[i].ShouldBe(expected.Number("coef", names[i]), 1e-8, names[i]);
        }

        model.Fit.Intercept.ShouldBe(expected.Number("intercept"), 1e-8);
        model.Probabilities.ShouldHaveMetrics(model.Events, expected.GetProperty("temporal_test_embargoed"), 1e-8);
    }
}

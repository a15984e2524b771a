using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

public sealed class SocialnetTests
{
    private static readonly string[] Events = ["post", "newfriend", "likes", "adview", "dislike", "unfriend", "message", "reply"];

    [Fact]
    public void Ridge_EarlyMonths_HasTheReferenceCoefficientsAndMetrics()
    {
        var table = Reference.Table("data/socialnet7/socialnet7_observations.csv.gz");
        var expected = Reference.Json("fightchurn_reference.json").GetProperty("model");
        var days = table.Text("d");
        var model = Temporal.Of(
            Columns(table),
            table.Flags("is_churn"),
            row => string.CompareOrdinal(days[row], "2020-04-10") <= 0,
            row => string.CompareOrdinal(days[row], "2020-05-12") >= 0);
        string[] names = [.. expected.GetProperty("feature_order").EnumerateArray().Select(name => name.GetString()!)];
        for (var i = 0; i < names.Length; i++)
        {
            model.Fit.Coefficients[i].ShouldBe(expected.Number("coef", names[i]), 1e-7, names[i]);
        }

        model.Fit.Intercept.ShouldBe(expected.Number("intercept"), 1e-7);
        model.Fit.GradientNorm.ShouldBeLessThanOrEqualTo(1e-10);
        model.Probabilities.ShouldHaveMetrics(model.Events, expected.GetProperty("temporal_test"), 1e-9);
    }

    private static double[][] Columns(CsvTable table)
    {
        var counts = Array.ConvertAll(Events, table.Numbers);
        var halves = Array.ConvertAll(Events, name => table.Numbers("h_" + name));
        var rows = Enumerable.Range(0, table.Rows);
        var (tenure, post, likes, adview, dislike) = (table.Numbers("tenure"), counts[0], counts[2], counts[3], counts[4]);
        return
        [
            .. counts.Select(count => Array.ConvertAll(count, double.LogP1)),
            Array.ConvertAll(table.Numbers("active_days"), double.LogP1),
            [.. rows.Select(i => Trend(counts.Sum(count => count[i]), halves.Sum(count => count[i])))],
            Array.ConvertAll(tenure, days => Math.Log(Math.Max(1, days))),
            [.. rows.Select(i => double.LogP1(adview[i] / (post[i] + 1)))],
            [.. rows.Select(i => dislike[i] / (dislike[i] + likes[i] + 1))],
        ];
    }

    private static double Trend(double whole, double half) => (half - (whole - half)) / (whole + 10);
}

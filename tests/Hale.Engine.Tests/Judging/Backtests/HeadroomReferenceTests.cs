using System.Text.Json;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>The free model on published data has the published numbers.</summary>
public sealed class HeadroomReferenceTests
{
    private static readonly string[] Counts = ["post", "newfriend", "likes", "adview", "dislike", "unfriend", "message", "reply"];

    /// <summary>The longest month: horizons that end with the day before the first tested day, or sooner, are fitted on, as in the reference.</summary>
    private const int Embargo = 31;

    [Fact]
    public void Socialnet7_Headroom_HasTheReferenceCoefficientsAndAuc()
    {
        var expected = Json("fightchurn_reference.json").GetProperty("model");
        string[] names = [.. expected.GetProperty("feature_order").EnumerateArray().Select(name => name.GetString()!)];
        var backtest = new ReferenceBacktest(names);
        foreach (var cell in SharedTables.Rows("data/socialnet7/socialnet7_observations.csv.gz"))
        {
            var day = DateOnly.Parse(cell("d"));
            backtest.Add(cell("account_id"), day, day, day.AddDays(Embargo), cell("is_churn") == "True", Number(cell, "tenure"), Socialnet(column => Number(cell, column)));
        }

        var headroom = backtest.Headroom(new DateOnly(2020, 5, 12));
        var origin = headroom.Origins.Single();
        origin.Fitted.ShouldBe(expected.GetProperty("n_train").GetInt32());
        headroom.Observations.ShouldBe(expected.GetProperty("n_test").GetInt32());
        headroom.Coefficients.Select(coefficient => coefficient.Metric).ShouldBe(names);
        foreach (var coefficient in headroom.Coefficients)
        {
            coefficient.Value.ShouldBe(expected.GetProperty("coef").GetProperty(coefficient.Metric).GetDouble(), 1e-7, coefficient.Metric);
        }

        origin.Intercept.ShouldBe(expected.GetProperty("intercept").GetDouble(), 1e-7);
        headroom.Auc.Value!.Value.ShouldBe(0.7057080492, 1e-9);
        headroom.ScoreAuc.Value!.Value.ShouldBe(1 - expected.GetProperty("single_auc_test").GetProperty("log_tenure").GetDouble(), 1e-3);
    }

    [Fact]
    public void OnlineRetail_Headroom_HasTheReferenceCoefficientsAndAuc()
    {
        var expected = Json("transactions_reference.json").GetProperty("online_retail");
        string[] names = ["log1p_n90", "log1p_m90", "log1p_items", "recency_days", "tenure_days", "log1p_nall", "returns", "trend"];
        var backtest = new ReferenceBacktest(names);
        foreach (var cell in SharedTables.Rows("reference/online_retail_observations.csv.gz"))
        {
            var day = DateOnly.Parse(cell("D"));
            backtest.Add(
                cell("cid"), day, day, day.AddDays(90), cell("y") == "1", -Number(cell, "rec"),
                double.LogP1(Number(cell, "n90")), double.LogP1(Math.Max(0, Number(cell, "m90"))), double.LogP1(Number(cell, "it")), Number(cell, "rec"), Number(cell, "ten"),
                double.LogP1(Number(cell, "nall")), Number(cell, "ret"), Number(cell, "trend"));
        }

        var headroom = backtest.Headroom(new DateOnly(2011, 8, 1));
        foreach (var coefficient in headroom.Coefficients)
        {
            coefficient.Value.ShouldBe(expected.GetProperty("coef").GetProperty(coefficient.Metric).GetDouble(), 1e-8, coefficient.Metric);
        }

        headroom.Origins.Single().Fitted.ShouldBe(expected.GetProperty("train").GetInt32());
        headroom.Auc.Value!.Value.ShouldBe(expected.GetProperty("temporal_test_embargoed").GetProperty("auc").GetDouble(), 1e-8);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(30)]
    [InlineData(60)]
    public void OnlineRetail_HeadroomByLead_HasTheReferenceAuc(int lead)
    {
        var expected = Json("leadtime_reference.json").GetProperty($"lead_{lead}d");
        Headroom headroom = RetailPurchases.Read().AtLead(lead).Headroom(new DateOnly(2011, 8, 1));
        headroom.Observations.ShouldBe(expected.GetProperty("n").GetInt32());
        headroom.Auc.Value!.Value.ShouldBe(expected.GetProperty("auc").GetDouble(), 1e-8);
        headroom.ScoreAuc.Value!.Value.ShouldBe(expected.GetProperty("auc_recency").GetDouble(), 1e-8);
    }

    private static double[] Socialnet(Func<string, double> number)
    {
        var (whole, half) = (Counts.Sum(number), Counts.Sum(count => number("h_" + count)));
        return
        [
            .. Counts.Select(count => double.LogP1(number(count))),
            double.LogP1(number("active_days")),
            (half - (whole - half)) / (whole + 10),
            Math.Log(Math.Max(1, number("tenure"))),
            double.LogP1(number("adview") / (number("post") + 1)),
            number("dislike") / (number("dislike") + number("likes") + 1),
        ];
    }

    private static double Number(Func<string, string> cell, string column) => SharedTables.Number(cell(column));

    private static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(SharedData.Find("reference/" + name))).RootElement;
}

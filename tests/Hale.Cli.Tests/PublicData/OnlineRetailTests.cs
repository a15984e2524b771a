namespace Hale.Cli.Tests.PublicData;

/// <summary>Online Retail as one project, from the lines of its invoices to the report card. The reference knows nothing of Hale.</summary>
public sealed class OnlineRetailTests(OnlineRetail retail) : IClassFixture<OnlineRetail>
{
    private const double Exact = 1e-8;

    [Fact]
    public async Task Observations_OfTheShop_AreThoseOfTheReference()
    {
        var shell = await retail.ReadyAsync();

        var counts = (await shell.DoAsync("observations", "--format", "json")).Json;
        var found = (await shell.DoAsync("observations", "--list", "--format", "csv")).Rows()
            .Select(row => $"{row["account"].Split('.')[0]} {ReferenceRows.Next(row["as_of"])} {row["answer"] == "churned"}").ToList();

        (counts.GetProperty("observations").GetInt64(), counts.GetProperty("churned").GetInt64()).ShouldBe((13_225, 5_234));
        var expected = ReferenceRows.Read("reference/online_retail_observations.csv.gz").Select(row => $"{row["cid"]} {row["D"][..10]} {row["y"] == "1"}").ToHashSet();
        found.Count.ShouldBe(expected.Count);
        expected.SetEquals(found).ShouldBeTrue();
    }

    [Fact]
    public async Task Observations_AtSeveralLeads_AreTheSameAccountsWithTheSameOutcome()
    {
        var shell = await retail.ReadyAsync();
        shell.Change("hale.yaml", "from: 2011-02-28\n", "from: 2011-04-30\n  lead: [0d, 14d, 30d, 60d]\n");

        var rows = (await shell.DoAsync("observations", "--list", "--format", "csv")).Rows();

        rows.Count(row => row["lead_days"] == "0" && string.CompareOrdinal(row["from"], "2011-08-01") >= 0).ShouldBe(3_929);
        var leads = rows.GroupBy(row => row["lead_days"]).ToDictionary(lead => lead.Key, lead => lead.Select(row => $"{row["account"]} {row["from"]} {row["answer"]}").Order(StringComparer.Ordinal).ToList());
        leads.Keys.Order(StringComparer.Ordinal).ShouldBe(["0", "14", "30", "60"]);
        leads.Values.ShouldAllBe(lead => lead.SequenceEqual(leads["0"]));
        rows.Where(row => row["lead_days"] == "60").Select(row => row["as_of"]).Distinct().First().ShouldBe("2011-03-01");
    }

    [Fact]
    public async Task ReportCard_FromImportOnwards_HasTheReferencesFreeModelAndTheScoreBesideIt()
    {
        var shell = await retail.ReadyAsync();
        (await shell.DoAsync("score", "--as-of", "2011-08-31", "--format", "json")).Json[0].GetProperty("accounts").GetInt32().ShouldBe(3_360);
        var backtest = (await shell.DoAsync("backtest", "--draft", "--format", "json")).Json;
        backtest.GetProperty("scored").GetInt32().ShouldBe(13_225);

        var card = await shell.CardAsync();

        var expected = ReferenceRows.Json("reference/transactions_reference.json").GetProperty("online_retail");
        var headroom = card.GetProperty("own").GetProperty("headroom");
        card.Number("own", "backtest", "number").ShouldBe(backtest.Number("backtest"));
        card.GetProperty("verdict").GetProperty("kind").GetString().ShouldBe("ranks");
        (headroom.GetProperty("origins")[0].GetProperty("fitted").GetInt32(), headroom.GetProperty("observations").GetInt32()).ShouldBe((expected.GetProperty("train").GetInt32(), 3_948));
        headroom.Number("auc", "value").ShouldBe(expected.Number("temporal_test_embargoed", "auc"), Exact);
        headroom.GetProperty("coefficients").EnumerateArray().ToDictionary(one => one.GetProperty("metric").GetString()!, one => one.Number("value"))
            .ShouldAllBe(one => Math.Abs(one.Value - expected.Number("coef", one.Key)) < Exact);
        headroom.Number("score_auc", "value").ShouldBe(0.6939, 1e-4);
        (await shell.DoAsync("report-card", "--draft")).Output.ShouldContain("a free model puts 75 of 100 pairs in the right order (95 % interval 73–77); the score puts 69 of 100 of the same");
    }

    [Fact]
    public async Task ReportCard_AtSeveralLeads_HasTheReferencesFreeModelAtEach()
    {
        var shell = await retail.ReadyAsync();
        shell.Change("hale.yaml", "from: 2011-02-28\n", "from: 2011-04-30\n  lead: [0d, 14d, 30d, 60d]\n");
        shell.Change("hale.yaml", "headroom: [log1p_n90, log1p_m90, log1p_items, recency_days, tenure_days, log1p_nall, returns, trend]", "headroom: [log1p_n30, log1p_n90, log1p_m90, log1p_nall, recency_days, tenure_days]");

        var leads = (await shell.CardAsync()).GetProperty("own").GetProperty("leads").EnumerateArray().ToList();

        var expected = ReferenceRows.Json("reference/leadtime_reference.json");
        leads.Select(lead => lead.GetProperty("days").GetInt32()).ShouldBe([0, 14, 30, 60]);
        leads.ShouldAllBe(lead => Math.Abs(lead.Number("headroom", "value") - expected.Number($"lead_{lead.GetProperty("days").GetInt32()}d", "auc")) < Exact);
        leads.ShouldAllBe(lead => lead.Number("headroom_score", "value") > 0.6 && lead.Number("headroom_score", "value") < lead.Number("headroom", "value"));
    }
}

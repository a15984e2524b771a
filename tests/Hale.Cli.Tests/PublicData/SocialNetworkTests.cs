using System.Globalization;

namespace Hale.Cli.Tests.PublicData;

/// <summary>A simulated social network, from its raw files to the report card: the metrics, the observations and the free model of a study that knows nothing of Hale.</summary>
public sealed class SocialNetworkTests(SocialNetwork network) : IClassFixture<SocialNetwork>
{
    private const string Study = "data/socialnet7/socialnet7_observations.csv.gz";

    private static readonly string[] Events = ["post", "newfriend", "likes", "adview", "dislike", "unfriend", "message", "reply", "active_days"];

    private static readonly string[] Features = [.. Events, .. Events.Select(name => "h_" + name)];

    [Fact]
    public async Task Metrics_AtTheObservations_EqualEveryFeatureColumn()
    {
        var shell = await network.ReadyAsync();
        var observations = ReferenceRows.Read(Study);
        shell.Write("pairs.csv", "account,as_of\n" + string.Concat(observations.Select(row => $"{row["account_id"]},{row["d"]} 00:00\n")));

        var computed = (await shell.DoAsync(["metrics", "--at", "pairs.csv", "--format", "csv", .. Features])).Rows();

        computed.Count.ShouldBe(54_085);
        computed.Select(row => row["account"]).ShouldBe(observations.Select(row => row["account_id"]));
        Features.ToDictionary(name => name, name => observations.Zip(computed).Count(pair => Value(pair.First, name) != Value(pair.Second, name))).ShouldAllBe(feature => feature.Value == 0);
    }

    [Fact]
    public async Task Observations_OfTheNetwork_AreThoseOfTheReference()
    {
        var shell = await network.ReadyAsync();

        var counts = (await shell.DoAsync("observations", "--as-of", "2020-07-31", "--format", "json")).Json;
        var found = (await shell.DoAsync("observations", "--as-of", "2020-07-31", "--list", "--format", "csv")).Rows().Select(row => $"{row["account"]} {row["as_of"][..10]} {row["answer"] == "churned"}").ToList();

        (counts.GetProperty("observations").GetInt64(), counts.GetProperty("churned").GetInt64()).ShouldBe((54_085, 1_383));
        counts.GetProperty("lives").GetInt64().ShouldBe(15_850);
        var expected = ReferenceRows.Read(Study).Select(row => $"{row["account_id"]} {row["d"]} {row["is_churn"]}").ToHashSet();
        found.Count.ShouldBe(expected.Count);
        expected.SetEquals(found).ShouldBeTrue();
    }

    [Fact]
    public async Task ReportCard_FromImportOnwards_HasTheReferencesFreeModelAndTheScoreBesideIt()
    {
        var shell = await network.ReadyAsync();
        var backtest = (await shell.DoAsync("backtest", "--draft", "--format", "json")).Json;
        (backtest.GetProperty("observations").GetInt32(), backtest.GetProperty("scored").GetInt32(), backtest.GetProperty("churned").GetInt32()).ShouldBe((54_085, 54_085, 1_383));

        var card = await shell.CardAsync();

        var headroom = card.GetProperty("own").GetProperty("headroom");
        (card.Number("making", "observations"), card.Number("making", "churn_observations")).ShouldBe((54_085, 1_383));
        headroom.GetProperty("origins")[0].GetProperty("fitted").GetInt32().ShouldBe(21_530);
        headroom.GetProperty("observations").GetInt32().ShouldBe(20_558);
        headroom.Number("auc", "value").ShouldBe(0.7057080492, 1e-9);
        headroom.Number("score_auc", "value").ShouldBe(0.6658, 1e-4);
    }

    private static double Value(Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);
}

using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>The temporal test of the simulated social network: trained up to 10 April 2020, judged from 12 May on.</summary>
public sealed class SocialNetworkRankingTests
{
    private const double Exact = 1e-9;
    private static readonly DateOnly FirstTestDay = new(2020, 5, 12);

    [Fact]
    public void Ranking_OfTemporalTest_IsThatOfTheReference()
    {
        var (p, churned) = TemporalTest();
        var expected = Reference.Json("fightchurn_reference.json").GetProperty("model").GetProperty("temporal_test");
        double Number(string name) => expected.GetProperty(name).GetDouble();

        var auc = DeLong.Single(p, churned).Value;

        p.Length.ShouldBe((int)Number("n"));
        churned.Count(left => left).ShouldBe((int)Number("churned"));
        auc.Auc.ShouldBe(Number("auc"), Exact);
        auc.StandardError.ShouldBe(Number("auc_se"), Exact);
        auc.Wald.Low.ShouldBe(Number("auc_lo"), Exact);
        auc.Wald.High.ShouldBe(Number("auc_hi"), Exact);
        auc.LogitInterval.Value.Low.ShouldBe(Number("auc_logit_lo"), Exact);
        auc.LogitInterval.Value.High.ShouldBe(Number("auc_logit_hi"), Exact);
        AveragePrecision.Of(p, churned).Value.ShouldBe(Number("ap"), Exact);
    }

    [Theory]
    [InlineData("top5%", 0.05)]
    [InlineData("top10%", 0.1)]
    [InlineData("top20%", 0.2)]
    public void Lift_OfTemporalTest_IsThatOfTheReference(string name, double share)
    {
        var (p, churned) = TemporalTest();
        var expected = Reference.Json("fightchurn_reference.json").GetProperty("model").GetProperty("alerts").GetProperty(name);

        var lift = Lift.At(p, churned, share).Value;

        lift.Lift.ShouldBe(expected.GetProperty("lift").GetDouble(), Exact);
        lift.Precision.ShouldBe(expected.GetProperty("precision").GetDouble(), Exact);
        lift.Recall.ShouldBe(expected.GetProperty("recall").GetDouble(), Exact);
        lift.Flagged.ShouldBe(expected.GetProperty("k").GetInt32());
    }

    private static (double[] P, bool[] Churned) TemporalTest()
    {
        var table = Reference.Table("data/socialnet7/socialnet7_observations.csv.gz");
        var (days, p, churned) = (table.Numbers("d"), table.Numbers("p_logistic"), table.Flags("is_churn"));
        var rows = Enumerable.Range(0, table.Rows).Where(row => days[row] >= FirstTestDay.DayNumber).ToArray();
        return (Array.ConvertAll(rows, row => p[row]), Array.ConvertAll(rows, row => churned[row]));
    }
}

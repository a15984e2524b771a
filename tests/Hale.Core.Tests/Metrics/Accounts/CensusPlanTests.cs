using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Metrics.Trends;
using Hale.Core.Tests.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Metrics.Accounts;

public sealed class CensusPlanTests
{
    private static readonly Metric Logins = PlanBuilder.Count("logins", "login", PlanBuilder.Days28);
    private static readonly Metric.AccountsMetric Rank = Named("rank", new Across.Rank("logins", []));
    private static readonly Metric.AccountsMetric RankBelow = Named("rank_below", Children("rank"));

    [Fact]
    public void For_PlanOfTheAccountAlone_NeedsNoCensus() => Rounds([Logins], "logins").ShouldBeEmpty();

    [Fact]
    public void For_Rank_NeedsWhatItRanks() => Rounds([Logins, Rank], "rank").ShouldHaveSingleItem().Reads.ShouldBe(["logins"]);

    [Fact]
    public void For_ComparisonOfComparisons_NeedsOneCensusUponTheOther()
    {
        var rounds = Rounds([Logins, Rank, RankBelow], "rank_below");
        rounds.Select(round => string.Join(" ", round.Reads.Order(StringComparer.Ordinal))).ShouldBe(["logins", "account.parent rank"]);
    }

    [Fact]
    public void For_TrendRelativeToPeers_NeedsTheTrendsOfAll()
    {
        var relative = Named("relative", new Across.Relative(new Trend.Change(null, false), "logins", []));
        Rounds([Logins, relative], "relative").ShouldHaveSingleItem().Reads.ShouldBe(["relative.own"]);
        Plan([Logins, relative], "relative").Aggregations.Count.ShouldBe(2);
    }

    [Fact]
    public void For_ScoreOfTheChildren_NeedsItsMetricsAndTheCensusesOfThese()
    {
        var health = new ScoreBuilder().Of(Card.Linear("rank", 1, 0, 1)).Build();
        var family = Named("family", Children("scores.health"));
        var rounds = CensusPlan.For(Plan([Logins, Rank, family], "family"), [Logins, Rank, family], [health]).Rounds;
        rounds.Select(round => string.Join(" ", round.Reads.Order(StringComparer.Ordinal))).ShouldBe(["logins", "account.parent rank"]);
    }

    [Fact]
    public void For_Children_ComputesNothingOfThemForTheAccountItself() => Plan([Logins, Named("below", Children("logins"))], "below").Aggregations.ShouldBeEmpty();

    [Fact]
    public void Finish_AccountThatHadNotBegun_IsTooYoung()
    {
        var below = Named("below", Children("logins") with { Aggregate = ChildrenAggregate.Count });
        var plan = Plan([Logins, below], "below");
        var census = new Society().With("acme", null, ("logins", 1)).Census(below);
        new MetricFinisher(plan, [], census).Finish(PlanBuilder.Row(plan, _ => { }))["below"][0].Number.ShouldBe(0);
        new MetricFinisher(plan, [], census).Finish(PlanBuilder.Row(plan, _ => { }, unknownAccount: true))["below"][0].Missing.ShouldBe(MissingReason.TooYoung);
    }

    private static Across.Children Children(string name) => new(new Reference(name, ValueKind.Number, true), ChildrenAggregate.Mean, null, false, false, null);

    private static Metric.AccountsMetric Named(string name, Across across) => new(name, name, Unit.None, across);

    private static IReadOnlyList<CensusRound> Rounds(IReadOnlyList<Metric> metrics, string wanted) => CensusPlan.For(Plan(metrics, wanted), metrics, []).Rounds;

    private static MetricPlan Plan(IReadOnlyList<Metric> metrics, string wanted) =>
        MetricPlan.For(metrics, new HashSet<string>(StringComparer.Ordinal) { wanted }, [PlanBuilder.Source("usage", "login")], ProjectZone.Utc);
}

using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Accounts;

namespace Hale.Engine.Tests.Trends.Accounts;

/// <summary>Days in band, volatility and direction over histories made by hand, and over any.</summary>
public sealed class TrendFigureTests
{
    private static readonly ScoreOutline Outline = new(
        "health", "Health", null, 0, 100, 1, "away from zero", [new OutlineBand("red", 0), new OutlineBand("yellow", 50), new OutlineBand("green", 75)], 0, []);

    [Fact]
    public async Task Trend_OfSixCloses_IsAsComputedByHand()
    {
        var trend = await FollowAsync(("2024-01-31", 80, "a"), ("2024-02-29", 82, "a"), ("2024-03-31", 81, "a"), ("2024-04-30", 70, "a"), ("2024-05-31", 60, "a"), ("2024-06-30", 62, "a"));

        // Changes 2, −1, −11, −10, 2: mean −3.6, squares 31.36 + 6.76 + 54.76 + 40.96 + 31.36 = 165.2, divided by 4 and rooted.
        trend.Volatility.Points!.Value.ShouldBe(Math.Sqrt(165.2 / 4), 1e-9);
        trend.Volatility.Changes.ShouldBe(5);
        (trend.Direction.Label, trend.Direction.Change, trend.Direction.Since).ShouldBe(("steady", 2m, "2024-05-31"));
        (trend.Days.Now, trend.Days.Since, trend.Days.DaysNow).ShouldBe((new Place.InBand("yellow"), new DateOnly(2024, 4, 30), 61));
        trend.Days.Days.ShouldBe([KeyValuePair.Create<Place, int>(new Place.InBand("green"), 90), KeyValuePair.Create<Place, int>(new Place.InBand("yellow"), 61)]);
        (trend.Best!.Score, trend.Worst!.Score).ShouldBe((82m, 60m));
    }

    [Fact]
    public async Task Trend_AcrossDefinitions_CountsNoChangeBetweenThem()
    {
        var trend = await FollowAsync(("2024-01-31", 80, "a"), ("2024-02-29", 40, "b"), ("2024-03-31", null, "b"), ("2024-04-30", 41, "b"));

        trend.Points.Select(point => (point.Change, point.IsSameDefinition)).ShouldBe([(null, true), (-40m, false), (null, true), (null, true)]);
        trend.Volatility.ShouldBe(new Volatility(null, 0));
        trend.Volatility.Missing.ShouldBe("there are 0 changes between closes of one definition, and 5 are needed at least");
        trend.Direction.Missing.ShouldBe("there was no score as of 2024-03-31");
        trend.ChangesOfDefinition.ShouldBe(1);
    }

    [Fact]
    public async Task Direction_WithoutACloseOfThisDefinition_SaysSo() =>
        (await FollowAsync(("2024-01-31", 80, "a"), ("2024-02-29", 40, "b"))).Direction.Missing.ShouldBe("there is no close of this definition 28d before or earlier");

    [Fact]
    public void Rule_OfAScore_IsItsOwnUntilOneIsGiven()
    {
        var own = Outline with { Trend = new OutlineTrend("7d", 1, "up", "flat", "down") };

        TrendRule.Of(own, null, null).ShouldBe(new TrendRule(own.Trend, true));
        TrendRule.Of(own, "90d", null).ShouldBe(new TrendRule(own.Trend with { Over = "90d" }, false));
        TrendRule.Of(Outline with { ScaleTo = 10 }, null, null).Trend.DeadBand.ShouldBe(0.3m);
        TrendRule.Of(Outline with { ScaleFrom = 100, ScaleTo = 0 }, null, 0).Trend.DeadBand.ShouldBe(0);
    }

    [Fact]
    public void Days_OfAnyHistory_AddUpToItsSpan() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var day = new DateOnly(2024, 1, 1);
            var closes = Enumerable.Range(0, random.Next(1, 20)).Select(_ => (Day(day = day.AddDays(random.Next(1, 40))), random.Next(4) == 0 ? null : (double?)random.Next(101), "a")).ToArray();
            var trend = FollowAsync(closes).GetAwaiter().GetResult();
            var span = trend.Points[^1].Day.DayNumber - trend.Points[0].Day.DayNumber;
            trend.Days.Days.Sum(place => place.Value).ShouldBe(span);
            trend.Days.DaysNow.ShouldBeLessThanOrEqualTo(trend.Days.Days.Single(place => place.Key == trend.Days.Now).Value);
        }));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<AccountTrend> FollowAsync(params (string Day, double? Value, string Hash)[] history)
    {
        var closes = history.Select((close, index) => Close(index + 1, close.Day, close.Hash)).ToList();
        var states = history.Select(close => (AccountAtClose)new AccountAtClose.Evaluated(
            close.Value is null ? ScoreStatus.NotEnoughData : ScoreStatus.Scored, close.Value, close.Value is { } value ? value < 50 ? 0 : value < 75 ? 1 : 2 : null, 1, 0, null)).ToList();
        return (await new FollowAccount(new StatedTrends(states), ProjectZone.Utc).RunAsync(closes, null, "acme", TrendRule.Of(Outline, null, null), CancellationToken.None))!;
    }

    private static Run Close(long number, string day, string hash)
    {
        var asOf = ProjectZone.Utc.Close(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return new Run(number, new RunHeader(asOf, day, hash, "{}", Outline, [], "inputs", new Instant(0), "0"), new RunCounts(1, 1, 0, 0, []), new Instant(number));
    }
}

using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>A card judges the one map that is shown, and says of it what the map says of itself.</summary>
public sealed class MapSectionTests
{
    private static readonly Backtest Made = MadeBacktest.Of(new MadeCompany { Accounts = 400, Months = 15, Missing = 0.2, Seed = 8 });

    [Fact]
    public void Card_OfABacktest_JudgesTheMapThatCalibrateMakes()
    {
        var (card, map) = (Probability(Made), new CalibrateScore(new MapOptions()).Run(Made, [], Made.Header.Known, null, CancellationToken.None).Value);
        var test = map.Test!;

        (card.Verdict, card.Calibrated, card.MapChurners, card.Origins).ShouldBe((map.Verdict, map.Verdict == CalibrationVerdict.Calibrated, map.Counts.Churners, test.Origins.Count));
        (card.Observations, card.Churners).ShouldBe((test.Observations, test.Churners));
        (card.ObservedExpected, card.Intercept, card.Slope, card.Brier, card.Skill).ShouldBe((test.ObservedExpected, test.Intercept, test.Slope, test.Brier, test.Skill));
        card.Groups.Sum(group => group.Observations).ShouldBe(test.Observations);
        card.Groups.Sum(group => group.Left).ShouldBeGreaterThanOrEqualTo(test.Churners);
    }

    [Fact]
    public void Card_OfFewChurners_SaysThatTheScoreDoesNotCountYet()
    {
        var card = Probability(MadeBacktest.Of(new MadeCompany { Accounts = 40, Months = 6, Intercept = 2, Seed = 3 }));
        (card.Basis, card.Verdict, card.Calibrated).ShouldBe((ProbabilityBasis.None, CalibrationVerdict.FewChurners, false));
        card.MapChurners.ShouldBeInRange(1, 29);
        card.Slope.ShouldBe(Figure.None(Shortfall.TooFew));
    }

    [Fact]
    public void Card_OfALockBox_TestsTheMapThatWasMadeBeforeOnAllOfIt()
    {
        var from = Made.Rows.Select(row => row.AsOf).Distinct().ToList()[10];
        var locked = Made with { Header = Made.Header with { LockedFrom = from } };
        var (card, map) = (Probability(LockedRows.Of(locked, from)), new CalibrateScore(new MapOptions()).Run(locked, [], from, null, CancellationToken.None).Value);

        (card.Origins, card.MapChurners).ShouldBe((1, map.Counts.Churners), "the map is fitted on what is free to look at");
        card.Observations.ShouldBe(Made.Rows.Count(row => row.AsOf >= from && row.Score is not null), "and tested on all that was kept back");
        card.TestedFrom.ShouldBe(DateOnly.FromDateTime(from.ToDateTimeOffset().UtcDateTime).AddDays(-1));
    }

    private static Probability Probability(Backtest backtest) =>
        JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 50 }, null, null, CancellationToken.None).Probability;
}

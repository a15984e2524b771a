using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Outcomes;
using Hale.Engine.Calibrating;
using Hale.Statistics;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Calibrating;

/// <summary>Maps of companies whose truth is known.</summary>
public sealed class CalibrateScoreTests
{
    private static readonly MadeCompany Usual = new() { Accounts = 1_200, Months = 18, Seed = 3 };

    [Fact]
    public void Map_OfAKnownTruth_FindsItAndIsCalledCalibrated()
    {
        var map = Calibrated.Of(Usual);

        map.Map.Shape.ShouldBe(MapShape.Line);
        map.Map.Best.Rise.ShouldBe(Usual.Slope, 0.7);
        map.Map.Best.Common.ShouldBe(Usual.Intercept, 0.4);
        map.Verdict.ShouldBe(CalibrationVerdict.Calibrated);
        map.Test.ShouldNotBeNull().Churners.ShouldBeGreaterThan(20);
        map.Test.ObservedExpected.Value.ShouldNotBeNull().ShouldBe(1, 0.2);
        map.Test.Skill.Value.ShouldNotBeNull().ShouldBeGreaterThan(0);
        foreach (var score in new double[] { 20, 50, 80 })
        {
            Calibrated.Staying(map, score).Interval.Contains(Calibrated.Truth(Usual, score)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Test_OfRollingOrigins_UsesOnlyWhatWasSettledBefore()
    {
        var map = Calibrated.Of(Usual);

        map.Test.ShouldNotBeNull().Origins.Count.ShouldBeInRange(1, 4);
        map.Test.From.CompareTo(map.Test.Origins[0]).ShouldBeGreaterThanOrEqualTo(0);
        map.Test.Observations.ShouldBeLessThan(map.Counts.Observations);
        map.Test.Ranges.Sum(range => range.Observations).ShouldBe(map.Test.Observations);
        map.Ranges.Zip(map.Ranges.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From && pair.First.Stated <= pair.Second.Stated);
    }

    [Fact]
    public void Verdict_WhereLaterAccountsLeaveMore_LosesTheWord()
    {
        var map = Calibrated.Of(Calibrated.Worse(MadeBacktest.Of(Usual), 0.6, 0.08));

        map.Verdict.ShouldBeOneOf(CalibrationVerdict.LevelOff, CalibrationVerdict.LevelAndSpreadOff);
        map.Test.ShouldNotBeNull().Intercept.Interval.ShouldNotBeNull().Low.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Map_OfFewerThanThirtyChurners_IsLevelAndNotCalibrated()
    {
        var map = Calibrated.Of(Usual with { Accounts = 60, Months = 6, Intercept = 2 });

        map.Counts.Churners.ShouldBeInRange(1, 29);
        map.Map.Shape.ShouldBe(MapShape.Level);
        map.Map.Best.Rise.ShouldBe(0);
        map.Verdict.ShouldBe(CalibrationVerdict.FewChurners);
        Calibrated.Staying(map, 10).ShouldBe(Calibrated.Staying(map, 90) with { Seen = Calibrated.Staying(map, 10).Seen });
        Calibrated.Staying(map, 10).Probability.ShouldBe(1 - (map.Ranges.Sum(range => range.Left) / (double)map.Counts.Observations), 1e-9);
    }

    [Fact]
    public void Map_OfNobodyWhoLeft_IsNone()
    {
        var backtest = MadeBacktest.Of(Usual with { Accounts = 50, Months = 3 });
        var stayed = backtest with { Rows = [.. backtest.Rows.Where(row => !row.Left)] };
        new CalibrateScore(Calibrated.Quick).Run(stayed, [], backtest.Header.Known, null, CancellationToken.None).Reason.ShouldBe(Degeneracy.NoEvents);
        new CalibrateScore(Calibrated.Quick).Run(backtest with { Rows = [] }, [], backtest.Header.Known, null, CancellationToken.None).Reason.ShouldBe(Degeneracy.NoRows);
    }

    [Fact]
    public void Map_OfAScoreThatPointsTheWrongWay_SaysNothing()
    {
        var backtest = MadeBacktest.Of(Usual with { Accounts = 400 });
        var map = Calibrated.Of(backtest with { Rows = [.. backtest.Rows.Select(row => row with { Score = 100 - row.Score })] });

        map.Verdict.ShouldBe(CalibrationVerdict.ScoreSaysNothing);
        Calibrated.Staying(map, 5).Probability.ShouldBe(Calibrated.Staying(map, 95).Probability);
    }

    [Fact]
    public void Map_OfRowsInAnyOrder_IsTheSame()
    {
        var backtest = MadeBacktest.Of(Usual with { Accounts = 150, Missing = 0.3 });
        var random = new Random(7);
        var shuffled = backtest with { Rows = [.. backtest.Rows.OrderBy(_ => random.Next())] };

        MapText.Write(Calibrated.Of(shuffled)).ShouldBe(MapText.Write(Calibrated.Of(backtest)));
    }

    [Fact]
    public void Map_AnywhereAndOfAnyShape_NeverFallsWithTheScore()
    {
        var rows = FitRows.Of(MadeBacktest.Of(new MadeCompany { Accounts = 400, Slope = 2, Weights = [0.1, 0.1, 0.8], Seed = 9 }));
        var maps = Enum.GetValues<MapShape>().Select(shape => MapMaker.Make(rows, MapMaker.Bare(rows, shape)!, Calibrated.Quick with { Replicates = 20 }, null, CancellationToken.None)).ToList();
        var places = Gen.Choose(0, 1000).Select(tenth => tenth / 10.0).Two().ToArbitrary();

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(places, pair => maps.All(map =>
        {
            var (low, high) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            var staying = new ProbabilityOfStaying(map);
            var (first, second) = (new MapInput(low, TermClass.None, null), new MapInput(high, TermClass.None, null));
            return staying.Of(first).Probability <= staying.Of(second).Probability && staying.Draws(first).Zip(staying.Draws(second)).All(draw => draw.First <= draw.Second);
        })));
    }

    [Fact]
    public void Map_OfTwoTerms_GivesEachItsLevelDrawnTowardsTheOther()
    {
        var (monthly, yearly) = (Usual with { Accounts = 700, Intercept = 0.5, Seed = 11 }, Usual with { Accounts = 40, Intercept = 2, Seed = 12 });
        var map = Calibrated.Of(Calibrated.Together(monthly, yearly));

        map.Map.Terms.ShouldBe([TermClass.Month, TermClass.Year]);
        Calibrated.Staying(map, 50, TermClass.Month).Probability.ShouldBe(Calibrated.Truth(monthly, 50), 0.03);
        Calibrated.Staying(map, 50, TermClass.Year).Probability.ShouldBeInRange(Calibrated.Truth(monthly, 50), Calibrated.Truth(yearly, 50) + 0.03);
        var unseen = Calibrated.Staying(map, 50, TermClass.TwoYears);
        unseen.Interval.Width.ShouldBeGreaterThan(Calibrated.Staying(map, 50, TermClass.Year).Interval.Width);
        unseen.Seen.ShouldBe(0);
    }

    [Fact]
    public void Map_OfAccountsWithoutAScore_IsTheirBaseRateDrawnTowardsAll()
    {
        var backtest = MadeBacktest.Of(Usual with { Missing = 0.5 });
        var map = Calibrated.Of(backtest);
        var without = backtest.Rows.Where(row => row.Score is null).ToList();

        map.Counts.Unscored.ShouldBe(without.Count);
        var estimate = Calibrated.Staying(map, null);
        estimate.Probability.ShouldBe(1 - (without.Count(row => row.Left) / (double)without.Count), 0.005);
        estimate.Seen.ShouldBe(without.Count);
        estimate.HasScore.ShouldBeFalse();
    }

    [Fact]
    public void Map_NeverSeesTheLockBoxOrWhoEndedOtherwise()
    {
        var backtest = MadeBacktest.Of(Usual with { Accounts = 300 });
        var locked = backtest.Rows[^1].AsOf;
        var kept = backtest with { Header = backtest.Header with { LockedFrom = locked } };
        var merged = kept with { Rows = [.. kept.Rows.Select((row, index) => index % 10 == 0 && !row.Left ? row with { Answer = ObservedAnswer.Merged, Kind = null } : row)] };

        Calibrated.Of(kept).Counts.Observations.ShouldBe(backtest.Rows.Count(row => row.Until.CompareTo(locked) <= 0));
        Calibrated.Of(merged).Counts.EndedOtherwise.ShouldBe(merged.Rows.Count(row => row.EndedOtherwise && row.Until.CompareTo(locked) <= 0));
    }

    [Fact]
    public void Map_WhereDecisionsAreDue_CountsTheTimeToThem()
    {
        var backtest = MadeBacktest.Of(Usual with { Accounts = 500, Intercept = 3, Slope = 1 });
        var random = new Random(3);
        var due = backtest with
        {
            Rows = [.. backtest.Rows.Select(row => (row.Account % 2, row) switch
            {
                (0, _) when !row.Left && random.NextDouble() < 0.1 => row with { TermMonths = 12, Due = row.AsOf.Days(10), Answer = ObservedAnswer.Lost, Kind = OutcomeKind.Churned },
                (0, _) => row with { TermMonths = 12, Due = row.AsOf.Days(10) },
                _ => row with { TermMonths = 12, Due = row.AsOf.Days(300) },
            })],
        };
        var map = Calibrated.Of(due);

        Calibrated.Staying(map, 50, TermClass.Year, 10).Probability.ShouldBeLessThan(Calibrated.Staying(map, 50, TermClass.Year).Probability - 0.05);
    }

    [Fact]
    public void Interval_OfRepeatedAccounts_CoversTheTruthAboutAsOftenAsItSays()
    {
        const int Companies = 40;
        var company = new MadeCompany { Accounts = 150, Months = 12, Persistence = 0.95 };
        var covered = Enumerable.Range(1, Companies).Count(seed =>
            Calibrated.Staying(Calibrated.Of(company with { Seed = seed }), 40).Interval.Contains(Calibrated.Truth(company, 40)));
        covered.ShouldBeInRange(34, Companies);
    }

    [Fact]
    public void Draws_OfAMap_HaveItsStandardError()
    {
        var staying = new ProbabilityOfStaying(Calibrated.Of(Usual).Map);
        var input = new MapInput(40, TermClass.None, null);
        var draws = staying.Draws(input);

        draws.Length.ShouldBe(staying.Replicates);
        Math.Sqrt(draws.Sum(draw => Math.Pow(draw - draws.Average(), 2)) / draws.Length).ShouldBe(staying.Of(input).StandardError, 0.2 * staying.Of(input).StandardError);
    }
}

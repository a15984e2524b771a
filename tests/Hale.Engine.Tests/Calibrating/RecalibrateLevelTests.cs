using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Statistics;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Calibrating;

/// <summary>The level moves to newer outcomes, the slope stays.</summary>
public sealed class RecalibrateLevelTests
{
    private static readonly Backtest All = Calibrated.Worse(MadeBacktest.Of(new MadeCompany { Accounts = 900, Months = 24, Seed = 21 }), 0.5, 0.06);

    [Fact]
    public void Level_OfNewerOutcomes_MovesAndTheSlopeStays()
    {
        var before = Before() with { Number = 7 };
        var after = new RecalibrateLevel(Calibrated.Quick).Run(before, All, All.Header.Known, CancellationToken.None).Value;

        after.BasedOn.ShouldBe(7);
        after.MovedBy.ShouldNotBeNull().ShouldBeLessThan(-0.2);
        after.Map.Best.Rise.ShouldBe(before.Map.Best.Rise);
        after.Map.Best.Common.ShouldBe(before.Map.Best.Common + after.MovedBy.Value, 1e-12);
        var newer = All.Rows.Where(row => row.AsOf.CompareTo(before.FittedUntil) >= 0).ToList();
        newer.Sum(row => 1 - after.Map.Probability(MapInput.Of(row))).ShouldBe(newer.Count(row => row.Left), 1e-6);
        after.FittedUntil.CompareTo(before.FittedUntil).ShouldBePositive();
        after.Test.ShouldNotBeNull().From.CompareTo(before.FittedUntil).ShouldBePositive();
    }

    [Fact]
    public void Level_OfNothingNewer_IsRefused()
    {
        var whole = Calibrated.Of(All);
        new RecalibrateLevel(Calibrated.Quick).Run(whole, All, All.Header.Known, CancellationToken.None).Reason.ShouldBe(Degeneracy.NoRows);
        var few = Calibrated.Of(All with { Rows = [.. All.Rows.Where(row => row.AsOf.CompareTo(All.Rows[^1].AsOf) < 0)] });
        new RecalibrateLevel(Calibrated.Quick).Run(few, All with { Rows = [.. All.Rows.Where((row, index) => !row.Left || index % 20 == 0)] }, All.Header.Known, CancellationToken.None).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Text_OfAMap_ComesBackWithEveryDigit()
    {
        var map = Calibrated.Of(Calibrated.Together(new MadeCompany { Missing = 0.4 }, new MadeCompany { Accounts = 80, Seed = 4 }));
        var text = MapText.Write(map);
        var read = MapText.Read((target, probability, counts, ranges, test) => map with { Target = target, Map = probability, Counts = counts, Ranges = ranges, Test = test }, text);

        MapText.Write(read).ShouldBe(text);
        Calibrated.Staying(read, 37).ShouldBe(Calibrated.Staying(map, 37));
    }

    private static ScoreMap Before()
    {
        var half = All.Rows.Select(row => row.AsOf).Distinct().ElementAt(12);
        return Calibrated.Of(All with { Rows = [.. All.Rows.Where(row => row.Until.CompareTo(half) <= 0)] });
    }
}

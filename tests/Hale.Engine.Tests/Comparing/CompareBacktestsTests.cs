using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Comparing;
using Hale.Engine.ReportCards;
using Hale.Statistics.Ranking;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Comparing;

public sealed class CompareBacktestsTests
{
    private static readonly MadeCompany Company = new() { Accounts = 300, Months = 12, Seed = 5, Missing = 0.1 };
    private static readonly ComparisonOptions Options = new(LeadDays: 0, Replicates: 200);

    private static readonly Backtest True = MadeBacktest.Of(Company);
    private static readonly Backtest Reversed = Rescored.By(True, 0.2, 0.3, 0.5);

    [Fact]
    public void SameDefinition_DiffersByNothingAndTheIntervalSaysSo()
    {
        var same = Compare(True, True);
        foreach (var figure in new[] { same.Auc, same.Capture!.Found, same.Maps!.Brier })
        {
            figure.Difference.Value.ShouldBe(0);
            figure.Difference.Interval.ShouldNotBeNull().Contains(0).ShouldBeTrue();
            figure.Before.ShouldBe(figure.After);
        }

        same.Side.ShouldBe(0);
        same.Flow.ShouldBe(new PairedFlow(True.Rows.Count, True.Rows.Count, 0, 0, 0, 0, True.Rows.Count(row => row.Score is null), 0, 0, True.Rows.Count(row => row.Score is not null)));
    }

    [Fact]
    public void Swapped_EveryDifferenceChangesItsSign() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(Gen.Choose(1, 10_000).ToArbitrary(), seed =>
    {
        var backtest = MadeBacktest.Of(Company with { Accounts = 80, Months = 8, Seed = seed });
        var other = Rescored.By(backtest, 0.2, 0.1, 0.7);
        var (there, back) = (Compare(backtest, other, 50), Compare(other, backtest, 50));
        foreach (var (one, two) in Figures(there).Zip(Figures(back)))
        {
            one.Before.ShouldBe(two.After);
            (one.Difference.Value ?? 0).ShouldBe(-(two.Difference.Value ?? 0), 1e-12);
            (one.Difference.Interval?.Low ?? 0).ShouldBe(-(two.Difference.Interval?.High ?? 0), 1e-12);
            (one.Difference.Interval?.High ?? 0).ShouldBe(-(two.Difference.Interval?.Low ?? 0), 1e-12);
        }

        there.Side.ShouldBe(-back.Side);
        there.Flow.OnlyBefore.ShouldBe(back.Flow.OnlyAfter);
    }));

    [Fact]
    public void TrueWeights_AreSurelyBetterThanReversedOnes()
    {
        var right = MadeBacktest.Of(Company with { Accounts = 600, Truth = [0.7, 0.25, 0.05], Slope = 5 });
        var wrong = Rescored.By(right, 0.05, 0.25, 0.7);
        var better = Compare(wrong, right);
        better.Side.ShouldBe(1);
        better.Auc.Difference.Interval.ShouldNotBeNull().Low.ShouldBeGreaterThan(0);
        better.Capture!.Found.Difference.Value!.Value.ShouldBeGreaterThan(0);
        better.Maps!.Brier.Difference.Value!.Value.ShouldBeLessThan(0);
        Compare(right, wrong).Side.ShouldBe(-1);
    }

    [Fact]
    public void AccountsThatStandOnce_AreComparedAsDeLongDoes()
    {
        var many = MadeBacktest.Of(Company with { Accounts = 2000, Months = 4 });
        var (one, other) = (Rescored.Once(many), Rescored.Once(Rescored.By(many, 0.2, 0.3, 0.5)));
        var compared = Compare(one, other);
        var rows = Enumerable.Range(0, one.Rows.Count).Where(row => one.Rows[row].Score is not null).ToList();
        var expected = DeLong.Paired(
            rows.Select(row => -other.Rows[row].Score!.Value).ToArray(), rows.Select(row => -one.Rows[row].Score!.Value).ToArray(), rows.Select(row => one.Rows[row].Left).ToArray()).Value;
        compared.Auc.Difference.Value!.Value.ShouldBe(expected.Difference, 1e-12);
        compared.Auc.Difference.Interval.ShouldBe(expected.Interval);
    }

    [Fact]
    public void ObservationsOfOneSide_AreCountedAndNotCompared()
    {
        var shorter = Reversed with { Rows = [.. Reversed.Rows.Where(row => row.AsOf != Reversed.Rows[0].AsOf)] };
        var flow = Compare(True, shorter).Flow;
        (flow.OnlyBefore, flow.OnlyAfter).ShouldBe((True.Rows.Count - shorter.Rows.Count, 0));
        flow.Compared.ShouldBe(flow.Before - flow.OnlyBefore - flow.Unscored);
    }

    [Fact]
    public void AccountsInAnotherOrder_AreTheSameAccounts()
    {
        var backwards = Reversed with { Accounts = [.. Reversed.Accounts.Reverse()], Rows = [.. Reversed.Rows.Select(row => row with { Account = Reversed.Accounts.Count - 1 - row.Account })] };
        Compare(True, backwards).Auc.ShouldBe(Compare(True, Reversed).Auc);
    }

    [Fact]
    public void OutcomesThatDisagree_AndOtherEnds_AreCountedAndNotCompared()
    {
        var merged = True with { Rows = [.. True.Rows.Select((row, index) => index < 3 ? row with { Answer = ObservedAnswer.Merged, Kind = null } : row)] };
        Compare(merged, merged).Flow.EndedOtherwise.ShouldBe(3);
        Compare(True, merged).Flow.OtherOutcome.ShouldBe(3);
    }

    [Fact]
    public void FewChurners_HaveNoIntervalAndSayWhy()
    {
        var few = True with { Rows = [.. True.Rows.Where(row => row.Account < 15)] };
        var compared = Compare(few, few);
        compared.Churners.ShouldBeInRange(1, 19);
        (compared.Auc.Difference.Interval, compared.Why, compared.ByChance).ShouldBe((null, Shortfall.FewChurners, null));
    }

    [Fact]
    public void NobodyLeft_IsSaidInTheFigures()
    {
        var nobody = True with { Rows = [.. True.Rows.Where(row => !row.Left)] };
        var compared = Compare(nobody, nobody);
        (compared.Auc.Difference.Value, compared.Why, compared.Capture, compared.Maps).ShouldBe((null, Shortfall.NobodyLeft, null, null));
        var none = True with { Rows = [] };
        Compare(none, none).Why.ShouldBe(Shortfall.NoObservations);
    }

    [Fact]
    public void DefinitionFoundFromOutcomes_IsJudgedOnLaterTimeOnly()
    {
        var until = True.Rows[True.Rows.Count / 2].AsOf;
        var compared = CompareBacktests.Run(new ComparedSide(True), new ComparedSide(Reversed) { FittedUntil = until }, Options, CancellationToken.None);
        compared.Flow.Fitted.ShouldBe(True.Rows.Count(row => row.Score is not null && row.AsOf < until));
        compared.Flow.Compared.ShouldBe(True.Rows.Count(row => row.Score is not null && row.AsOf >= until));
    }

    [Fact]
    public void SeveralDefinitionsTried_SayWhatChanceAloneMakes()
    {
        var tried = True with { Header = True.Header with { Tried = 20 } };
        var compared = Compare(Reversed, tried);
        var error = compared.Auc.Difference.Interval!.Value.Width / (2 * 1.96);
        var chance = compared.ByChance.ShouldNotBeNull();
        (chance.Tried, Math.Round(chance.UpTo, 4)).ShouldBe((20, Math.Round(error * Math.Sqrt(2 * Math.Log(20)), 4)));
        Compare(Reversed, True).ByChance.ShouldBeNull();
    }

    [Fact]
    public void PlaysAfterTheFirstScore_AreSaidToCountAgainstIt()
    {
        var played = True with { Rows = [.. True.Rows.Select(row => row with { Played = row.Band == 0, Visible = true })] };
        var unread = Reversed with { Rows = [.. Reversed.Rows.Select(row => row with { Visible = false })] };
        Compare(played, unread).Treatment.ShouldBe(TreatmentBasis.AgainstBefore);
        Compare(unread, played).Treatment.ShouldBe(TreatmentBasis.AgainstAfter);
        Compare(played, played).Treatment.ShouldBe(TreatmentBasis.Understated);
        Compare(True, Reversed).Treatment.ShouldBe(TreatmentBasis.NoPlays);
    }

    [Fact]
    public void EnoughHeldOutAccounts_AreComparedAlone()
    {
        var played = True with { Rows = [.. True.Rows.Select(row => row with { Played = row.Band == 0, Visible = true, HeldOut = row.Account % 2 == 0 })] };
        var compared = Compare(played, played);
        compared.Treatment.ShouldBe(TreatmentBasis.Untouched);
        compared.Flow.Compared.ShouldBe(played.Rows.Count(row => row.HeldOut && row.Score is not null));
        (compared.Flow.Acted + compared.Flow.Compared).ShouldBe(played.Rows.Count(row => row.Score is not null));
    }

    [Fact]
    public void Bands_CountEveryComparedObservationOnEachSide()
    {
        var compared = Compare(True, Reversed);
        compared.Bands.Select(band => band.Name).ShouldBe(["red", "yellow", "green"]);
        compared.Bands.Sum(band => band.Before!.Observations).ShouldBe(compared.Flow.Compared);
        compared.Bands.Sum(band => band.After!.Observations).ShouldBe(compared.Flow.Compared);
        compared.Bands.Sum(band => band.After!.Left).ShouldBe(True.Rows.Count(row => row.Left && row.Score is not null));
    }

    [Fact]
    public void Maps_AreTestedAfterWhatTheyWereFittedOn()
    {
        var maps = Compare(True, Reversed).Maps.ShouldNotBeNull();
        maps.Observations.ShouldBe(True.Rows.Count(row => row.AsOf >= maps.FittedBefore && row.Score is not null));
        maps.Brier.Before.Value!.Value.ShouldBeInRange(0, 0.25);
    }

    private static BacktestComparison Compare(Backtest before, Backtest after, int replicates = 200) =>
        CompareBacktests.Run(new ComparedSide(before), new ComparedSide(after), Options with { Replicates = replicates }, CancellationToken.None);

    private static IEnumerable<ComparedFigure> Figures(BacktestComparison compared) =>
        new[] { compared.Auc, compared.Capture?.Found, compared.Maps?.Brier }.OfType<ComparedFigure>();
}

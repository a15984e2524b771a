using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

public sealed class RankingDegeneracyTests
{
    public static TheoryData<bool[], Degeneracy> OneClass => new()
    {
        { [], Degeneracy.NoRows },
        { [false, false, false], Degeneracy.NoEvents },
        { [true, true, true], Degeneracy.OnlyEvents },
    };

    [Theory]
    [MemberData(nameof(OneClass))]
    public void Areas_OfOneClass_HaveTheReason(bool[] events, Degeneracy reason)
    {
        double[] predictor = [.. events.Select((_, row) => (double)row)];

        Auc.Of(predictor, events).Reason.ShouldBe(reason);
        Roc.Curve(predictor, events).Reason.ShouldBe(reason);
        DeLong.Single(predictor, events).Reason.ShouldBe(reason);
        DeLong.Paired(predictor, predictor, events).Reason.ShouldBe(reason);
    }

    [Fact]
    public void PrecisionAndLift_WithoutEvents_HaveTheReason()
    {
        AveragePrecision.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);
        AveragePrecision.Of([1, 2], [false, false]).Reason.ShouldBe(Degeneracy.NoEvents);
        Lift.At([], [], 0.5).Reason.ShouldBe(Degeneracy.NoRows);
        Lift.At([1, 2], [false, false], 0.5).Reason.ShouldBe(Degeneracy.NoEvents);
        Lift.WithinGroups([], [], [], 0.5).Reason.ShouldBe(Degeneracy.NoRows);
        Lift.WithinGroups([1, 2], [false, false], [0, 0], 0.5).Reason.ShouldBe(Degeneracy.NoEvents);
    }

    [Fact]
    public void Lift_WithLessThanOneRowOfCapacity_IsTooFew()
    {
        Lift.At([1, 2, 3], [true, false, true], 0.3).Reason.ShouldBe(Degeneracy.TooFew);
        Lift.WithinGroups([1, 2, 3], [true, false, true], [0, 0, 1], 0.4).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void LiftWithinGroups_OfSeveral_IsTheMeanOfThoseWithAnEvent()
    {
        double[] predictor = [9, 1, 1, 1, /* group 5 */ 2, 8, /* group 7 */ 4, 3];
        bool[] events = [true, false, false, false, true, false, false, false];

        var lift = Lift.WithinGroups(predictor, events, [2, 2, 2, 2, 5, 5, 7, 7], 0.5).Value;

        lift.ShouldBe(new LiftAt(Precision: 0.25, Recall: 0.5, Lift: 1, Flagged: 3, Base: 0.375, Groups: 2));
    }

    [Fact]
    public void Single_WithOneEvent_IsTooFew() => DeLong.Single([1, 2, 3], [true, false, false]).Reason.ShouldBe(Degeneracy.TooFew);

    [Fact]
    public void Single_OfConstantPredictor_HasNoVariance()
    {
        DeLong.Single([2, 2, 2, 2], [true, false, true, false]).Reason.ShouldBe(Degeneracy.NoVariance);
        Auc.Of([2, 2, 2, 2], [true, false, true, false]).Value.ShouldBe(0.5);
    }

    [Fact]
    public void Single_OfPerfectOrder_HasNoLogitInterval()
    {
        var auc = DeLong.Single([1, 2, 3, 4], [false, false, true, true]).Value;

        auc.Auc.ShouldBe(1);
        auc.StandardError.ShouldBe(0);
        auc.LogitInterval.Reason.ShouldBe(Degeneracy.Separation);
    }

    [Fact]
    public void Paired_OfTheSameOrder_HasNoZ()
    {
        var pair = DeLong.Paired([1, 4, 3, 2], [10, 40, 30, 20], [false, true, false, true]).Value;

        pair.Difference.ShouldBe(0);
        pair.Z.Reason.ShouldBe(Degeneracy.NoVariance);
        pair.P.Reason.ShouldBe(Degeneracy.NoVariance);
    }

    [Fact]
    public void Arguments_ThatContradict_Throw()
    {
        Should.Throw<ArgumentException>(() => Auc.Of([1, double.NaN], [true, false]));
        Should.Throw<ArgumentException>(() => Auc.Of([1], [true, false]));
        Should.Throw<ArgumentException>(() => Lift.WithinGroups([1, 2], [true, false], [0], 0.5));
        Should.Throw<ArgumentOutOfRangeException>(() => Lift.At([1, 2], [true, false], 0));
        Should.Throw<ArgumentOutOfRangeException>(() => DeLong.Single([1, 2], [true, false], 1));
        Should.Throw<ArgumentException>(() => RankedRows.Of([1, 2], [true, false]).Auc([1]));
        Should.Throw<ArgumentException>(() => RankedRows.Of([1, 2], [true, false]).Auc([1, -1]));
    }

    [Fact]
    public void WeightedAuc_OfRowsWithOneClassLeft_HasTheReason()
    {
        var ranked = RankedRows.Of([1, 2], [true, false]);

        ranked.Auc([0, 0]).Reason.ShouldBe(Degeneracy.NoRows);
        ranked.Auc([0, 2]).Reason.ShouldBe(Degeneracy.NoEvents);
        ranked.Auc([2, 0]).Reason.ShouldBe(Degeneracy.OnlyEvents);
    }
}

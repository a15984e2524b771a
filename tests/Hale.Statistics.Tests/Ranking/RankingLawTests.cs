using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

public sealed class RankingLawTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void Auc_OfAnyRows_IsTheShareOfPairsInOrder()
    {
        RankedSample.Check(sample =>
        {
            var pairs = from one in Enumerable.Range(0, sample.Events.Length)
                        where sample.Events[one]
                        from other in Enumerable.Range(0, sample.Events.Length)
                        where !sample.Events[other]
                        select sample.Predictor[one].CompareTo(sample.Predictor[other]) switch { > 0 => 1.0, 0 => 0.5, _ => 0 };

            AucOf(sample).ShouldBe(pairs.Average(), Exact);
        });
    }

    [Fact]
    public void Auc_OfReversedPredictor_IsOneMinusTheArea() => RankedSample.Check(sample =>
        Auc.Of(sample.Changed(value => -value), sample.Events).Value.ShouldBe(1 - AucOf(sample), Exact));

    [Fact]
    public void Ranking_OfRisingTransform_IsTheSame()
    {
        RankedSample.Check(sample =>
        {
            var changed = sample.Changed(value => Math.Exp(value) * 7);

            Auc.Of(changed, sample.Events).ShouldBe(Auc.Of(sample.Predictor, sample.Events));
            AveragePrecision.Of(changed, sample.Events).ShouldBe(AveragePrecision.Of(sample.Predictor, sample.Events));
            Lift.At(changed, sample.Events, 0.3).ShouldBe(Lift.At(sample.Predictor, sample.Events, 0.3));
        });
    }

    [Fact]
    public void Ranking_OfShuffledRows_IsTheSame()
    {
        RankedSample.Check(sample =>
        {
            var shuffled = sample.Shuffled(seed: 1);

            Auc.Of(shuffled.Predictor, shuffled.Events).ShouldBe(Auc.Of(sample.Predictor, sample.Events));
            AveragePrecision.Of(shuffled.Predictor, shuffled.Events).ShouldBe(AveragePrecision.Of(sample.Predictor, sample.Events));
            Lift.At(shuffled.Predictor, shuffled.Events, 0.3).ShouldBe(Lift.At(sample.Predictor, sample.Events, 0.3));
            DeLong.Single(shuffled.Predictor, shuffled.Events).Select(auc => auc.StandardError).Match(error => error, _ => 0)
                .ShouldBe(DeLong.Single(sample.Predictor, sample.Events).Select(auc => auc.StandardError).Match(error => error, _ => 0), Exact);
        });
    }

    [Fact]
    public void Ranking_WithWeights_IsThatOfRowsRepeatedSoOften()
    {
        RankedSample.Check(sample =>
        {
            var (ranked, repeated) = (RankedRows.Of(sample.Predictor, sample.Events), sample.Repeated());

            ranked.Auc(sample.Weights).ShouldBe(Auc.Of(repeated.Predictor, repeated.Events));
            ranked.AveragePrecision(sample.Weights).Value.ShouldBe(AveragePrecision.Of(repeated.Predictor, repeated.Events).Value, Exact);
            RankedGroups.Of(sample.Predictor, sample.Events, new int[sample.Events.Length]).At(0.4, sample.Weights).ShouldBe(Lift.At(repeated.Predictor, repeated.Events, 0.4));
        });
    }

    [Fact]
    public void DeLong_OfAnyRows_HasTheAreaAndStaysWithinBounds()
    {
        RankedSample.Check(sample =>
        {
            if (DeLong.Single(sample.Predictor, sample.Events) is not { IsKnown: true, Value: var auc })
            {
                return;
            }

            auc.Auc.ShouldBe(AucOf(sample));
            auc.Wald.Low.ShouldBeInRange(0, auc.Auc);
            auc.Wald.High.ShouldBeInRange(auc.Auc, 1);
            auc.LogitInterval.Match(logit => logit.Contains(auc.Auc) && logit.Low >= 0 && logit.High <= 1, reason => reason == Degeneracy.Separation).ShouldBeTrue();
        });
    }

    [Fact]
    public void Paired_OfPredictorAndReverse_DiffersByTheAreaOnBothSidesOfAHalf()
    {
        RankedSample.Check(sample =>
        {
            var pair = DeLong.Paired(sample.Predictor, sample.Changed(value => -value), sample.Events).Value;

            pair.Difference.ShouldBe((2 * AucOf(sample)) - 1, Exact);
            pair.Covariance.ShouldBe(-pair.FirstVariance, Exact);
            pair.StandardError.ShouldBe(2 * Math.Sqrt(pair.FirstVariance), Exact);
        });
    }

    [Fact]
    public void Paired_OfAnyTwo_HasTheVarianceOfADifference()
    {
        RankedSample.Check(sample =>
        {
            var pair = DeLong.Paired(sample.Predictor, sample.Changed(value => value * value), sample.Events).Value;

            (pair.StandardError * pair.StandardError).ShouldBe(pair.FirstVariance + pair.SecondVariance - (2 * pair.Covariance), Exact);
            pair.Interval.Contains(pair.Difference).ShouldBeTrue();
        });
    }

    [Fact]
    public void Curve_OfAnyRows_RisesFromCornerToCornerOverTheArea()
    {
        RankedSample.Check(sample =>
        {
            var curve = Roc.Curve(sample.Predictor, sample.Events).Value;
            var steps = curve.Zip(curve.Skip(1)).ToList();

            curve[0].ShouldBe(new RocPoint(double.PositiveInfinity, 0, 0));
            (curve[^1].FalsePositiveRate, curve[^1].TruePositiveRate).ShouldBe((1, 1));
            steps.ShouldAllBe(step => step.Second.FalsePositiveRate >= step.First.FalsePositiveRate && step.Second.TruePositiveRate >= step.First.TruePositiveRate);
            steps.Sum(step => (step.Second.FalsePositiveRate - step.First.FalsePositiveRate) * (step.First.TruePositiveRate + step.Second.TruePositiveRate) / 2).ShouldBe(AucOf(sample), Exact);
        });
    }

    [Fact]
    public void Thinned_ToEnoughPoints_LosesNothing()
    {
        RankedSample.Check(sample =>
        {
            var curve = Roc.Curve(sample.Predictor, sample.Events).Value;

            RocDistance.Farthest(curve, Roc.Thinned(curve, curve.Count)).ShouldBeLessThan(1e-9);
            Roc.Thinned(curve, 3).Count.ShouldBeLessThanOrEqualTo(3);
        });
    }

    [Fact]
    public void Lift_AtAnyCapacity_StaysWithinBounds()
    {
        RankedSample.Check(sample =>
        {
            var lift = Lift.At(sample.Predictor, sample.Events, 0.4).Value;

            lift.Precision.ShouldBeInRange(0, 1);
            lift.Recall.ShouldBeInRange(0, 1 + Exact);
            lift.Lift.ShouldBe(lift.Precision / lift.Base, Exact);
            Lift.At(sample.Predictor, sample.Events, 1).Value.Lift.ShouldBe(1, Exact);
        });
    }

    [Fact]
    public void Lift_OfTiesOnly_IsOne() => RankedSample.Check(sample =>
        Lift.At(sample.Changed(_ => 3), sample.Events, 0.4).Value.Lift.ShouldBe(1, Exact));

    [Fact]
    public void AveragePrecision_OfTiesOnly_IsTheBaseRate() => RankedSample.Check(sample =>
        AveragePrecision.Of(sample.Changed(_ => 3), sample.Events).Value.ShouldBe((double)sample.Events.Count(one => one) / sample.Events.Length, Exact));

    [Fact]
    public void LiftWithinGroups_OfOneGroup_IsThatOfAllRows() => RankedSample.Check(sample =>
        Lift.WithinGroups(sample.Predictor, sample.Events, new int[sample.Events.Length], 0.4).ShouldBe(Lift.At(sample.Predictor, sample.Events, 0.4)));

    private static double AucOf(RankedSample sample) => Auc.Of(sample.Predictor, sample.Events).Value;
}

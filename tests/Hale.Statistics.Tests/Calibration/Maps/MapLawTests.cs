using Hale.Statistics.Calibration;
using Hale.Statistics.Calibration.Maps;
using Hale.Statistics.Regression;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration.Maps;

public sealed class MapLawTests
{
    [Fact]
    public void Apply_EveryMap_IsMonotoneAndBounded() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random, 100);
            var falling = PlattMap.Fit(p, events).Value.A < 0;
            IProbabilityMap[] maps = [InterceptMap.Fit(p, events).Value, BetaMap.Fit(p, events).Value, IsotonicMap.Fit(p, events).Value];
            double[] places = [0, .. Laws.Numbers(random, 50).Order(), 1];
            foreach (var map in maps)
            {
                ShouldRise(places.Select(map.Apply));
            }

            ShouldRise(places.Select(PlattMap.Fit(p, events).Value.Apply).Select(one => falling ? 1 - one : one));
        });

    [Fact]
    public void Apply_OnRowsOfTheFit_ExpectsWhatWasObserved() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random, 100);
            IProbabilityMap[] maps =
            [
                InterceptMap.Fit(p, events).Value, PlattMap.Fit(p, events).Value, IsotonicMap.Fit(p, events).Value, BetaMap.Fit(p, events).Value,
            ];
            foreach (var map in maps)
            {
                ObservedExpected.Of(Array.ConvertAll(p, map.Apply), events).Value.ShouldBe(1, 1e-9);
            }
        });

    [Fact]
    public void InterceptMap_AnyRows_KeepsTheSpreadOfLogOdds() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random, 50);
            var map = InterceptMap.Fit(p, events).Value;
            var moved = map.Apply(p[0]);
            (Math.Log(moved / (1 - moved)) - Math.Log(p[0] / (1 - p[0]))).ShouldBe(map.Shift, 1e-9);
        });

    [Fact]
    public void IsotonicMap_TinySets_IsTheBestRisingFunction() => Laws.Hold(
        random =>
        {
            var predictor = Enumerable.Range(0, random.Next(2, 9)).Select(_ => (double)random.Next(5)).ToArray();
            predictor[0] = 9;
            var events = Laws.Events(random, Array.ConvertAll(predictor, _ => .5));
            var map = IsotonicMap.Fit(predictor, events);
            if (!map.IsKnown)
            {
                map.Reason.ShouldBe(Degeneracy.NoVariance);
                return;
            }

            map.Value.Probabilities.Zip(map.Value.Probabilities.Skip(1)).ShouldAllBe(pair => pair.First <= pair.Second);
            Brier.Of(Array.ConvertAll(predictor, map.Value.Apply), events).Value.ShouldBe(BestRising(predictor, events), 1e-12);
        },
        500);

    [Fact]
    public void IsotonicMap_BetweenAndBeyondItsRows_InterpolatesAndStays()
    {
        var map = IsotonicMap.Fit([1, 2, 3, 3, 5], [false, false, false, true, true]).Value;
        map.Predictors.ShouldBe([1, 2, 3, 5]);
        map.Probabilities.ShouldBe([0, 0, .5, 1]);
        map.Levels.ShouldBe(3);
        map.Apply(2.5).ShouldBe(.25);
        map.Apply(4).ShouldBe(.75);
        map.Apply(-7).ShouldBe(0);
        map.Apply(7).ShouldBe(1);
    }

    [Fact]
    public void PlattMap_ScoreThatDivides_NeedsSmoothedTargets()
    {
        double[] score = [1, 2, 3, 4];
        bool[] events = [false, false, true, true];
        PlattMap.Fit(score, events).Reason.ShouldBe(Degeneracy.Separation);
        PlattMap.Fit(score, events, smoothedTargets: true).Value.A.ShouldBeInRange(.1, 5);
        BetaMap.Fit([.1, .2, .3, .4], events).Reason.ShouldBe(Degeneracy.Separation);
    }

    [Fact]
    public void BetaMap_OneNegativeCoefficient_IsTheFitWithoutIt() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random, 200);
            double[][] columns = [Array.ConvertAll(p, Math.Log), Array.ConvertAll(p, one => -Math.Log(1 - one))];
            var map = BetaMap.Fit(p, events).Value;
            var free = LogisticRegression.Fit(DesignMatrix.OfColumns(columns), events).Value.Coefficients;
            if (free[0] >= 0 && free[1] >= 0)
            {
                new[] { map.A, map.B }.ShouldBe(free, 1e-8);
            }
            else if (free[0] >= 0 || free[1] >= 0)
            {
                var kept = free[0] < 0 ? 1 : 0;
                (free[0] < 0 ? map.A : map.B).ShouldBe(0);
                var alone = LogisticRegression.Fit(DesignMatrix.OfColumns(columns[kept]), events).Value.Coefficients[0];
                (kept == 0 ? map.A : map.B).ShouldBe(Math.Max(0, alone), 1e-8);
            }
        });

    [Fact]
    public void BetaMap_ForecastsTheWrongWayRound_IsTheBaseRate()
    {
        var random = new Random(5);
        var truth = Laws.Numbers(random, 400, .1, .9);
        var events = Laws.Events(random, truth);
        var map = BetaMap.Fit(Array.ConvertAll(truth, p => 1 - p), events).Value;
        map.A.ShouldBeGreaterThanOrEqualTo(0);
        map.B.ShouldBeGreaterThanOrEqualTo(0);
        map.Apply(.5).ShouldBe(events.Count(one => one) / 400.0, 1e-3);
    }

    [Fact]
    public void Fit_DegenerateRows_HasAReason()
    {
        PlattMap.Fit([1, 2], [false, false]).Reason.ShouldBe(Degeneracy.NoEvents);
        PlattMap.Fit([1, 1], [true, false]).Reason.ShouldBe(Degeneracy.NoVariance);
        PlattMap.Fit([], []).Reason.ShouldBe(Degeneracy.NoRows);
        BetaMap.Fit([.5, .5], [true, false]).Reason.ShouldBe(Degeneracy.NoVariance);
        BetaMap.Fit([.2, .5, .2, .5], [true, false, false, true]).Reason.ShouldBe(Degeneracy.Singular);
        IsotonicMap.Fit([1, 2], [true, true]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        InterceptMap.Fit([.5], [true]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        Should.Throw<ArgumentException>(() => PlattMap.Fit([double.NaN], [true]));
        Should.Throw<ArgumentException>(() => BetaMap.Fit([2], [true]));
    }

    [Fact]
    public void Apply_WhatIsNoPredictor_Throws()
    {
        double[] p = [.1, .2, .3, .6, .7, .8];
        bool[] events = [false, true, false, true, false, true];
        IProbabilityMap[] maps = [PlattMap.Fit(p, events).Value, BetaMap.Fit(p, events).Value, IsotonicMap.Fit(p, events).Value, InterceptMap.Fit(p, events).Value];
        foreach (var map in maps)
        {
            Should.Throw<ArgumentException>(() => map.Apply(double.NaN));
            Should.Throw<ArgumentException>(() => map.Apply(double.PositiveInfinity));
        }

        Should.Throw<ArgumentException>(() => maps[1].Apply(1.5));
        Should.Throw<ArgumentException>(() => maps[3].Apply(-.5));
    }

    private static void ShouldRise(IEnumerable<double> values)
    {
        var all = values.ToArray();
        all.ShouldAllBe(one => one >= 0 && one <= 1);
        all.Zip(all.Skip(1)).ShouldAllBe(pair => pair.First <= pair.Second + 1e-15);
    }

    /// <summary>The least error of all ways to cut the different predictors into runs of one rate whose rates do not fall.</summary>
    private static double BestRising(double[] predictor, bool[] events)
    {
        var places = predictor.Distinct().Order().ToArray();
        var best = double.PositiveInfinity;
        for (var cuts = 0; cuts < 1 << (places.Length - 1); cuts++)
        {
            var run = places.Select((_, i) => System.Numerics.BitOperations.PopCount((uint)(cuts & ((1 << i) - 1)))).ToArray();
            var runs = Laws.Alone(predictor.Length).GroupBy(row => run[Array.IndexOf(places, predictor[row])]).OrderBy(group => group.Key).ToArray();
            var rates = runs.Select(group => group.Average(row => events[row] ? 1.0 : 0)).ToArray();
            if (rates.Zip(rates.Skip(1)).All(pair => pair.First <= pair.Second))
            {
                var error = runs.Zip(rates).Sum(pair => pair.First.Sum(row => Math.Pow(pair.Second - (events[row] ? 1 : 0), 2)));
                best = Math.Min(best, error / predictor.Length);
            }
        }

        return best;
    }

    private static (double[] P, bool[] Events) Sample(Random random, int rows)
    {
        var p = Laws.Numbers(random, rows, .05, .95);
        return (p, Laws.Events(random, p));
    }
}

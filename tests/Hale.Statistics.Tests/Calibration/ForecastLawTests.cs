using Hale.Statistics.Calibration;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration;

public sealed class ForecastLawTests
{
    [Fact]
    public void Forecast_OfTheOppositeEvent_IsJudgedAlike() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random);
            var (q, others) = (Array.ConvertAll(p, one => 1 - one), Array.ConvertAll(events, one => !one));
            var rows = Laws.Alone(p.Length);
            Brier.Of(q, others).Value.ShouldBe(Brier.Of(p, events).Value, 1e-9);
            Brier.Skill(q, others).Value.ShouldBe(Brier.Skill(p, events).Value, 1e-9);
            LogLoss.Of(q, others).Value.ShouldBe(LogLoss.Of(p, events).Value, 1e-9);
            Spiegelhalter.Of(q, others).Value.Z.ShouldBe(Spiegelhalter.Of(p, events).Value.Z, 1e-9);
            CalibrationLine.Intercept(q, others).Value.ShouldBe(-CalibrationLine.Intercept(p, events).Value, 1e-9);
            CalibrationLine.Slope(q, others, rows).Value.Value.ShouldBe(CalibrationLine.Slope(p, events, rows).Value.Value, 1e-8);
        });

    [Fact]
    public void Slope_LogOddsStretched_ShrinksInInverse() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random);
            var (stretch, shift) = (.5 + random.NextDouble(), random.NextDouble());
            var changed = Array.ConvertAll(p, one => 1 / (1 + Math.Exp(-((stretch * Math.Log(one / (1 - one))) + shift))));
            var rows = Laws.Alone(p.Length);
            var (before, after) = (CalibrationLine.Slope(p, events, rows).Value, CalibrationLine.Slope(changed, events, rows).Value);
            after.Value.ShouldBe(before.Value / stretch, 1e-8);
            after.Interval.Low.ShouldBe(before.Interval.Low / stretch, 1e-8);
            after.JointIntercept.ShouldBe(before.JointIntercept - (before.Value / stretch * shift), 1e-8);
        });

    [Fact]
    public void Skill_OfTheBaseRate_IsZero() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random);
            double[] rate = [.. events.Select(_ => events.Count(one => one) / (double)events.Length)];
            Brier.Skill(rate, events).Value.ShouldBe(0, 1e-12);
            Brier.Skill(p, events, rate).Value.ShouldBe(Brier.Skill(p, events).Value, 1e-12);
            Brier.Skill(p, events, p).Value.ShouldBe(0);
            ObservedExpected.Of(rate, events).Value.ShouldBe(1, 1e-12);
            CalibrationLine.Intercept(rate, events).Value.ShouldBe(0, 1e-9);
        });

    [Fact]
    public void Errors_AnyForecast_AreBounded() => Laws.Hold(
        random =>
        {
            var (p, events) = Sample(random);
            Brier.Of(p, events).Value.ShouldBeInRange(0, 1);
            ExpectedCalibrationError.OfEqualWidth(p, events).Value.ShouldBeInRange(0, 1);
            ExpectedCalibrationError.OfEqualCount(p, events).Value.ShouldBeInRange(0, 1);
            ExpectedCalibrationError.OfEqualWidth(p, events, 1).Value.ShouldBe(ExpectedCalibrationError.OfEqualCount(p, events, 1).Value, 1e-12);
            Spiegelhalter.Of(p, events).Value.PValue.ShouldBeInRange(0, 1);
        });

    [Fact]
    public void Slope_RepeatedRowsOfRightForecasts_IsCoveredAsOftenAsItSays()
    {
        var (covered, level) = (0, 0);
        const int Trials = 400;
        for (var seed = 0; seed < Trials; seed++)
        {
            var random = new Random(seed);
            var once = Laws.Numbers(random, 300, .05, .7);
            var happened = Laws.Events(random, once);
            double[] p = [.. Laws.Alone(1500).Select(row => once[row / 5])];
            bool[] events = [.. Laws.Alone(1500).Select(row => happened[row / 5])];
            int[] clusters = [.. Laws.Alone(1500).Select(row => row / 5)];
            covered += CalibrationLine.Slope(p, events, clusters).Value.Interval.Contains(1) ? 1 : 0;
            level += CalibrationLine.Intercept(p, events, clusters).Value.Interval.Contains(0) ? 1 : 0;
        }

        // 95 % ± four standard errors of 400 trials.
        (covered / (double)Trials).ShouldBeInRange(.906, .994);
        (level / (double)Trials).ShouldBeInRange(.906, .994);
    }

    private static (double[] P, bool[] Events) Sample(Random random)
    {
        var p = Laws.Numbers(random, 120, .02, .98);
        return (p, Laws.Events(random, p));
    }
}

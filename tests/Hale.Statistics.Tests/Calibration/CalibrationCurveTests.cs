using Hale.Statistics.Calibration;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration;

public sealed class CalibrationCurveTests
{
    [Theory]
    [InlineData(2000, 5)]
    [InlineData(600, 4)]
    [InlineData(250, 3)]
    public void Of_RightForecasts_FollowsTheDiagonal(int rows, int knots)
    {
        var random = new Random(7);
        var p = Laws.Numbers(random, rows, .02, .5);
        var curve = CalibrationCurve.Of(p, Laws.Events(random, p), Laws.Alone(rows)).Value;
        curve.Knots.ShouldBe(knots);
        curve.Points.Count.ShouldBe(60);
        curve.Points.Zip(curve.Points.Skip(1)).ShouldAllBe(pair => pair.First.Predicted < pair.Second.Predicted);
        curve.Points.ShouldAllBe(point => point.Band.Contains(point.Observed) && point.Band.Low >= 0 && point.Band.High <= 1);
        curve.Points[0].Predicted.ShouldBeGreaterThanOrEqualTo(p.Order().ElementAt(rows / 200));
        curve.Points.Count(point => point.Band.Contains(point.Predicted)).ShouldBeGreaterThan(45);
    }

    [Fact]
    public void Of_BentForecasts_ShowsTheBend()
    {
        var random = new Random(3);
        var truth = Laws.Numbers(random, 20000, .05, .95);
        var curve = CalibrationCurve.Of(Array.ConvertAll(truth, p => p * p), Laws.Events(random, truth), Laws.Alone(20000)).Value;
        curve.Points.ShouldAllBe(point => Math.Abs(point.Observed - Math.Sqrt(point.Predicted)) < .03);
    }

    [Fact]
    public void Of_ProbabilitiesOfTwoKinds_IsALine()
    {
        double[] p = [.. Laws.Alone(200).Select(row => row % 2 == 0 ? .2 : .6)];
        bool[] events = [.. Laws.Alone(200).Select(row => row % 2 == 0 ? row % 10 == 0 : row % 4 == 1)];
        var curve = CalibrationCurve.Of(p, events, Laws.Alone(200)).Value;
        curve.Knots.ShouldBe(0);
        curve.Points[0].Observed.ShouldBe(.2, 1e-9);
        curve.Points[^1].Observed.ShouldBe(.5, 1e-9);
    }

    [Fact]
    public void Of_FewEvents_SaysSo()
    {
        var p = Laws.Numbers(new Random(1), 500);
        CalibrationCurve.Of(p, [.. Laws.Alone(500).Select(row => row < 19)], Laws.Alone(500)).Reason.ShouldBe(Degeneracy.TooFew);
        CalibrationCurve.Of(p, [.. Laws.Alone(500).Select(row => row % 2 == 0)], [.. Laws.Alone(500).Select(row => row % 9)])
            .Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Of_RowsRepeatedInTheirCluster_KeepsItsBand()
    {
        var p = Laws.Numbers(new Random(1), 500);
        var events = Laws.Events(new Random(2), p);
        int[] twice = [.. Laws.Alone(1000).Select(row => row / 2)];
        var once = CalibrationCurve.Of(p, events, Laws.Alone(500)).Value;
        var again = CalibrationCurve.Of([.. twice.Select(i => p[i])], [.. twice.Select(i => events[i])], twice).Value;
        (again.Points[30].Band.Width / once.Points[30].Band.Width).ShouldBe(1, .05);
    }
}

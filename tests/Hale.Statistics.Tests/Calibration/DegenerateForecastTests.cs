using Hale.Statistics.Calibration;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration;

public sealed class DegenerateForecastTests
{
    private static readonly int[] Rows = Laws.Alone(12);

    [Fact]
    public void Forecast_NoRows_SaysSo()
    {
        Brier.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);
        Brier.Skill([], []).Reason.ShouldBe(Degeneracy.NoRows);
        Brier.Skill([], [], []).Reason.ShouldBe(Degeneracy.NoRows);
        LogLoss.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);
        ObservedExpected.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);
        Spiegelhalter.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);
        CalibrationLine.Intercept([], []).Reason.ShouldBe(Degeneracy.NoRows);
        CalibrationLine.Slope([], [], []).Reason.ShouldBe(Degeneracy.NoRows);
        CalibrationGroups.OfEqualCount([], []).Reason.ShouldBe(Degeneracy.NoRows);
        CalibrationGroups.OfEqualExpectedEvents([], []).Reason.ShouldBe(Degeneracy.NoRows);
        CalibrationCurve.Of([], [], []).Reason.ShouldBe(Degeneracy.NoRows);
        ExpectedCalibrationError.OfEqualWidth([], []).Reason.ShouldBe(Degeneracy.NoRows);
    }

    [Theory]
    [InlineData(false, Degeneracy.NoEvents)]
    [InlineData(true, Degeneracy.OnlyEvents)]
    public void Forecast_OneClass_SaysWhich(bool happened, Degeneracy reason)
    {
        double[] p = [.. Rows.Select(row => (row + 1) / 14.0)];
        bool[] events = [.. Rows.Select(_ => happened)];
        Brier.Of(p, events).IsKnown.ShouldBeTrue();
        Brier.Skill(p, events).Reason.ShouldBe(reason);
        CalibrationLine.Intercept(p, events).Reason.ShouldBe(reason);
        CalibrationLine.Intercept(p, events, Rows).Reason.ShouldBe(reason);
        CalibrationLine.Slope(p, events, Rows).Reason.ShouldBe(reason);
        CalibrationCurve.Of(p, events, Rows).Reason.ShouldBe(reason);
    }

    [Fact]
    public void Forecast_OneProbability_HasNoSlope()
    {
        double[] p = [.. Rows.Select(_ => .5)];
        bool[] events = [.. Rows.Select(row => row % 4 == 0)];
        CalibrationLine.Slope(p, events, Rows).Reason.ShouldBe(Degeneracy.NoVariance);
        CalibrationCurve.Of(p, events, Rows).Reason.ShouldBe(Degeneracy.NoVariance);
        Spiegelhalter.Of(p, events).Reason.ShouldBe(Degeneracy.NoVariance);
        CalibrationLine.Intercept(p, events).Value.ShouldBe(Math.Log(1 / 3.0), 1e-9);
    }

    [Fact]
    public void Forecast_CertainAndRight_IsFinite()
    {
        bool[] events = [.. Rows.Select(row => row % 4 == 0)];
        double[] p = [.. events.Select(one => one ? 1.0 : 0)];
        Brier.Of(p, events).Value.ShouldBe(0);
        Brier.Skill(p, events, p).Reason.ShouldBe(Degeneracy.NoVariance);
        LogLoss.Of(p, events).Value.ShouldBe(0, 1e-14);
        CalibrationLine.Slope(p, events, Rows).Reason.ShouldBe(Degeneracy.Separation);
        CalibrationLine.Intercept(p, events).Value.ShouldBeInRange(-30, 30);
        Spiegelhalter.Of(p, events).Value.Z.ShouldBe(0, 1e-5);
        ObservedExpected.Of([.. Rows.Select(_ => 0.0)], events).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Forecast_CertainAndWrong_IsFinite()
    {
        bool[] events = [.. Rows.Select(row => row % 4 == 0)];
        double[] p = [.. events.Select(one => one ? 0.0 : 1)];
        Brier.Of(p, events).Value.ShouldBe(1);
        LogLoss.Of(p, events).Value.ShouldBe(-Math.Log(1e-15), 1e-2);
        double.IsFinite(CalibrationLine.Intercept(p, events).Value).ShouldBeTrue();
    }

    [Fact]
    public void Forecast_ContradictingArguments_Throws()
    {
        Should.Throw<ArgumentException>(() => Brier.Of([.1], []));
        Should.Throw<ArgumentException>(() => Brier.Of([1.1], [true]));
        Should.Throw<ArgumentException>(() => LogLoss.Of([double.NaN], [true]));
        Should.Throw<ArgumentException>(() => CalibrationLine.Intercept([.1, .2], [true, false], [0]));
        Should.Throw<ArgumentException>(() => CalibrationLine.Intercept([.. Rows.Select(_ => .1)], [.. Rows.Select(row => row > 5)], Rows, 1));
    }
}

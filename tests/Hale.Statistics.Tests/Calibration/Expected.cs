using System.Text.Json;
using Hale.Statistics.Calibration;

namespace Hale.Statistics.Tests.Calibration;

/// <summary>Compares computed numbers with reference ones.</summary>
internal static class Expected
{
    public static double Number(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.GetProperty(name);
        }

        return element.GetDouble();
    }

    public static void ShouldHaveMetrics(this double[] probabilities, bool[] events, JsonElement expected, double tolerance)
    {
        var rows = Enumerable.Range(0, events.Length).ToArray();
        var slope = CalibrationLine.Slope(probabilities, events, rows).Value;
        var test = Spiegelhalter.Of(probabilities, events).Value;
        Brier.Of(probabilities, events).Value.ShouldBe(expected.Number("brier"), tolerance);
        Brier.Skill(probabilities, events).Value.ShouldBe(expected.Number("brier_skill"), tolerance);
        LogLoss.Of(probabilities, events).Value.ShouldBe(expected.Number("logloss"), tolerance);
        ExpectedCalibrationError.OfEqualWidth(probabilities, events).Value.ShouldBe(expected.Number("ece_width10"), tolerance);
        ExpectedCalibrationError.OfEqualCount(probabilities, events).Value.ShouldBe(expected.Number("ece_count10"), tolerance);
        slope.Value.ShouldBe(expected.Number("cal_slope"), tolerance);
        slope.JointIntercept.ShouldBe(expected.Number("cal_intercept"), tolerance);
        test.Z.ShouldBe(expected.Number("spiegelhalter_z"), tolerance);
        test.PValue.ShouldBe(expected.Number("spiegelhalter_p"), tolerance);
        MidRankAuc(probabilities, events).ShouldBe(expected.Number("auc"), tolerance);
        var observed = events.Count(one => one);
        var expectedRatio = observed / (observed - (expected.Number("cal_in_large") * events.Length));
        ObservedExpected.Of(probabilities, events).Value.ShouldBe(expectedRatio, 10 * tolerance);
    }

    public static double MidRankAuc(double[] predictor, bool[] events)
    {
        var order = Enumerable.Range(0, predictor.Length).OrderBy(i => predictor[i]).ToArray();
        var (rankSum, start) = (0.0, 0);
        while (start < order.Length)
        {
            var end = start;
            while (end + 1 < order.Length && predictor[order[end + 1]].Equals(predictor[order[start]]))
            {
                end++;
            }

            rankSum += order[start..(end + 1)].Count(i => events[i]) * ((start + end + 2) / 2.0);
            start = end + 1;
        }

        double count = events.Count(one => one);
        return (rankSum - (count * (count + 1) / 2)) / (count * (events.Length - count));
    }
}

using Hale.Statistics.Calibration;
using Hale.Statistics.Calibration.Maps;

namespace Hale.Statistics.Tests.Calibration;

public sealed class TelcoTests
{
    [Theory]
    [InlineData("logistic_C1")]
    [InlineData("logistic_C0.01")]
    [InlineData("logistic_C1_sklearn")]
    [InlineData("logistic_unscaled_default")]
    public void Metrics_OutOfFold_AreTheReferenceNumbers(string column)
    {
        var table = Reference.Table("telco_oof.csv.gz");
        var expected = Reference.Json("telco_reference.json").GetProperty("cv5_row_mod_5").GetProperty(column);
        table.Numbers(column).ShouldHaveMetrics(table.Flags("y"), expected, 1e-9);
    }

    [Fact]
    public void OfEqualCount_OutOfFold_AreTheReferenceDeciles()
    {
        var table = Reference.Table("telco_oof.csv.gz");
        var expected = Reference.Json("telco_reference.json").GetProperty("deciles_logistic_C1").EnumerateArray().ToArray();
        var groups = CalibrationGroups.OfEqualCount(table.Numbers("logistic_C1"), table.Flags("y")).Value;
        groups.Count.ShouldBe(expected.Length);
        foreach (var (group, row) in groups.Zip(expected))
        {
            group.Index.ShouldBe(row.GetProperty("group").GetInt32());
            group.Rows.ShouldBe(row.GetProperty("n").GetInt32());
            group.Events.ShouldBe(row.GetProperty("churned").GetInt32());
            group.MeanPredicted.ShouldBe(row.Number("mean_p"), 1e-9);
            group.Rate.ShouldBe(row.Number("rate"), 1e-9);
            group.Wilson.Low.ShouldBe(row.Number("wilson_lo"), 1e-9);
            group.Wilson.High.ShouldBe(row.Number("wilson_hi"), 1e-9);
        }
    }

    [Fact]
    public void Maps_FittedOnFourFolds_AreTheReferenceMaps()
    {
        var (p, events, test, tested) = Split();
        var expected = Reference.Json("telco_reference.json").GetProperty("calibration_fold4");
        var logits = Array.ConvertAll(p, Logit);
        var platt = PlattMap.Fit(logits, events).Value;
        platt.A.ShouldBe(expected.Number("platt", "a"), 1e-9);
        platt.B.ShouldBe(expected.Number("platt", "b"), 1e-9);
        var smooth = PlattMap.Fit(logits, events, smoothedTargets: true).Value;
        smooth.A.ShouldBe(expected.Number("platt_smooth", "a"), 1e-9);
        smooth.B.ShouldBe(expected.Number("platt_smooth", "b"), 1e-9);
        var beta = BetaMap.Fit(p, events).Value;
        beta.A.ShouldBe(expected.Number("beta", "a"), 1e-9);
        beta.B.ShouldBe(expected.Number("beta", "b"), 1e-9);
        beta.C.ShouldBe(expected.Number("beta", "c"), 1e-9);
        var isotonic = IsotonicMap.Fit(p, events).Value;
        isotonic.Levels.ShouldBe((int)expected.Number("isotonic", "distinct_levels"));
        BrierOf(platt, Array.ConvertAll(test, Logit), tested).ShouldBe(expected.Number("platt", "brier"), 1e-9);
        BrierOf(beta, test, tested).ShouldBe(expected.Number("beta", "brier"), 1e-9);
        BrierOf(isotonic, test, tested).ShouldBe(expected.Number("isotonic", "brier"), 1e-9);
        Brier.Of(test, tested).Value.ShouldBe(expected.Number("raw"), 1e-9);
    }

    [Fact]
    public void Maps_OfAHealthScore_AreTheReferenceMaps()
    {
        var (p, events, test, tested) = Split();
        var expected = Reference.Json("telco_reference.json").GetProperty("calibration_fold4").GetProperty("from_health_score");
        var (train, judged) = (Array.ConvertAll(p, Health), Array.ConvertAll(test, Health));
        var platt = PlattMap.Fit(train, events).Value;
        platt.A.ShouldBe(expected.Number("platt", "a"), 1e-9);
        platt.B.ShouldBe(expected.Number("platt", "b"), 1e-9);
        Judge(platt, judged, expected.GetProperty("platt"));
        LogLoss.Of(Array.ConvertAll(judged, platt.Apply), tested).Value.ShouldBe(expected.Number("platt", "logloss"), 1e-9);
        Judge(IsotonicMap.Fit(Array.ConvertAll(train, h => -h), events).Value, Array.ConvertAll(judged, h => -h), expected.GetProperty("isotonic"));
        var beta = BetaMap.Fit(Array.ConvertAll(train, AsProbability), events).Value;
        new[] { beta.A, beta.B, beta.C }.ShouldBe(expected.GetProperty("beta").GetProperty("abc").EnumerateArray().Select(one => one.GetDouble()), 1e-9);
        Judge(beta, Array.ConvertAll(judged, AsProbability), expected.GetProperty("beta"));

        void Judge(IProbabilityMap map, double[] predictor, System.Text.Json.JsonElement numbers)
        {
            var mapped = Array.ConvertAll(predictor, map.Apply);
            Brier.Of(mapped, tested).Value.ShouldBe(numbers.Number("brier"), 1e-9);
            ExpectedCalibrationError.OfEqualCount(mapped, tested).Value.ShouldBe(numbers.Number("ece"), 1e-9);
        }
    }

    private static double Logit(double p) => Math.Log(p / (1 - p));

    private static double Health(double p) => 100 * (1 - Math.Sqrt(p));

    private static double AsProbability(double health) => Math.Clamp(1 - (health / 100), 1e-6, 1 - 1e-6);

    private static double BrierOf(IProbabilityMap map, double[] predictor, bool[] events) =>
        Brier.Of(Array.ConvertAll(predictor, map.Apply), events).Value;

    private static (double[] P, bool[] Events, double[] Test, bool[] Tested) Split()
    {
        var table = Reference.Table("telco_oof.csv.gz");
        var (p, y) = (table.Numbers("logistic_C1"), table.Flags("y"));
        return ([.. p.Where((_, i) => i % 5 != 4)], [.. y.Where((_, i) => i % 5 != 4)], [.. p.Where((_, i) => i % 5 == 4)], [.. y.Where((_, i) => i % 5 == 4)]);
    }
}

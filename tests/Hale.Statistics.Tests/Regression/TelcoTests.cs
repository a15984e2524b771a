using Hale.Statistics.Regression;
using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

public sealed class TelcoTests
{
    [Theory]
    [InlineData(1.0, "C=1.0")]
    [InlineData(.1, "C=0.1")]
    public void Ridge_AllRows_HasTheReferenceCoefficients(double c, string name)
    {
        var telco = Telco.Load();
        var expected = Reference.Json("telco_reference.json").GetProperty("full_fit").GetProperty(name);
        var standardiser = Standardiser.Of(telco.Design).Value;
        var z = standardiser.Apply(telco.Design);
        var fit = LogisticRegression.Fit(z, telco.Churned, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(c) }).Value;
        for (var i = 0; i < telco.Columns.Length; i++)
        {
            standardiser.Means[i].ShouldBe(expected.Number("mean", telco.Columns[i]), 1e-9);
            standardiser.Deviations[i].ShouldBe(expected.Number("sd", telco.Columns[i]), 1e-9);
            fit.Coefficients[i].ShouldBe(expected.Number("newton_coef", telco.Columns[i]), 1e-8);
        }

        fit.Intercept.ShouldBe(expected.Number("newton_intercept"), 1e-8);
        fit.GradientNorm.ShouldBeLessThanOrEqualTo(1e-10);
        fit.Predict(z).ShouldHaveMetrics(telco.Churned, expected.GetProperty("in_sample"), 1e-9);
    }

    [Fact]
    public void Ridge_OnStandardisedColumns_EqualsStandardisingFirst()
    {
        var telco = Telco.Load();
        var z = Standardiser.Of(telco.Design).Value.Apply(telco.Design);
        var first = LogisticRegression.Fit(z, telco.Churned, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1) }).Value;
        var second = LogisticRegression.Fit(
            telco.Design, telco.Churned, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1, standardised: true) }).Value;
        second.Predict(telco.Design).ShouldBe(first.Predict(z), 1e-11);
    }

    [Theory]
    [InlineData(1, "logistic_C1")]
    [InlineData(.01, "logistic_C0.01")]
    public void Ridge_FiveFolds_HasTheReferenceProbabilities(double c, string column)
    {
        var telco = Telco.Load();
        var expected = Reference.Table("telco_oof.csv.gz").Numbers(column);
        for (var fold = 0; fold < 5; fold++)
        {
            int[] train = [.. Enumerable.Range(0, expected.Length).Where(row => row % 5 != fold)];
            int[] test = [.. Enumerable.Range(0, expected.Length).Where(row => row % 5 == fold)];
            var standardiser = Standardiser.Of(telco.Design.Only(train)).Value;
            var fit = LogisticRegression.Fit(
                standardiser.Apply(telco.Design.Only(train)),
                train.Select(row => telco.Churned[row]).ToArray(),
                new LogisticOptions { Penalty = new LogisticPenalty.Ridge(c) }).Value;
            fit.Predict(standardiser.Apply(telco.Design.Only(test))).ShouldBe(test.Select(row => expected[row]), 1e-9);
        }
    }

    [Fact]
    public void NonNegative_Signals_HasTheReferenceWeights()
    {
        var (x, retained, names) = Signals();
        var expected = Reference.Json("weights_reference.json").GetProperty("full").GetProperty("nonneg");
        var options = new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1), NonNegative = true };
        var fit = LogisticRegression.Fit(x, retained, options).Value;
        for (var i = 0; i < names.Length; i++)
        {
            fit.Coefficients[i].ShouldBe(expected.Number("beta", names[i]), 1e-7, names[i]);
        }

        fit.Intercept.ShouldBe(expected.Number("intercept"), 1e-7);
        fit.GradientNorm.ShouldBeLessThanOrEqualTo(1e-10);
    }

    [Fact]
    public void NonNegative_TauOfOneHalf_IsTheReferencePenalty()
    {
        var (x, retained, names) = Signals();
        var ridge = LogisticRegression.Fit(x, retained, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1), NonNegative = true }).Value;
        var towards = new LogisticPenalty.TowardsWeights(0, .5, [.. names.Select(_ => 1.0)]);
        var weights = LogisticRegression.Fit(x, retained, new LogisticOptions { Penalty = towards, NonNegative = true }).Value;
        weights.Coefficients.ShouldBe(ridge.Coefficients, 1e-12);
    }

    [Fact]
    public void Free_Signals_HasTheReferenceWeights()
    {
        var (x, retained, names) = Signals();
        var expected = Reference.Json("weights_reference.json").GetProperty("full").GetProperty("free");
        var fit = LogisticRegression.Fit(x, retained, new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1) }).Value;
        for (var i = 0; i < names.Length; i++)
        {
            fit.Coefficients[i].ShouldBe(expected.Number("beta", names[i]), 1e-7, names[i]);
        }

        fit.Intercept.ShouldBe(expected.Number("intercept"), 1e-7);
    }

    private static (DesignMatrix X, bool[] Retained, string[] Names) Signals()
    {
        var table = Reference.Table("telco_signals.csv.gz");
        string[] names = [.. Reference.Json("weights_reference.json").GetProperty("signals").EnumerateArray().Select(name => name.GetString()!)];
        return (DesignMatrix.OfColumns([.. names.Select(table.Numbers)]), Array.ConvertAll(table.Flags("y"), churned => !churned), names);
    }
}

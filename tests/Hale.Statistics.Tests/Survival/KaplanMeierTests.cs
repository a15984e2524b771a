using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Survival;

namespace Hale.Statistics.Tests.Survival;

public sealed class KaplanMeierTests
{
    [Fact]
    public void Curve_OfAllCustomers_HasTheReferenceNumbers()
    {
        var telco = new Telco();
        var reference = telco.Reference.GetProperty("km").GetProperty("all");

        var curve = KaplanMeier.Of(telco.Tenure, telco.Churned).Value;

        ShouldMatch(curve, reference);
        ShouldMatch(curve.Steps[^1], reference.GetProperty("last"));
    }

    [Theory]
    [InlineData(0, "Month-to-month")]
    [InlineData(1, "One year")]
    [InlineData(2, "Two year")]
    public void Curve_OfOneContract_HasTheReferenceNumbers(int contract, string name)
    {
        var telco = new Telco();
        var (time, events) = telco.Where(row => telco.Contract[row] == contract);

        ShouldMatch(KaplanMeier.Of(time, events).Value, telco.Reference.GetProperty("km").GetProperty(name));
    }

    [Fact]
    public void Curve_OfEachScoreQuintile_HasTheReferenceNumbers()
    {
        var telco = new Telco();
        var quintiles = telco.Groups(5);
        foreach (var quintile in telco.Reference.GetProperty("km_score_quintile").EnumerateObject())
        {
            var (time, events) = telco.Where(row => quintiles[row] == quintile.Name[0] - '0');
            ShouldMatch(KaplanMeier.Of(time, events).Value, quintile.Value);
        }
    }

    // R survival: survfit(Surv(tenure, churn) ~ 1), and by contract with conf.type = "log-log".
    [Theory]
    [InlineData(12, 0.843199553816, 0.00449216025484)]
    [InlineData(24, 0.788736398371, 0.0052089636905)]
    [InlineData(48, 0.708840184346, 0.00632071202348)]
    [InlineData(72, 0.592790152052, 0.00991876687076)]
    public void Curve_OfAllCustomers_HasTheDigitsOfR(double months, double survival, double error)
    {
        var telco = new Telco();
        var curve = KaplanMeier.Of(telco.Tenure, telco.Churned).Value;

        curve.At(months).Value.ShouldBe(survival, 5.1e-13);
        curve.Steps.Last(step => step.Time <= months).StandardError.ShouldBe(error, 5.1e-14);
    }

    [Theory]
    [InlineData(0, 12, 0.7030966363, 0.6872593576, 0.7183040754)]
    [InlineData(0, 24, 0.5859154739, 0.5675542366, 0.6037891389)]
    [InlineData(0, 48, 0.3972637790, 0.3739790448, 0.4204358753)]
    [InlineData(1, 12, 0.9908082041, 0.9842195308, 0.9946534315)]
    [InlineData(1, 24, 0.9782723764, 0.9688606057, 0.9848616818)]
    [InlineData(1, 48, 0.9165468042, 0.8970671554, 0.9324793627)]
    [InlineData(2, 48, 0.9957189310, 0.9904815992, 0.9980773065)]
    public void Curve_OfOneContract_HasTheIntervalsOfR(int contract, double months, double survival, double low, double high)
    {
        var telco = new Telco();
        var (time, events) = telco.Where(row => telco.Contract[row] == contract);

        var at = KaplanMeier.Of(time, events).Value.At(months);

        at.Value.ShouldBe(survival, 5.1e-11);
        at.Interval.Low.ShouldBe(low, 5.1e-11);
        at.Interval.High.ShouldBe(high, 5.1e-11);
    }

    [Fact]
    public void Curve_NoRows_IsUnknown() => KaplanMeier.Of([], []).Reason.ShouldBe(Degeneracy.NoRows);

    [Fact]
    public void Curve_NoEvents_StaysAtOne()
    {
        var curve = KaplanMeier.Of([3, 1, 2], [false, false, false]).Value;

        curve.Steps.ShouldBeEmpty();
        curve.LastTime.ShouldBe(3);
        curve.At(2).ShouldBe(new Estimate(1, new Interval(1, 1)));
    }

    [Fact]
    public void Curve_TheLastRowHasTheEvent_EndsAtZero()
    {
        var last = KaplanMeier.Of([1, 2], [true, true]).Value.Steps[^1];

        last.ShouldBe(new SurvivalStep(2, 1, 1, 0, 0, new Interval(0, 0)));
    }

    [Fact]
    public void Curve_EventAndCensoringAtOneTime_CountsTheCensoredAsAtRisk() =>
        KaplanMeier.Of([1, 1], [true, false]).Value.At(1).Value.ShouldBe(0.5);

    [Fact]
    public void Curve_TimeIsNotANumber_Throws() => Should.Throw<ArgumentException>(() => KaplanMeier.Of([1, double.NaN], [true, true]));

    [Fact]
    public void Curve_Always_FallsWithinItsIntervals() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
        {
            var steps = KaplanMeier.Of(rows.Time, rows.Ended).Value.Steps;
            return steps.Zip(steps.Skip(1)).All(pair => pair.First.Survival > pair.Second.Survival && pair.First.Time < pair.Second.Time)
                && steps.All(step => step.Interval.Contains(step.Survival) && step.Interval.Low >= 0 && step.Interval.High <= 1);
        }));

    [Fact]
    public void Curve_RowsInAnotherOrder_IsTheSame() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
        {
            var other = rows.Reversed();
            return KaplanMeier.Of(rows.Time, rows.Ended).Value.Steps.SequenceEqual(KaplanMeier.Of(other.Time, other.Ended).Value.Steps);
        }));

    [Fact]
    public void Curve_NothingCensored_IsTheShareStillThere() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
        {
            var curve = KaplanMeier.Of(rows.Time, Array.ConvertAll(rows.Time, _ => true)).Value;
            return rows.Time.All(time => Math.Abs(curve.At(time).Value - (rows.Time.Count(other => other > time) / (double)rows.Time.Length)) < 1e-12);
        }));

    private static void ShouldMatch(SurvivalCurve curve, JsonElement reference)
    {
        foreach (var months in (int[])[12, 24, 48, 72])
        {
            if (reference.TryGetProperty($"S{months}", out var survival))
            {
                curve.At(months).Value.ShouldBe(survival.GetDouble(), 1e-12);
            }
        }

        if (reference.TryGetProperty("first5", out var first))
        {
            foreach (var (index, step) in first.EnumerateArray().Index())
            {
                ShouldMatch(curve.Steps[index], step);
            }
        }
    }

    private static void ShouldMatch(SurvivalStep step, JsonElement reference)
    {
        step.AtRisk.ShouldBe(reference[1].GetInt32());
        step.Events.ShouldBe(reference[2].GetInt32());
        double[] numbers = [step.Time, step.AtRisk, step.Events, step.Survival, step.StandardError, step.Interval.Low, step.Interval.High];
        foreach (var (index, number) in numbers.Index())
        {
            number.ShouldBe(reference[index].GetDouble(), 1e-12);
        }
    }
}

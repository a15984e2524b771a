using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Survival;

namespace Hale.Statistics.Tests.Survival;

public sealed class AalenJohansenTests
{
    // Eight rows; by hand: just before 2, 4, 5, 7 survive 1, 7/8, 7/10, 7/15 (one leaves at 3, one at 6).
    private static readonly double[] Time = [2, 3, 4, 5, 5, 6, 7, 8];
    private static readonly int[] Cause = [1, 0, 2, 1, 2, 0, 1, 0];

    [Fact]
    public void Incidence_OfEightRows_IsWhatTheHandComputes()
    {
        var curves = AalenJohansen.Of(Time, Cause, 2).Value;

        // At 4 one of six, at 5 two of five, at 7 one of two.
        var before4 = 7 / 8.0;
        var before5 = before4 * 5 / 6;
        var before7 = before5 * 3 / 5;
        curves.Causes[0].Steps.Select(step => step.Incidence).ShouldBe([1 / 8.0, (1 / 8.0) + (before5 / 5), (1 / 8.0) + (before5 / 5) + (before7 / 2)], 1e-14);
        curves.Causes[1].Steps.Select(step => step.Incidence).ShouldBe([before4 / 6, (before4 / 6) + (before5 / 5)], 1e-14);
        curves.Causes[0].Steps.Select(step => (step.Time, step.AtRisk, step.Events)).ShouldBe([(2, 8, 1), (5, 5, 1), (7, 2, 1)]);
        curves.Survival.At(7).Value.ShouldBe(before7 / 2, 1e-14);
    }

    [Fact]
    public void StandardError_OfEightRows_IsTheFormulaTermByTerm()
    {
        var step = AalenJohansen.Of(Time, Cause, 2).Value.Causes[1].Steps[1];

        // Up to 5: (at risk, ends, by cause 2, survival before, incidence of cause 2 after).
        (double N, double D, double C, double S, double F)[] times = [(8, 1, 0, 1, 0), (6, 1, 1, 7 / 8.0, 7 / 48.0), (5, 2, 1, 35 / 48.0, 14 / 48.0)];
        var variance = times.Sum(at =>
            (Math.Pow((14 / 48.0) - at.F, 2) * at.D / (at.N * (at.N - at.D)))
            + (at.S * at.S * at.C * (at.N - at.C) / Math.Pow(at.N, 3))
            - (2 * ((14 / 48.0) - at.F) * at.S * at.C / (at.N * at.N)));
        step.StandardError.ShouldBe(Math.Sqrt(variance), 1e-14);
    }

    [Fact]
    public void StandardError_NothingCensored_IsThatOfAShare()
    {
        // Without censoring the incidence is a plain share, and the formula is its binomial error.
        var curve = AalenJohansen.Of([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 1, 2, 2, 1, 2, 2], 2).Value.Causes[0];

        foreach (var step in curve.Steps)
        {
            step.StandardError.ShouldBe(Math.Sqrt(step.Incidence * (1 - step.Incidence) / 8), 1e-14);
        }
    }

    [Fact]
    public void Incidence_NoRows_IsUnknown() => AalenJohansen.Of([], [], 2).Reason.ShouldBe(Degeneracy.NoRows);

    [Fact]
    public void Incidence_CauseThatNeverHappens_StaysAtZero() => AalenJohansen.Of([1, 2], [1, 0], 2).Value.Causes[1].At(2).Value.ShouldBe(0);

    [Fact]
    public void Incidence_CauseOutOfRange_Throws() => Should.Throw<ArgumentException>(() => AalenJohansen.Of([1], [3], 2));

    [Fact]
    public void Incidence_AtEveryTime_AddsUpToOneWithTheSurvivors() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
        {
            var curves = AalenJohansen.Of(rows.Time, rows.Cause, 3).Value;
            return rows.Time.All(time => Math.Abs(curves.Survival.At(time).Value + curves.Causes.Sum(cause => cause.At(time).Value) - 1) < 1e-12);
        }));

    [Fact]
    public void Incidence_OneCause_IsOneMinusKaplanMeier() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(causes: 1), rows =>
        {
            var incidence = AalenJohansen.Of(rows.Time, rows.Cause, 1).Value.Causes[0].Steps;
            var survival = KaplanMeier.Of(rows.Time, rows.Ended).Value.Steps;
            return incidence.Count == survival.Count && incidence.Zip(survival).All(pair =>
                pair.First.Time.Equals(pair.Second.Time)
                && Math.Abs(pair.First.Incidence - (1 - pair.Second.Survival)) < 1e-12
                && Math.Abs(pair.First.StandardError - pair.Second.StandardError) < 1e-7
                && (pair.Second.Survival == 0 || Math.Abs(pair.First.Interval.Low - (1 - pair.Second.Interval.High)) < 1e-7));
        }));

    [Fact]
    public void Incidence_Always_RisesWithinItsIntervals() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Followed.Rows(), rows =>
            AalenJohansen.Of(rows.Time, rows.Cause, 3).Value.Causes.All(cause =>
                cause.Steps.Zip(cause.Steps.Skip(1)).All(pair => pair.First.Incidence < pair.Second.Incidence)
                && cause.Steps.All(step => step.Incidence is > 0 and <= 1 && step.Interval.Contains(step.Incidence)))));
}

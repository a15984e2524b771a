using Hale.Core.Outcomes;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.Thresholds;
using Hale.Statistics.Resampling;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Thresholds;

/// <summary>Limits from capacity and from costs, counted again by hand.</summary>
public sealed class SuggestThresholdsTests
{
    private static readonly Backtest Made = MadeBacktest.Of(new MadeCompany { Accounts = 400, Months = 20, Seed = 5 });

    [Fact]
    public void Capacity_TwoSizes_FillsTheListsAsFarAsPossible()
    {
        var found = Suggest(new ThresholdAim.Capacity([new ListSize(25, false), new ListSize(60, false)]));

        found.Why.ShouldBeNull();
        var moments = Made.Rows.Select(row => row.AsOf).Distinct().Count();
        foreach (var (record, size) in found.Suggested.Zip(new[] { 25, 60 }))
        {
            record.Limit.ShouldBe(decimal.Truncate(record.Limit));
            var listed = Made.Rows.Count(row => Math.Round((decimal)row.Score!.Value, 1, MidpointRounding.AwayFromZero) < record.Limit);
            record.Listed.ShouldBe((double)listed / moments, 1e-9);
            record.Listed.ShouldBeLessThanOrEqualTo(size);
            ((double)Made.Rows.Count(row => row.Score < (double)record.Limit + 0.95) / moments).ShouldBeGreaterThan(size);
            record.Most.ShouldBeGreaterThanOrEqualTo(record.Least);
        }
    }

    [Fact]
    public void Record_OfALimit_CountsChurnersAndFalseAlerts()
    {
        var record = Suggest(new ThresholdAim.Capacity([new ListSize(0.1, true)])).Suggested.Single();
        var listed = Made.Rows.Where(row => Math.Round((decimal)row.Score!.Value, 1, MidpointRounding.AwayFromZero) < record.Limit).ToList();
        record.Caught.ShouldBe(listed.Where(row => row.Left).Select(row => row.Account).Distinct().Count());
        record.CaughtShare.Value!.Value.ShouldBe((double)record.Caught / Made.Rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count(), 1e-12);
        record.LeftShare.Value!.Value.ShouldBe((double)listed.Count(row => row.Left) / listed.Count, 1e-12);
        record.FalseAlerts.Value!.Value.ShouldBe(100.0 * listed.Count(row => !row.Left) / Made.Rows.Count, 1e-12);
        record.CaughtShare.Interval.ShouldNotBeNull();
    }

    [Fact]
    public void Cost_KnownTruth_EndsWhereActingPays()
    {
        // σ(1 + 4·s) is the chance of staying, so that it is 80 % where s = (ln 4 − 1) / 4 = 9.7 %.
        var found = Suggest(new ThresholdAim.Cost(20, 0.1, 1000));

        found.Terms!.Chance.ShouldBe(0.2, 1e-12);
        found.Terms.Limit!.Value.Contains(9.66).ShouldBeTrue();
        ((double)found.Suggested.Single().Limit).ShouldBe(9.66, 6);
        found.Until.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(20, 0.1, 100, WhyNoLimit.NeverPays)]
    [InlineData(60, 0.1, 1000, WhyNoLimit.NeverPays)]
    [InlineData(0.001, 0.9, 1000, WhyNoLimit.AlwaysPays)]
    public void Cost_ThatNeverOrAlwaysPays_IsNamed(double look, double saves, double value, WhyNoLimit why)
    {
        var found = Suggest(new ThresholdAim.Cost(look, saves, value));
        (found.Why, found.Suggested.Count, found.Terms!.Limit).ShouldBe((why, 0, null));
    }

    [Fact]
    public void Record_OfALimitThatCatchesNobody_HasNoIntervalOfIt()
    {
        var record = Suggest(new ThresholdAim.Capacity([new ListSize(0.0001, true)])).Suggested.Single();
        (record.Caught, record.CaughtShare).ShouldBe((0, Figure.Alone(0, Shortfall.TooFew)));
    }

    [Fact]
    public void Suggest_WhatCannotBeAnswered_IsNamed()
    {
        var aim = new ThresholdAim.Capacity([new ListSize(25, false)]);
        Suggest(aim, Made with { Rows = [] }).Why.ShouldBe(WhyNoLimit.NoObservations);
        Suggest(aim, Made with { Header = Made.Header with { Rules = new ValidationRules(new ObservationSchedule.Renewals(), [30]) } }).Why.ShouldBe(WhyNoLimit.NotAtOneTime);
        Suggest(aim, Made with { Outline = Made.Outline with { IsGraded = true } }).Why.ShouldBe(WhyNoLimit.Graded);
        Suggest(new ThresholdAim.Cost(20, 0.1, 1000), Made with { Rows = [.. Made.Rows.Select(row => row with { Answer = ObservedAnswer.Retained, Kind = null })] }).Why.ShouldBe(WhyNoLimit.FewChurners);
        Suggest(new ThresholdAim.Cost(20, 0.1, null), Made with { Rows = [.. Made.Rows.Select(row => row with { Revenue = null })] }).Why.ShouldBe(WhyNoLimit.NoRevenue);
        Suggest(new ThresholdAim.Cost(20, 0.1, 1000), Made with { Rows = [.. Made.Rows.Select(row => row with { Score = 100 - row.Score })] }).Why.ShouldBe(WhyNoLimit.NoSlope);
    }

    private static ThresholdSuggestion Suggest(ThresholdAim aim, Backtest? backtest = null) =>
        new SuggestThresholds(new BootstrapOptions(60, 1)).Run(backtest ?? Made, aim, TestContext.Current.CancellationToken);
}

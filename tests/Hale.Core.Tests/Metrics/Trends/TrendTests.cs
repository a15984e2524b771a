using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics.Trends;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Trends;

public sealed class TrendTests
{
    private static readonly Trend.Change Relative = new(null, IsDifference: false);

    [Theory]
    [InlineData(12, 20, -0.4)]
    [InlineData(20, 12, 2.0 / 3)]
    [InlineData(5, 5, 0)]
    [InlineData(-30, -20, -0.5)]
    public void Change_Relative_IsTheDifferenceOverTheSizeOfTheEarlierValue(double present, double earlier, double expected) =>
        Of(Relative, present, earlier).Number.ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Change_RelativeToNothing_IsMissing(double present) => Of(Relative, present, 0).Missing.ShouldBe(MissingReason.NoData);

    [Fact]
    public void Change_Difference_IsDefinedFromNothing() => Of(new Trend.Change(null, IsDifference: true), 7, 0).Number.ShouldBe(7);

    [Fact]
    public void Change_SeveralMissing_CarriesTheFirstReason() => Relative
        .Of([Value.MissingFor(MissingReason.NoData), Value.MissingFor(MissingReason.TooYoung)]).Missing.ShouldBe(MissingReason.TooYoung);

    [Theory]
    [InlineData(0.05, new double[] { 85, 90, 95, 100 }, true)]
    [InlineData(0.05, new double[] { 86, 90, 95, 100 }, false)]
    [InlineData(0, new double[] { 97, 98, 99, 100 }, true)]
    [InlineData(0, new double[] { 97, 97, 99, 100 }, false)]
    [InlineData(0.05, new double[] { 90, 95, 100, 90 }, false)]
    public void Decline_EachPeriodAgainstTheOneBefore_IsTrueWhenAllFellEnough(double atLeast, double[] values, bool expected) =>
        Of(new Trend.Decline(3, (decimal)atLeast), values).Boolean.ShouldBe(expected);

    [Fact]
    public void Decline_OneKnownNotToHaveFallen_IsFalseWhateverIsMissing() => new Trend.Decline(2, 0)
        .Of([Value.Of(5.0), Value.Of(5.0), Value.MissingFor(MissingReason.TooYoung)]).Boolean.ShouldBeFalse();

    [Fact]
    public void Decline_TheRestMissing_IsMissing() => new Trend.Decline(2, 0)
        .Of([Value.Of(4.0), Value.Of(5.0), Value.MissingFor(MissingReason.TooYoung)]).Missing.ShouldBe(MissingReason.TooYoung);

    // Worked by hand: mean 6, products 11, spread 5; residuals −0.3, 1.1, −1.3, 0.5 with squares 3.24 on 2 degrees of freedom, t = 2.2 / √(1.62 / 5) = 3.865.
    [Fact]
    public void Slope_WorkedByHand_IsThatOfTheLine()
    {
        double[] newestFirst = [9.8, 5.8, 6, 2.4];
        Of(new Trend.Slope(4, null, null, IsRelative: false), newestFirst).Number.ShouldBe(2.2, 1e-12);
        Of(new Trend.Slope(4, null, null, IsRelative: true), newestFirst).Number.ShouldBe(2.2 / 6, 1e-12);
        LeastSquares.Through([2.4, 6, 5.8, 9.8]).Confidence.ShouldBe(StudentT.Within(2.2 / Math.Sqrt(3.24 / 2 / 5), 2), 1e-12);
    }

    [Theory]
    [InlineData(0.90, 2.2)]
    [InlineData(0.95, 0)]
    public void Slope_NotSignificant_IsNone(double level, double expected) =>
        Of(new Trend.Slope(4, null, (decimal)level, IsRelative: false), 9.8, 5.8, 6, 2.4).Number.ShouldBe(expected, 1e-12);

    [Fact]
    public void Slope_OnALine_IsSignificantAtAnyLevel() => Of(new Trend.Slope(5, null, 0.9999m, IsRelative: false), 10, 8, 6, 4, 2).Number.ShouldBe(2);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Slope_BelowItsMinimum_IsMissing(int minimum, bool missing) =>
        Of(new Trend.Slope(4, minimum, null, IsRelative: false), 4, 3, 2, 1).IsMissing.ShouldBe(missing);

    [Fact]
    public void Slope_RelativeToAMeanOfNothing_IsMissing() => Of(new Trend.Slope(3, null, null, IsRelative: true), 0, 0, 0).Missing.ShouldBe(MissingReason.NoData);

    [Fact]
    public void Baseline_Ratio_IsToTheMedian()
    {
        Of(new Trend.Baseline(4, IsZScore: false), 6, 2, 100, 4, 4).Number.ShouldBe(1.5);
        Of(new Trend.Baseline(3, IsZScore: false), 6, 1, 100, 3).Number.ShouldBe(2);
    }

    [Fact]
    public void Baseline_ZScore_IsInStandardDeviationsOverNMinusOne() => Of(new Trend.Baseline(4, IsZScore: true), 11, 2, 4, 6, 8).Number.ShouldBe(6 / Math.Sqrt(20.0 / 3), 1e-12);

    [Theory]
    [InlineData(true, 5.1)]
    [InlineData(false, 0)]
    public void Baseline_WithoutSpreadOrLevel_IsMissing(bool isZScore, double usual) =>
        Of(new Trend.Baseline(3, isZScore), 6, usual, usual, usual).Missing.ShouldBe(MissingReason.NoData);

    [Fact]
    public void Baseline_TooFewPeriods_IsTooYoung() => new Trend.Baseline(2, IsZScore: false)
        .Of([Value.Of(5.0), Value.Of(5.0), Value.MissingFor(MissingReason.TooYoung)]).Missing.ShouldBe(MissingReason.TooYoung);

    [Fact]
    public void Trends_ValuesTimesAFactor_KeepTheirRelativeResults() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, 50).ArrayOf(6).ToArbitrary(), drawn =>
        {
            double[] values = [.. drawn.Select(value => (double)value)];
            double[] tripled = [.. values.Select(value => 3 * value)];
            Trend[] trends =
            [
                new Trend.Change(null, false), new Trend.Slope(6, null, null, true), new Trend.Slope(6, null, 0.9m, true), new Trend.Baseline(5, false), new Trend.Baseline(5, true),
            ];
            return trends.All(trend => Near(Of(trend, values[..trend.Windows]), Of(trend, tripled[..trend.Windows])))
                && Of(new Trend.Decline(5, 0.05m), values) == Of(new Trend.Decline(5, 0.05m), tripled);
        }));

    [Fact]
    public void Slope_ValuesReversed_IsTheOpposite() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(-50, 50).ArrayOf(7).ToArbitrary(), drawn =>
        {
            double[] values = [.. drawn.Select(value => (double)value)];
            var slope = new Trend.Slope(7, null, null, IsRelative: false);
            return Math.Abs(Of(slope, values).Number + Of(slope, [.. values.Reverse()]).Number) < 1e-9;
        }));

    private static bool Near(Value one, Value other) => one.IsMissing ? other.Missing == one.Missing : Math.Abs(one.Number - other.Number) < 1e-9;

    private static Value Of(Trend trend, params double[] newestFirst) => trend.Of([.. newestFirst.Select(number => Value.Of(number))]);
}

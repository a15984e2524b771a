using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Proportions;

namespace Hale.Statistics.Tests.Proportions;

public sealed class WilsonTests
{
    [Fact]
    public void Interval_OfTheElectronicCheckRows_HasTheDigitsOfProportionTest()
    {
        // R 4: prop.test(536, 704, correct = FALSE)
        var interval = Wilson.Interval(536, 704);

        interval.Low.ShouldBe(0.728512123564, 5e-13);
        interval.High.ShouldBe(0.791378305873, 5e-13);
    }

    [Fact]
    public void Interval_NoRows_IsEverything() => Wilson.Interval(0, 0).ShouldBe(new Interval(0, 1));

    [Fact]
    public void Interval_MoreEventsThanRows_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Interval(3, 2));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Interval_ConfidenceOutsideZeroToOne_Throws(double confidence) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Interval(1, 2, confidence));

    [Fact]
    public void Interval_Always_ContainsTheRateWithinZeroAndOne() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Counts(), sample =>
        {
            var interval = Wilson.Interval(sample.Events, sample.Rows);
            return interval.Low >= 0 && interval.High <= 1 && interval.Contains(sample.Events / (double)sample.Rows);
        }));

    [Fact]
    public void Interval_EventsAndNonEventsSwapped_IsMirrored() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Counts(), sample =>
        {
            var interval = Wilson.Interval(sample.Events, sample.Rows);
            var mirrored = Wilson.Interval(sample.Rows - sample.Events, sample.Rows);
            return Math.Abs(interval.Low - (1 - mirrored.High)) < 1e-14 && Math.Abs(interval.High - (1 - mirrored.Low)) < 1e-14;
        }));
}

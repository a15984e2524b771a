using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Proportions;

namespace Hale.Statistics.Tests.Proportions;

public sealed class NewcombeTests
{
    // Newcombe (1998), table II, method 10, printed with four decimals.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Difference_OfThePublishedExamples_HasThePublishedInterval(int events1, int rows1, int events2, int rows2, double low, double high)
    {
        var difference = Newcombe.Difference(events1, rows1, events2, rows2).Value;

        difference.Interval.Low.ShouldBe(low, 0.00005);
        difference.Interval.High.ShouldBe(high, 0.00005);
    }

    [Fact]
    public void Difference_AnEmptyGroup_IsUnknown()
    {
        Newcombe.Difference(0, 0, 1, 2).Reason.ShouldBe(Degeneracy.NoRows);
        Newcombe.Difference(1, 2, 0, 0).Reason.ShouldBe(Degeneracy.NoRows);
    }

    [Fact]
    public void Difference_Always_LiesInItsInterval() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Counts(), Samples.Counts(), (first, second) =>
        {
            var difference = Newcombe.Difference(first.Events, first.Rows, second.Events, second.Rows).Value;
            return difference.Interval.Contains(difference.Value) && difference.Interval.Low >= -1 && difference.Interval.High <= 1;
        }));

    [Fact]
    public void Difference_GroupsSwapped_IsNegated() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Counts(), Samples.Counts(), (first, second) =>
        {
            var one = Newcombe.Difference(first.Events, first.Rows, second.Events, second.Rows).Value;
            var other = Newcombe.Difference(second.Events, second.Rows, first.Events, first.Rows).Value.Interval.Negated();
            return Math.Abs(one.Interval.Low - other.Low) < 1e-14 && Math.Abs(one.Interval.High - other.High) < 1e-14;
        }));
}

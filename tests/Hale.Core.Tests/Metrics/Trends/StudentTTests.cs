using Hale.Core.Metrics.Trends;

namespace Hale.Core.Tests.Metrics.Trends;

public sealed class StudentTTests
{
    /// <summary>Two-sided quantiles as they stand in every table of the distribution, to the digits given there.</summary>
    [Theory]
    [InlineData(12.7062, 1, 0.95)]
    [InlineData(63.6567, 1, 0.99)]
    [InlineData(4.3027, 2, 0.95)]
    [InlineData(3.1824, 3, 0.95)]
    [InlineData(5.8409, 3, 0.99)]
    [InlineData(2.7764, 4, 0.95)]
    [InlineData(2.1318, 4, 0.90)]
    [InlineData(2.5706, 5, 0.95)]
    [InlineData(2.2281, 10, 0.95)]
    [InlineData(1.8125, 10, 0.90)]
    [InlineData(2.0484, 28, 0.95)]
    [InlineData(2.0017, 58, 0.95)]
    [InlineData(0, 7, 0)]
    public void Within_QuantileOfTheTable_IsItsProbability(double t, int freedom, double probability) => StudentT.Within(t, freedom).ShouldBe(probability, 2e-5);

    [Fact]
    public void Within_OneDegree_IsCauchys() => StudentT.Within(1, 1).ShouldBe(0.5, 1e-15);

    [Fact]
    public void Within_TwoDegrees_IsTheClosedForm() => StudentT.Within(1.5, 2).ShouldBe(1.5 / Math.Sqrt(2 + (1.5 * 1.5)), 1e-15);
}

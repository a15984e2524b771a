using Hale.Engine.Checking;

namespace Hale.Engine.Tests.Checking;

public sealed class RankCorrelationTests
{
    [Fact]
    public void Correlation_TiesShareTheMeanOfTheirRanks_IsPearsonsOfTheRanks() =>
        RankCorrelation.Of([(1, 10), (2, 30), (2, 20), (4, 40)])!.Value.ShouldBe(0.9486832980505138, 1e-12);

    [Fact]
    public void Correlation_OppositeOrder_IsMinusOne() => RankCorrelation.Of([(1, 9), (2, 4), (3, 1)])!.Value.ShouldBe(-1, 1e-12);

    [Fact]
    public void Correlation_OneSideIsConstant_IsNone() => RankCorrelation.Of([(1, 5), (2, 5)]).ShouldBeNull();
}

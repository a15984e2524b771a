using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>Forecasts are counted apart by the kind of probability that they rest on.</summary>
public sealed class OddsBasisTests
{
    [Theory]
    [InlineData("base rate", "base rate")]
    [InlineData("map 3", "map")]
    [InlineData("map of what was known by 2025-11-30", "map")]
    [InlineData("map 3 (90d ahead)", "90d ahead")]
    [InlineData("map of what was known by 2025-11-30 (decisions, lead 30d)", "decisions, lead 30d")]
    public void Kind_OfAKeptBasis_IsTheRulesOfItsMap(string kept, string kind) => OddsBasis.KindOf(kept).ShouldBe(kind);

    [Fact]
    public void Kept_OfAMap_HasItsRulesInBrackets()
    {
        var target = new MapTarget(MapTargetKind.Horizon, new Period(3, WindowUnit.Month), [0]);
        (new OddsBasis("map 2", true, true, 9, 3) { Rules = target.Short }).Kept.ShouldBe("map 2 (3mo ahead)");
        (target with { Until = MapTargetKind.Decision, Horizon = null, LeadDays = [30, 60] }).Short.ShouldBe("decisions, lead 30/60d");
        (target with { Until = MapTargetKind.Anniversary, Horizon = new Period(1, WindowUnit.Month), LeadDays = [5] }).Short.ShouldBe("each 1mo, lead 5d");
        new OddsBasis("base rate", false, false, 9, 3).Kept.ShouldBe("base rate");
    }
}

using Hale.Core.Explanation;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

public sealed class ExplanationDifferenceTests
{
    [Fact]
    public void Of_TheSameAccount_IsNothing()
    {
        var explanation = BusinessTemplate.Score().Score(BusinessTemplate.Healthy).Explain();
        var difference = ExplanationDifference.Of(explanation, explanation);
        (difference.Change, difference.Measures.Count, difference.Overrides.Count, difference.ScorecardBefore).ShouldBe((0m, 0, 0, null));
    }

    [Fact]
    public void Of_AnotherValueAndAnOverride_NamesBothAndNothingElse()
    {
        var before = BusinessTemplate.Score().Score(BusinessTemplate.Healthy).Explain();
        var now = BusinessTemplate.Score().Score(BusinessTemplate.Healthy.With("pulse", "red")).Explain();
        var difference = ExplanationDifference.Of(before, now);
        (difference.Before, difference.Now, difference.Change).ShouldBe((before.Score, now.Score, now.Score - before.Score));
        difference.Measures.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            measure => (measure.Path, measure.ValueBefore, measure.ValueNow).ShouldBe(("sentiment/pulse", "green", "red")),
            measure => measure.PointsNow.ShouldNotBe(measure.PointsBefore));
        difference.Overrides.ShouldBe(["forced to red"]);
        ExplanationDifference.Of(now, before).Change.ShouldBe(-difference.Change);
    }
}

using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class SelectionTests
{
    private static readonly ScoreBuilder Score = new ScoreBuilder()
        .First("onboarding", Card.Flag("new"), Card.Plain("setup", 1))
        .First("large", Card.Flag("large"), Card.Plain("a", 1), Card.Plain("b", 3))
        .Of(Card.Plain("a", 1));

    [Theory]
    [InlineData(true, true, 0, 10)]
    [InlineData(false, true, 1, 65)]
    [InlineData(false, false, 2, 50)]
    public void Scorecard_FirstWhoseConditionHolds_IsChosen(bool isNew, bool isLarge, int scorecard, int printed)
    {
        var scored = Score.Score(("new", isNew), ("large", isLarge), ("setup", 10), ("a", 50), ("b", 70));

        scored.Result.Scorecard.ShouldBe(scorecard);
        scored.Printed.ShouldBe(printed);
        scored.Result.Nodes.Count.ShouldBe(scorecard == 1 ? 3 : 2);
    }

    [Fact]
    public void Scorecard_ConditionMissing_IsNotChosen() =>
        Score.Score(("new", MissingReason.NoData), ("large", MissingReason.Stale), ("setup", 10), ("a", 50), ("b", 70)).Result.Scorecard.ShouldBe(2);

    [Theory]
    [InlineData(-1)]
    [InlineData(.0000001)]
    [InlineData(1e13)]
    public void Weight_OutsideItsLimits_IsRefused(double weight) =>
        Should.Throw<ArgumentException>(() => new ScoreEvaluator(new ScoreBuilder().Of(Card.Plain("a", (decimal)weight)).Build()))
            .Message.ShouldContain("`a` has the weight");

    [Fact]
    public void Metric_WithoutAColumn_Throws() => Should.Throw<KeyNotFoundException>(() => new ScoreBuilder().Score(("b", 1)));

    [Fact]
    public void Table_WithoutRows_GivesAnEmptyBlock() => new ScoreEvaluator(new ScoreBuilder().Build())
        .Evaluate(new ValueTable([], new Dictionary<string, ValueColumn> { ["a"] = new NumberColumn([], []) }), TestContext.Current.CancellationToken)
        .Count.ShouldBe(0);

    [Fact]
    public void Evaluation_Cancelled_Throws() => Should.Throw<OperationCanceledException>(() => new ScoreEvaluator(new ScoreBuilder().Build())
        .Evaluate(Rows.Table([new Dictionary<string, Value> { ["a"] = Value.Of(1) }]), new CancellationToken(canceled: true)));
}

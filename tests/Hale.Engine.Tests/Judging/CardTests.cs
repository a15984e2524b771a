using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

public sealed class CardTests
{
    [Fact]
    public void Card_OfAScoreThatKnowsHazards_Ranks()
    {
        var card = Simulation.Of(500, skill: 0.8).Card();

        card.Verdict.Kind.ShouldBe(VerdictKind.Ranks);
    }
}

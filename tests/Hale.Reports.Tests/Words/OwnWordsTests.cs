namespace Hale.Reports.Tests.Words;

public sealed class OwnWordsTests
{
    [Fact]
    public void Own_OfAnAudit_IsEmpty() => ReportWords.Own(Cards.Ranks()).ShouldBeEmpty();

    [Fact]
    public void Own_OfADefinition_SaysWhatItsPartsAreWorth() => ReportWords.Own(OwnCards.Whole()).ShouldBe([
        "“Tickets” points the wrong way: customers with more of its points left more often, alone (42 of 100 pairs in the right order) and beside the other measures. It has 50 % of the weight.",
        "“Logins”, asked, but silent: 304 observations got 50 points; those with data that then did the same had 46. The missing-data policy flatters by 4.",
        "“Tickets”, asked, but silent: 304 observations got 50 points; those with data that then did the same had 46. The missing-data policy flatters by 4.",
        "Only 7.5 customers left for each measure: what is said of single measures is mostly chance.",
        "On later time than it was fitted on (500 observations, 25 accounts left) a free model puts 78 of 100 pairs in the right order (95 % interval 70–85); the score puts 72 of 100 of the same (95 % interval 63–80). So a score of the same data could be better by about 6 points (interval 1–11).",
        "The weights are worth something: with all measures counting alike 60 of 100 pairs are in the right order.",
        "Pulses and overrides of people changed 40 of 2,304 scores. With them 78 of 100 pairs are in the right order, without them 74 of 100: they make the score better by 4 points (interval 1–7).",
        "Pairs in the right order, by how long before the target: 5 days 76 of 100; 30 days 76 of 100.",
        "4 definitions have been held against these outcomes, this one among them. The best of several looks better than it is, even where all are equally good.",
    ]);

    [Fact]
    public void Verdict_AfterPlays_RestsOnThoseLeftAlone()
    {
        var paragraph = ReportWords.Verdict(OwnCards.Whole()).Paragraph;

        paragraph.ShouldContain("The answer and the ranking rest on the 300 observations where nobody acted on this score");
        paragraph.ShouldContain("10 % of the weight rests on attributes without a history, which count as missing here.");
    }

    [Fact]
    public void Verdict_WithFewLeftAlone_SaysThatSkillIsUnderstated()
    {
        var card = OwnCards.Whole();
        ReportWords.Verdict(card with { Own = card.Own! with { Treatment = card.Own.Treatment with { GivesHeadline = false } } }).Paragraph.ShouldContain("skill is understated where the team acts on the score.");
    }
}

namespace Hale.Reports.Tests.Words;

public sealed class VerdictWordsTests
{
    [Fact]
    public void Verdict_Ranks_SaysSoWithNumbersAndTheBestRule()
    {
        var verdict = ReportWords.Verdict(Cards.Ranks());

        verdict.Headline.ShouldBe("It ranks: customers who left tended to have lower scores than those who stayed, and it does so better than any simple rule tried here.");
        verdict.Paragraph.ShouldBe(
            "Of 431 accounts watched from January 2024 to December 2024, 58 left (5,462 observations: one per account and month, each followed for 90 days). "
            + "Take one customer who left and one who stayed: in 78 of 100 such pairs the score put the one who left lower (95 % interval 72–83; a coin gives 50). "
            + "It is 9 points ahead of the best simple rule, “time as a customer” (interval 4–14). "
            + "Had the team looked after the lowest 10 % each month (about 22 accounts), 24 of the 58 customers who left would have been on its list at least once in the 90 days before (42 of 100, interval 34–50; on a random list 21).");
    }

    [Fact]
    public void Verdict_NoUsefulSkill_SaysSo()
    {
        var verdict = ReportWords.Verdict(Cards.NoSkill());

        verdict.Headline.ShouldBe("No useful skill: customers who left and customers who stayed had much the same scores.");
        verdict.Paragraph.ShouldBe(
            "Of 431 accounts watched from January 2024 to December 2024, 58 left (5,462 observations: one per account and month, each followed for 90 days). "
            + "Take one customer who left and one who stayed: in 52 of 100 such pairs the score put the one who left lower (95 % interval 47–57; a coin gives 50). "
            + "It is 3 points behind the best simple rule, “time as a customer”, which is too little to say which of the two is better (interval from 8 behind to 2 ahead). "
            + "Had the team looked after the lowest 10 % each month (about 22 accounts), 11 of the 58 customers who left would have been on its list at least once in the 90 days before (19 of 100, interval 12–29; on a random list 21).");
    }

    [Fact]
    public void Verdict_WholeIntervalBelowACoin_PointsTheWrongWay() =>
        ReportWords.Verdict(Cards.WrongWay()).Headline.ShouldBe("No useful skill: it points the wrong way, for customers who left tended to have higher scores than those who stayed.");

    [Fact]
    public void Verdict_SimpleRuleBetter_NamesIt()
    {
        var verdict = ReportWords.Verdict(Cards.SimpleRuleBetter());

        verdict.Headline.ShouldBe("A simple rule does better: “time as a customer” puts those who leave first more often than the score does.");
        verdict.Paragraph.ShouldContain("in 64 of 100 such pairs the score put the one who left lower (95 % interval 58–70; a coin gives 50). It is 10 points behind the best simple rule, “time as a customer” (interval 4–15).");
    }

    [Fact]
    public void Verdict_TwelveChurners_SaysWhenAndGivesNoInterval()
    {
        var verdict = ReportWords.Verdict(Cards.TwelveChurners());

        verdict.Headline.ShouldBe("Not enough outcomes to tell: about 9 more customers would have to leave; at the present pace that is about April 2026.");
        verdict.Paragraph.ShouldBe(
            "Of 210 accounts watched from January 2024 to December 2024, 12 left (2,304 observations: one per account and month, each followed for 90 days). "
            + "Take one customer who left and one who stayed: in 71 of 100 such pairs the score put the one who left lower (no interval: fewer than 20 customers left, and an interval would promise too much; a coin gives 50). "
            + "With so few, chance alone moves this number a long way.");
    }

    [Fact]
    public void Verdict_OpenInterval_LeavesItOpen()
    {
        var verdict = ReportWords.Verdict(Cards.Open());

        verdict.Headline.ShouldBe("Not enough outcomes to tell.");
        verdict.Paragraph.ShouldContain("(95 % interval 46–68; a coin gives 50). That leaves open whether it is of use or no better than a coin. It is 2 points ahead of the best simple rule, “time as a customer”, which is too little to say which of the two is better (interval from 10 behind to 14 ahead).");
    }

    [Fact]
    public void Verdict_BetterThanACoinOnly_AsksForTheRule() =>
        ReportWords.Verdict(Cards.NotBeyondSimpleRule()).Headline.ShouldBe(
            "Not enough outcomes to tell whether it does better than a simple rule: about 40 more customers would have to leave; at the present pace that is about January 2026.");

    [Fact]
    public void Verdict_CrossSection_ClaimsNoForesight()
    {
        var verdict = ReportWords.Verdict(Cards.CrossSection());

        verdict.Headline.ShouldBe("It ranks: customers who left tended to have lower scores than those who stayed.");
        verdict.Paragraph.ShouldBe(
            "Of 431 accounts, 58 left. "
            + "Take one customer who left and one who stayed: in 78 of 100 such pairs the score put the one who left lower (95 % interval 72–83; a coin gives 50). "
            + "No simple rule could be tried on these files, so it is compared with a coin alone. "
            + "Had the team looked after the lowest 10 % of these accounts (about 22 accounts), 24 of the 58 customers who left would have been on its list (42 of 100, interval 34–50; on a random list 21). "
            + "The files carry no dates, so they do not show that the score was known before the customers left.");
    }

    [Fact]
    public void Verdict_TooGood_AlarmComesFirst()
    {
        var verdict = ReportWords.Verdict(Cards.TooGood());

        verdict.Headline.ShouldBe("Too good to be believed until somebody has checked: the score may contain the outcome.");
        verdict.Paragraph.ShouldBe("In 98 of 100 pairs the score put the one who left lower. A score made only from what was known beforehand hardly ever does that; one that was written or corrected once leaving was known does it easily.");
        verdict.Otherwise.ShouldNotBeNull().ShouldStartWith(
            "If the check finds nothing wrong, the answer is: “It ranks: customers who left tended to have lower scores than those who stayed, and it does so better than any simple rule tried here.” Of 431 accounts");
    }

    [Fact]
    public void Verdict_Cliff_AlarmComesFirst() =>
        ReportWords.Verdict(Cards.Cliff()).Headline.ShouldBe("Too good to be believed until somebody has checked: scores from only 14 days earlier knew much less.");

    [Fact]
    public void Verdict_Renewals_SpeaksOfDecisions()
    {
        var paragraph = ReportWords.Verdict(Cards.Renewals()).Paragraph;

        paragraph.ShouldStartWith("Of 431 accounts that decided about a contract after a score from January 2024 to December 2024, 58 left (512 decisions in all).");
        paragraph.ShouldContain("Had the team looked after the lowest 10 % of those about to decide (about 22 accounts a month),");
    }

    [Fact]
    public void Verdict_NobodyLeft_SaysWhy()
    {
        var verdict = ReportWords.Verdict(Cards.NothingKnown());

        verdict.Headline.ShouldBe("Nothing can be told yet: nobody left in the time that can be judged.");
        verdict.Paragraph.ShouldBe("Of 431 accounts watched from January 2024 to December 2024, none left (5,462 observations: one per account and month, each followed for 90 days).");
    }

    [Fact]
    public void Verdict_OneValue_SaysWhy() =>
        ReportWords.Verdict(Cards.OneValue()).Headline.ShouldBe("Nothing can be told yet: the score is the same for every account.");

    [Fact]
    public void Verdict_HigherIsWorse_TurnsTheWords()
    {
        var verdict = ReportWords.Verdict(Cards.NotCalibrated());

        verdict.Headline.ShouldStartWith("It ranks: customers who left tended to have higher scores than those who stayed,");
        verdict.Paragraph.ShouldContain("the score put the one who left higher");
        verdict.Paragraph.ShouldContain("the highest 10 % each month");
    }
}

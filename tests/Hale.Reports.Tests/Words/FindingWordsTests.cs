using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Tests.Words;

/// <summary>The sentences below the verdict.</summary>
public sealed class FindingWordsTests
{
    [Fact]
    public void KeyFigures_EverythingKnown_CarryIntervals() => ReportWords.KeyFigures(Cards.Ranks()).Select(key => $"{key.Label}: {key.Value} [{key.Note}]").ShouldBe(
    [
        "Pairs in the right order: 78 of 100 [95 % interval 72–83; a coin gives 50]",
        "Lost customers on a list of the lowest 10 % each month: 42 of 100 [95 % interval 34–50; on a random list 21]",
        "Leave within 90 days of turning red: 33 of 100 [34 of 104 times; the others were false alarms]",
        "Leavers red for 30 days or more: 52 of 100 [95 % interval 39–65; of those who stayed 9 of 100]",
    ]);

    [Fact]
    public void KeyFigures_Behind_SayHowFar() => ReportWords.KeyFigures(Cards.SimpleRuleBetter() with { Warning = Cards.CrossSection().Warning })[2].ShouldBe(new("Behind the best simple rule", "10 points", "95 % interval 4–15; the rule: time as a customer", IsFirm: true));

    [Fact]
    public void KeyFigures_NothingKnown_SayWhy() => ReportWords.KeyFigures(Cards.NothingKnown()).ShouldAllBe(key => key.Value == "not known" && key.Note == "nobody left");

    [Fact]
    public void Team_EverythingKnown_SaysWhatItMeans() => ReportWords.Team(Cards.Ranks()).ShouldBe(
    [
        "Of 100 accounts on a list of the lowest 10 %, 12 left (95 % interval 9–16), of 100 of all accounts 3.5.",
        "Of the 58 customers who left with a current score (at most 35 days old), 30 were red at their last score, 16 yellow, 12 green.",
        "When an account turns red, 33 of 100 leave within 90 days (34 of 104 times; 16 more cannot be judged). That is 1.3 false alarms for each 100 accounts watched for a month.",
        "When they decided, 52 of 100 leavers had been red for at least 30 days, 31 for at least 60, 12 for at least 90. Among observations of accounts that stayed, 9 of 100 had been red for at least 30 days.",
        "12 of 58 leavers with a current score left while green, with revenue of 285,120 (known for 11 of the 12).",
    ]);

    [Fact]
    public void Bands_WhereAccountsRepeat_SayWhyMoreLeavingsAreCountedThanCustomers()
    {
        ReportWords.BandsCount(Cards.TwelveChurners()).ShouldBe(
            "These are observations, not customers: who was watched several times before leaving is counted each time, so the 12 customers who left stand in 31 of the 2,304 rows.");
        ReportWords.BandsCount(Cards.CrossSection()).ShouldBeNull();
    }

    [Fact]
    public void Staying_OfAnOwnScore_SaysWhatItsMapSaysAndWhatToDo()
    {
        var card = Cards.Calibrated();
        var own = card with { Probability = card.Probability with { Verdict = CalibrationVerdict.LevelOff, Calibrated = false, MapChurners = 60, Origins = 4 } };
        ReportWords.Staying(own)[0].ShouldBe("Not calibrated: later more customers left than it had said (106 for each 100 expected).");
        ReportWords.Staying(own)[1].ShouldStartWith("Trust the order of the accounts");
        ReportWords.Probability(own.Probability).ShouldBe(ReportWords.Staying(own)[0], "the page, the terminal and `hale calibrate` have one sentence");
        ReportWords.Staying(card).ShouldBeEmpty("files have no map that is kept");
    }

    [Fact]
    public void Bands_Steps_SayWhichLeftMoreOftenOrThatItIsNotShown()
    {
        ReportWords.Bands(Cards.Ranks().Bands).ShouldBe(
        [
            "Red left more often than yellow by 12 points (5–19).",
            "Yellow left more often than green by 2 points (1–3).",
            "If bands said nothing about leaving, a trend at least as strong over all of them would come about by chance in fewer than 1 of 1,000 cases.",
        ]);
        ReportWords.Bands(Cards.NoSkill().Bands).ShouldBe(
        [
            "Red and yellow cannot be told apart: 0.4 points (−2.0 to 3.0).",
            "Yellow left less often than green by 2.0 points (0.4–3.5): the wrong order.",
            "If bands said nothing about leaving, a trend at least as strong over all of them would come about by chance in 62 of 100 cases.",
        ]);
        ReportWords.Bands(Cards.Ranks().Bands with { Steps = [new("red", "green", Figure.Alone(.002, Shortfall.FewChurners))], TrendP = null }).ShouldBe(["Red and green lie 0.2 points apart (no interval: fewer than 20 left)."]);
        ReportWords.Bands(Cards.Ranks().Bands with { Steps = [new("low", "high", Figure.None(Shortfall.TooFew))], TrendP = null }).ShouldBe(["Low and high cannot be compared: too few observations for the method."]);
    }

    [Fact]
    public void Band_OtherThanAColour_StandsInQuotes()
    {
        var card = Cards.Ranks();
        ReportWords.Team(card with { Surprises = card.Surprises with { BestBand = "A" } })[^1].ShouldStartWith("12 of 58 leavers with a current score left while in “A”,");
        ReportWords.Warning(card with { Warning = card.Warning with { Band = "worst third" } }).ShouldStartWith("When they decided, 52 of 100 leavers had been in the worst third for at least 30 days,");
        ReportWords.Bands(card.Bands with { Steps = [new("D", "C", Cards.F(.1, .05, .15))], TrendP = null }).ShouldBe(["“D” left more often than “C” by 10 points (5–15)."]);
    }

    [Fact]
    public void KeyFigures_FewChurners_AreNotFirm() => ReportWords.KeyFigures(Cards.TwelveChurners()).Select(key => key.IsFirm).ShouldBe([false, true, true, true]);

    [Fact]
    public void Warning_NoDates_SaysWhy() => ReportWords.Warning(Cards.CrossSection()).ShouldBe("How early it warns cannot be said: the files carry no dates.");

    [Fact]
    public void Probability_Tested_IsCalledCalibratedOnlyWhereItIs()
    {
        ReportWords.Probability(Cards.Calibrated().Probability).ShouldBe("Calibrated: on time not used to fit, from 1 October 2024 on, stated and observed shares agree, as far as 31 leavers can show.");
        ReportWords.Probability(Cards.NotCalibrated().Probability).ShouldBe("The probabilities are not shown to come true; they are too extreme: high ones are too high and low ones too low; more customers left than they say.");
        ReportWords.Probability(Cards.Ranks().Probability).ShouldBe("The score is no probability, and there are too few outcomes, or too little time, to make one of it and then test it. So none is given.");
    }

    [Fact]
    public void Periods_Halves_SayWhetherItChanged()
    {
        ReportWords.Periods(Cards.Ranks().Periods).ShouldBe("Before 1 July 2024 the score put 80 of 100 pairs in the right order, from then on 76, a change of −4 points (95 % interval −14 to 7). It may have become worse, but chance alone could do this.");
        ReportWords.Periods(Cards.Ranks().Periods with { Change = Cards.F(-.14, -.25, -.03), Later = Cards.F(.66, .56, .76) }).ShouldEndWith("from then on 66, a change of −14 points (95 % interval −25 to −3). It ranks worse than it did.");
        ReportWords.Periods(Cards.Ranks().Periods with { Change = Figure.None(Shortfall.FewChurners) }).ShouldBe("Before 1 July 2024 the score put 80 of 100 pairs in the right order, from then on 76. Whether that is a change cannot be said: fewer than 20 customers left, and an interval would promise too much.");
        ReportWords.Periods(Cards.TwelveChurners().Periods).ShouldBe("Whether it holds over time cannot be said: fewer than 20 customers left, and an interval would promise too much.");
    }

    [Fact]
    public void Unknowns_Outlook_SaysWhen() => ReportWords.Unknowns(Cards.TwelveChurners()).ShouldBe(
    [
        "Whether the score has any skill: below 20 customers who left no interval is given. About 9 more customers would have to leave; at the present pace that is about April 2026.",
        "Whether it does better than the best simple rule.",
        "Whether probabilities come true: a map from score to probability must be fitted on some outcomes and then tested on later ones.",
        "Whether it holds in each segment: no segments were given. A column of the account file adds them.",
    ]);

    [Fact]
    public void Notes_Counts_AreOfSomething() => ReportWords.Notes(Cards.Ranks()).ShouldBe(
    [
        "3 of 61 accounts that left after the first score have none in the history.",
        "373 of 431 accounts with scores are taken to have stayed, because the outcomes list only those who left.",
    ]);

    [Fact]
    public void Reading_Columns_AreNamedWithTheOptionThatChangesThem() => ReportWords.Reading(Cards.Ranks().Tables[0]).ShouldBe(
        "history.csv, 6,890 rows: I read “Account ID” as account, “Snapshot” as date (day first: --month-first otherwise), “Health” as score (higher is better: --higher-is-worse otherwise), “Colour” as band (red, yellow, green: --levels otherwise). Not used: Comment, CSM mood.");

    [Theory]
    [InlineData(.142, .12, .171, null, "14 % (12–17)")]
    [InlineData(.0424, .031, .056, null, "4.2 % (3.1–5.6)")]
    public void Rate_Interval_StandsBeside(double value, double low, double high, Shortfall? why, string text) => ReportWords.Rate(new(value, new(low, high), why)).ShouldBe(text);

    [Fact]
    public void Rate_NoInterval_SaysWhy()
    {
        ReportWords.Rate(Figure.Alone(.14, Shortfall.FewChurners)).ShouldBe("14 % (no interval: fewer than 20 left)");
        ReportWords.Rate(Figure.Alone(.5, Shortfall.Exact)).ShouldBe("50 %");
        ReportWords.Rate(Figure.None(Shortfall.NobodyLeft)).ShouldBe("not known: nobody left");
    }

    [Fact]
    public void Flow_Renewals_CountsDecisions()
    {
        ReportWords.Flow(FlowReason.Read, Cards.Renewals().Subject).ShouldBe("Decisions read");
        ReportWords.Flow(FlowReason.Read, Cards.Ranks().Subject).ShouldBe("Rows of scores read");
        ReportWords.Flow(FlowReason.HorizonOpen, Cards.Ranks().Subject).ShouldBe("Its 90 days were not over when the outcomes end");
    }

    [Fact]
    public void Subject_Line_NamesFilesAndDays() => ReportWords.Subject(Cards.Ranks().Subject).ShouldBe("Health in history.csv, judged by the outcomes in churn.csv; scores of 1 January 2024 to 2 December 2024, later ones being too recent to judge; outcomes known until 31 March 2025");

    [Fact]
    public void Every_Enum_HasWords()
    {
        foreach (var why in Enum.GetValues<Shortfall>())
        {
            ReportWords.Why(why).ShouldNotBeNullOrWhiteSpace();
        }
        foreach (var kind in Enum.GetValues<UnknownKind>())
        {
            ReportWords.Unknowns(Cards.Ranks() with { Unknowns = [new(kind, null)] }).Single().ShouldEndWith(".");
        }
        foreach (var reason in Enum.GetValues<FlowReason>())
        {
            ReportWords.Flow(reason, Cards.Ranks().Subject).ShouldNotBeNullOrWhiteSpace();
        }
    }
}

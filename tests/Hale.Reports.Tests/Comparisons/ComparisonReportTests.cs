using Hale.Engine.Comparing;
using Hale.Engine.ReportCards;
using Hale.Reports.Comparisons;
using Hale.Statistics;

namespace Hale.Reports.Tests.Comparisons;

/// <summary>The sentences are the product: each says no more than its figure allows.</summary>
public sealed class ComparisonReportTests
{
    private static readonly ComparedNames Names = new("version 3", "the draft");

    private static readonly BacktestComparison Better = new(
        new PairedFlow(1320, 1300, 120, 100, 0, 0, 0, 0, 0, 1200),
        TreatmentBasis.NoPlays,
        200,
        58,
        new ComparedFigure(F(.71, .66, .76), F(.76, .71, .8), F(.05, .02, .08)),
        new ComparedCapture(.1, 20, 58, new ComparedFigure(F(.45, .33, .57), F(.52, .4, .63), F(.07, -.01, .15)), .31),
        [new ComparedBand("red", new BandSide(200, 20, F(.1, .06, .15)), new BandSide(220, 31, F(.141, .09, .19))), new ComparedBand("grey", null, new BandSide(0, 0, Figure.None(Shortfall.NoObservations)))],
        new ComparedMaps(new Core.Time.Instant(0), 400, 25, new ComparedFigure(F(.0412, .03, .05), F(.0398, .029, .049), F(-.0014, -.003, .0002))),
        null);

    [Theory]
    [InlineData(.05, .02, .08, "The draft ranks better than version 3 on the same observations.")]
    [InlineData(-.05, -.08, -.02, "The draft ranks worse than version 3 on the same observations.")]
    [InlineData(.03, -.01, .07, "Nobody can tell yet whether the draft or version 3 ranks better: the difference may be chance.")]
    [InlineData(0, 0, 0, "The draft and version 3 rank the same observations alike.")]
    public void Headline_OfADifference_IsOnTheSideOfItsInterval(double value, double low, double high, string expected) => Headline(F(value, low, high)).ShouldBe(expected);

    [Fact]
    public void Headline_WithoutAnInterval_SaysWhy()
    {
        Headline(Figure.Alone(.2, Shortfall.FewChurners)).ShouldBe("Nobody can tell yet whether the draft or version 3 ranks better: fewer than 20 customers left, and an interval would promise too much.");
        Headline(Figure.None(Shortfall.NoObservations)).ShouldBe("The draft and version 3 cannot be compared yet: there is no observation.");
    }

    [Fact]
    public void Sentences_CountWhatFellOut() => ComparisonReport.Sentences(Better, Names).ShouldBe(
    [
        "Compared on 1,200 observations of 200 accounts that both have; 58 left.",
        "Left out: 120 observations that only version 3 has; 100 that only the draft has.",
    ]);

    [Fact]
    public void Sentences_OfPlaysAndManyTries_WarnOfThem()
    {
        var warned = Better with { Treatment = TreatmentBasis.AgainstBefore, ByChance = new ByChance(9, .061), Flow = new PairedFlow(10, 10, 0, 0, 0, 0, 0, 0, 0, 10) };
        ComparisonReport.Sentences(warned, Names).Skip(1).ShouldBe(
        [
            "Biased against version 3: plays were run while people read its score, and every customer who was saved because of it counts here as its mistake.",
            "9 definitions, each with its rules of validation, have been held against these outcomes: of so many equally good ones, the best looks up to 6 points better by chance, and this difference is no larger.",
        ]);
        ComparisonReport.Sentences(warned with { ByChance = new ByChance(9, .031) }, Names)[^1].ShouldEndWith("the best looks up to 3 points better by chance.");
    }

    [Fact]
    public void Figures_StandBesideEachOtherWithTheIntervalOfTheDifference() => ComparisonReport.Figures(Better).ShouldBe(
    [
        new ComparisonRow("Pairs in the right order (a coin: 50)", "71 of 100 (66–76)", "76 of 100 (71–80)", "+5 points (2–8)"),
        new ComparisonRow("Lost customers on a list of the worst 10 % (at random: 31)", "45 of 100 (33–57)", "52 of 100 (40–63)", "+7 points (−1 to 15)"),
        new ComparisonRow("Error of the probabilities, in later time (Brier; less is better)", "0.0412 (0.0300–0.0500)", "0.0398 (0.0290–0.0490)", "−0.0014 (−0.0030 to 0.0002)"),
    ]);

    [Fact]
    public void Bands_CountThoseWhoLeftOnEachSide() => ComparisonReport.Bands(Better).ShouldBe(
    [
        new ComparisonRow("red", "20 of 200 left: 10 % (6–15)", "31 of 220 left: 14 % (9–19)", ""),
        new ComparisonRow("grey", "–", "0 of 0 left: not known: no observation", ""),
    ]);

    [Fact]
    public void EveryTreatment_HasItsWords()
    {
        foreach (var treatment in Enum.GetValues<TreatmentBasis>())
        {
            ComparisonReport.Sentences(Better with { Treatment = treatment }, Names).ShouldAllBe(sentence => sentence.EndsWith('.'));
        }
    }

    private static string Headline(Figure difference) => ComparisonReport.Headline(Better with { Auc = Better.Auc with { Difference = difference } }, Names);

    private static Figure F(double value, double low, double high) => Figure.Of(value, new Interval(low, high));
}

using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>GRR = Σ ARR·[1 − due·(1 − P·(1 − d))] / Σ ARR, by hand and by its laws.</summary>
public sealed class ComputeForecastTests
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void Grr_OfTwoDueOfThree_IsTheFormula()
    {
        var book = Books.Of(Books.Due("a", 100, 30) with { Change = Books.Falling(0.1) }, Books.Due("b", 300, 200), Books.Due("c", 600, 89));
        var line = Books.Lines(book, Books.Odds(0.8))[0];

        // a keeps 0.8 · 0.9 = 0.72, b is not due, c keeps 0.8.
        line.Grr.Expected.ShouldBe((72 + 300 + 480) / 1000.0, 1e-9);
        line.Nrr.Expected.ShouldBe(line.Grr.Expected, 1e-9);
        line.Renewed.Expected.ShouldBe(72 + 480, 1e-6);
        line.AtRisk.ShouldBe(0.2 * 700, 1e-9);
        (line.DueAccounts, line.DueRevenue, line.Accounts).ShouldBe((2, 700, 3));
        line.BinomialDeviation.ShouldBe(Math.Sqrt(0.16 * ((100 * 100) + (600 * 600))) / 1000, 1e-12);
        line.Effective.ShouldBe(1_000_000 / (10_000 + 90_000 + 360_000.0), 1e-9);
        (line.Largest, line.LargestShare).ShouldBe(("c", 600 / 700.0));
    }

    [Fact]
    public void Nrr_WithExpansion_IsAboveGrr()
    {
        var line = Books.Lines(Books.Of(Books.Due("a", 100, 30) with { Change = Books.Rising(0.25) }), Books.Odds(0.8))[0];
        line.Grr.Expected.ShouldBe(0.8, 1e-9);
        line.Nrr.Expected.ShouldBe(1.0, 1e-9);
    }

    [Fact]
    public void Nrr_AdditionsBetweenRenewals_CountForThoseThatStay()
    {
        var book = Books.Of(Books.Due("a", 100, 30), Books.Due("b", 100, 300)) with { Additions = new MidTermChange(1, 12, [0.5]) };
        var line = Books.Lines(book, Books.Odds(0.6), draws: 4_000)[0];
        var added = 0.5 * (1 - Math.Exp(-(90 / 365.25)));
        line.Nrr.Expected.ShouldBe(((0.6 * (1 + added)) + 1 + added) / 2, 1e-9);
        line.Grr.Expected.ShouldBe(0.8, 1e-9);
    }

    [Fact]
    public void Grr_MonthlyTerms_MultipliesTheirDecisions()
    {
        var line = Books.Lines(Books.Of(Books.Due("a", 100, 10, months: 1)), Books.Odds(0.9))[0];
        line.Grr.Expected.ShouldBe(Math.Pow(0.9, 3), 1e-9);
    }

    [Fact]
    public void Grr_WithoutAgreedEnd_ChainsTheReachOfTheProbability()
    {
        var line = Books.Lines(Books.Of(Books.Open("a", 100)), Books.Odds(0.9, horizonDays: 45))[0];
        line.Grr.Expected.ShouldBe(0.81, 1e-9);
        Should.Throw<NoProbabilityException>(() => Books.Lines(Books.Of(Books.Open("a", 100)), Books.Odds(0.9, horizonDays: 30), months: 6)).ReachDays.ShouldBe(30);
    }

    [Fact]
    public void Grr_NoticeGiven_IsLostAtOnce()
    {
        var line = Books.Lines(Books.Of(Books.Due("a", 100, 300) with { LeavesAt = Books.In(300) }, Books.Due("b", 300, 300)), Books.Odds(0.9), months: 1)[0];
        (line.Grr.Expected, line.Leaving, line.LeavingRevenue, line.DueAccounts, line.AtRisk).ShouldBe((0.75, 1, 100, 0, 0), "what has given notice is lost, and at risk no longer");
    }

    [Fact]
    public void Month_AfterOthers_KnowsThatEarlierDecisionsComeFirst()
    {
        var book = Books.Of(Books.Due("a", 100, 10, months: 1), Books.Due("b", 100, 40));
        var odds = Books.Odds(0.9);
        double Renewed(int month) => new ComputeForecast(book, odds, new SimulationSettings(0) { Draws = 50 }).Lines(ForecastWindow.OfMonth(book.AsOf, month, book.Zone), CancellationToken.None)[0].Renewed.Expected;
        Renewed(1).ShouldBe(90, 1e-9);
        Renewed(2).ShouldBe(81 + 90, 1e-9);
        Renewed(3).ShouldBe(72.9, 1e-9);
    }

    [Fact]
    public void Interval_OfChanceAlone_IsThatOfTheBinomial()
    {
        var book = Books.Of([.. Enumerable.Range(0, 400).Select(index => Books.Due($"a{index:000}", 10, 20))]);
        var line = Books.Lines(book, Books.Odds(0.9), draws: 4_000)[0];
        line.BinomialDeviation.ShouldBe(0.015, 1e-9);
        line.Spread.ShouldBe(0.015, 0.001);
        line.Grr.Low.ShouldBe(0.9 - (1.96 * 0.015), 0.004);
        line.Grr.High.ShouldBe(0.9 + (1.96 * 0.015), 0.004);
        Books.Lines(book, Books.Odds(0.9), excess: 0.5, draws: 2_000)[0].Grr.ShouldSatisfyAllConditions(
            wider => wider.Low.ShouldBeLessThan(line.Grr.Low), wider => wider.High.ShouldBeGreaterThan(line.Grr.High));
    }

    [Fact]
    public void Figures_MadeTwice_AreTheSame()
    {
        var book = Books.Of(Books.Due("a", 100, 30) with { Change = RenewalChange.Assumed }, Books.Open("b", 50));
        Books.Lines(book, Books.Odds(0.7), excess: 0.2)[0].ShouldBe(Books.Lines(book, Books.Odds(0.7), excess: 0.2)[0]);
    }

    [Fact]
    public void Grr_OfAnyBook_LiesBetweenZeroAndOneAndNrrNotBelow() => Check.One(Quick, Prop.ForAll(AnyBook(), made =>
    {
        foreach (var line in Books.Lines(made.Book, Books.Odds(made.Probability), excess: 0.3, draws: 60))
        {
            line.Grr.Expected.ShouldBeInRange(0, 1);
            line.Grr.Low.ShouldBeInRange(0, line.Grr.Expected);
            line.Grr.High.ShouldBeInRange(line.Grr.Expected, 1 + 1e-12);
            line.Nrr.Expected.ShouldBeGreaterThanOrEqualTo(line.Grr.Expected - 1e-12);
        }
    }));

    [Fact]
    public void Grr_WithHigherProbability_IsNotLower() => Check.One(Quick, Prop.ForAll(AnyBook(), made =>
    {
        var (low, high) = (Books.Lines(made.Book, Books.Odds(made.Probability), draws: 30)[0], Books.Lines(made.Book, Books.Odds((1 + made.Probability) / 2), draws: 30)[0]);
        high.Grr.Expected.ShouldBeGreaterThanOrEqualTo(low.Grr.Expected - 1e-12);
        high.Grr.Low.ShouldBeGreaterThanOrEqualTo(low.Grr.Low - 1e-9);
    }));

    [Fact]
    public void Segments_InMoney_AddUp() => Check.One(Quick, Prop.ForAll(AnyBook(), made =>
    {
        var lines = Books.Lines(made.Book, Books.Odds(made.Probability), excess: 0.2, draws: 30);
        var segments = lines.Skip(1).ToList();
        double Sum(Func<ForecastLine, double> money) => segments.Sum(money);
        Sum(line => line.Revenue).ShouldBe(lines[0].Revenue, 1e-6);
        Sum(line => line.Revenue * line.Grr.Expected).ShouldBe(lines[0].Revenue * lines[0].Grr.Expected, 1e-6);
        Sum(line => line.Revenue * line.Nrr.Expected).ShouldBe(lines[0].Revenue * lines[0].Nrr.Expected, 1e-6);
        Sum(line => line.Renewed.Expected).ShouldBe(lines[0].Renewed.Expected, 1e-6);
        Sum(line => line.AtRisk).ShouldBe(lines[0].AtRisk, 1e-6);
        segments.Sum(line => line.DueAccounts).ShouldBe(lines[0].DueAccounts);
    }));

    [Fact]
    public void Grr_NothingDue_IsOne() => Check.One(Quick, Prop.ForAll(AnyBook(), made =>
    {
        var later = made.Book with { Accounts = [.. made.Book.Accounts.Select(account => account with { LeavesAt = null, Stakes = [.. account.Stakes.Select(stake => stake with { End = Books.In(500), Deadline = Books.In(400) })] })] };
        var line = Books.Lines(later, Books.Odds(made.Probability), excess: 0.5, draws: 20)[0];
        line.Grr.ShouldBe(new Projected(1, 1, 1));
    }));

    private static Arbitrary<(ForecastBook Book, double Probability)> AnyBook()
    {
        var account =
            from revenue in Gen.Choose(1, 1_000)
            from days in Gen.Choose(0, 200)
            from months in Gen.Elements(1, 3, 12, 24)
            from isOpen in Gen.Elements(true, false, false)
            from leaves in Gen.Elements(true, false, false, false, false)
            from segment in Gen.Elements("x", "y", "z")
            from change in Gen.Elements(RenewalChange.None, RenewalChange.Assumed)
            select (isOpen ? Books.Open(string.Empty, revenue) : Books.Due(string.Empty, revenue, days, months)) with { Segment = segment, Change = change, LeavesAt = leaves ? Books.In(20) : null };
        var book =
            from accounts in account.NonEmptyListOf()
            from percent in Gen.Choose(0, 100)
            select (Books.Of([.. accounts.Select((one, index) => one with { Account = $"a{index:0000}" })]), percent / 100.0);
        return book.ToArbitrary();
    }
}

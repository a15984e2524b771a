using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Tests.Words;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(.72, .83, "72–83")]
    [InlineData(.503, .62, "50.3–62.0")]
    [InlineData(.5, .62, "50–62")]
    [InlineData(.44, .598, "44.0–59.8")]
    [InlineData(.598, .7, "60–70")]
    [InlineData(.4996, .7, "49.96–70.00")]
    public void PairsInterval_NearACoin_KeepsTheDecimalsThatTellThemApart(double low, double high, string text) =>
        FigureWords.PairsInterval(Figure.Of((low + high) / 2, new(low, high))).ShouldBe(text);

    [Theory]
    [InlineData(.997, .994, .999, "99.7 of 100", "99.4–99.9")]
    [InlineData(1, .98, 1, "100 of 100", "98–100")]
    public void Pairs_NearlyAll_AreNotPrintedAsAll(double value, double low, double high, string pairs, string interval)
    {
        FigureWords.Pairs(Cards.F(value, low, high)).ShouldBe(pairs);
        FigureWords.PairsInterval(Cards.F(value, low, high)).ShouldBe(interval);
    }

    [Theory]
    [InlineData(0, 0, .0135, "0.0 % (0.0–1.4)")]
    [InlineData(.0037, .0008, .0176, "0.37 % (0.08–1.76)")]
    [InlineData(.16, .14, .19, "16 % (14–19)")]
    [InlineData(.998, .99, .9999, "99.80 % (99.00–99.99)")]
    public void Rate_ShareOfFewOrAll_KeepsWhatMatters(double value, double low, double high, string text) => ReportWords.Rate(Cards.F(value, low, high)).ShouldBe(text);

    [Theory]
    [InlineData(-.03, .05, "−3 to 5")]
    [InlineData(.002, .05, "0.2–5.0")]
    [InlineData(-.1, -.04, "−10 to −4")]
    public void PointsInterval_Signs_ReadWell(double low, double high, string text) => FigureWords.PointsInterval(Figure.Of((low + high) / 2, new(low, high))).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(.0042, "0.42 %")]
    [InlineData(.042, "4.2 %")]
    [InlineData(.15, "15 %")]
    public void Percent_SmallShares_HaveMoreDecimals(double share, string text) => NumberWords.Percent(share).ShouldBe(text);

    [Theory]
    [InlineData(-.0004, 0, "0")]
    [InlineData(double.NaN, 1, "unknown")]
    [InlineData(double.PositiveInfinity, 1, "∞")]
    [InlineData(-1234.5, 1, "−1,234.5")]
    public void Fixed_OddNumbers_ReadWell(double number, int decimals, string text) => NumberWords.Fixed(number, decimals).ShouldBe(text);

    [Fact]
    public void PairsInterval_AnyInterval_IsPrintedOnItsOwnSideOfACoin() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(0, 100_000).Two().Select(pair => (Low: Math.Min(pair.Item1, pair.Item2) / 100_000.0, High: Math.Max(pair.Item1, pair.Item2) / 100_000.0)).ToArbitrary(),
        ends =>
        {
            var decimals = NumberWords.Decimals(new Hale.Statistics.Interval(ends.Low, ends.High), 100, 50);
            var printed = double.Parse(NumberWords.Fixed(ends.Low * 100, decimals), System.Globalization.CultureInfo.InvariantCulture);
            return decimals <= 4 && Math.Sign(printed - 50) == Math.Sign(Math.Round((ends.Low * 100) - 50, 6));
        }));

    [Fact]
    public void Verdict_AnyFigures_PrintsWhatTheModelHolds() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(100, 900).Three().Select(three => new[] { three.Item1, three.Item2, three.Item3 }.Order().Select(n => n / 1000.0).ToArray()).ToArbitrary(),
        ordered =>
        {
            var auc = Cards.F(ordered[1], ordered[0], ordered[2]);
            var card = Cards.Ranks() with { Verdict = Cards.Ranks().Verdict with { Auc = auc } };
            var decimals = Math.Max(NumberWords.Decimals(auc.Interval, 100, 50), NumberWords.Decimals(new(ordered[2], ordered[2]), 100, 60));
            string Shown(double value) => NumberWords.Fixed(value * 100, decimals);
            ReportWords.Verdict(card).Paragraph.ShouldContain($"in {Shown(ordered[1])} of 100 such pairs the score put the one who left lower (95 % interval {Shown(ordered[0])}–{Shown(ordered[2])}; a coin gives 50)");
        }));
}

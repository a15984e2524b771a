using Hale.Core.Time;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;
using Hale.Operations.Cards;
using Hale.Reports;
using Hale.Reports.Tests;
using Hale.Tests.Backtests;

namespace Hale.Operations.Tests.Cards;

/// <summary>A kept card says for ever what it said when it was made.</summary>
public sealed class CardTextTests
{
    public static TheoryData<string> Names => [.. Reports.Tests.Cards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Card_ReadBack_IsTheSame(string name)
    {
        var card = Reports.Tests.Cards.All[name];
        var text = CardText.Of(card);
        var read = CardText.Read(text).ShouldNotBeNull();
        WellFormed(CardText.Of(read)).ShouldBe(WellFormed(text));
        WellFormed(Json(read)).ShouldBe(WellFormed(Json(card)));
        read.Alarms.ShouldBe(card.Alarms);
        read.Verdict.Auc.ShouldBe(card.Verdict.Auc);
    }

    [Fact]
    public void Card_OfABacktest_ReadBack_IsTheSame()
    {
        var card = JudgeBacktest.Make(MadeBacktest.Of(new MadeCompany { Accounts = 120, Missing = 0.1 }), new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 50 }, null, null, CancellationToken.None);
        var text = CardText.Of(card);
        var read = CardText.Read(text).ShouldNotBeNull();
        CardText.Of(read).ShouldBe(text);
        Json(read).ShouldBe(Json(card));
        read.Subject.Backtest.ShouldNotBeNull().Rules.Schedule.ShouldBe(card.Subject.Backtest!.Rules.Schedule);
    }

    [Fact]
    public void Card_WithNumbersOfEveryKind_LosesNoBit()
    {
        var card = Reports.Tests.Cards.Ranks();
        double[] numbers = [0.1 + 0.2, double.Epsilon, double.MaxValue, -0.0, double.PositiveInfinity, double.NegativeInfinity];
        foreach (var number in numbers)
        {
            var read = CardText.Read(CardText.Of(card with { Verdict = card.Verdict with { Auc = new Figure(number, null, null) } })).ShouldNotBeNull();
            BitConverter.DoubleToInt64Bits(read.Verdict.Auc.Value!.Value).ShouldBe(BitConverter.DoubleToInt64Bits(number));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not even json")]
    [InlineData("{\"Verdict\":{\"Kind\":\"SomethingNew\"}}")]
    public void Card_OfAnotherHale_IsReadAsNone(string text) => CardText.Read(text).ShouldBeNull();

    /// <summary>Half a character, which a file may hold, is read back as the sign that stands for what cannot be read.</summary>
    private static string WellFormed(string text) => text.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal);

    private static string Json(ReportCard card)
    {
        using var output = new StringWriter();
        ReportJson.Write(card, Reports.Tests.Cards.Context, output);
        return output.ToString();
    }
}

using System.Reflection;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Tests.Words;

public sealed class AlarmWordsTests
{
    private static readonly Alarm[] Every =
    [
        new Alarm.TooGood(.98), new Alarm.Cliff(.9, .66, 14), new Alarm.WrongWay(.38), new Alarm.HistoryPruned(new(2023, 1, 5), new(2024, 3, 2), 17.4),
        new Alarm.LostWithoutScores(12, 70), new Alarm.NeverChanges(380, 431), new Alarm.NoDates(), new Alarm.Fading(.78, .66, new(2024, 7, 1)),
        new Alarm.Own(new OwnAlarm.TermNeverEnded(12, 40, 90)),
    ];

    public static TheoryData<string, string> Headlines => new()
    {
        { "too_good", "Too good to be believed until somebody has checked: the score may contain the outcome." },
        { "cliff", "Too good to be believed until somebody has checked: scores from only 14 days earlier knew much less." },
        { "wrong_way", "It points the wrong way: customers with better scores left more often." },
        { "history_pruned", "Lost customers may be missing: scores begin on 5 January 2023, but nobody is known to have left before 2 March 2024." },
        { "lost_without_scores", "12 of 70 customers that left have no score, or none that was current." },
        { "never_changes", "The score never changes for 380 of 431 accounts that have three scores or more: it may be today's score, written over the past." },
        { "no_dates", "The files carry no dates: nothing shows that the scores came before the outcomes." },
        { "fading", "It ranks worse of late: 66 of 100 pairs rightly from 1 July 2024 on, 78 of 100 before." },
    };

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Alarm_Headline_SaysWhatWasSeen(string code, string headline) => Words().Single(alarm => alarm.Code == code).Headline.ShouldBe(headline);

    [Fact]
    public void Alarm_EveryKind_HasWordsAndChecks()
    {
        var kinds = typeof(Alarm).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(Alarm))).Select(type => type.Name);
        Every.Select(alarm => alarm.GetType().Name).ShouldBe(kinds, ignoreOrder: true);
        Words().ShouldAllBe(alarm => alarm.Headline.EndsWith('.') && alarm.Text.EndsWith('.') && alarm.Checks.Count > 0);
    }

    [Fact]
    public void Alarm_Order_IsThatOfTheCard() => Words().Select(alarm => alarm.Code).ShouldBe(Every.Select(alarm => alarm.Code));

    [Fact]
    public void WrongWay_Check_NamesTheOptionThatTurnsTheScore()
    {
        var card = Cards.WrongWay();
        ReportWords.Alarms(card)[0].Checks[0].ShouldBe("The score was read as higher is better. If higher is worse, audit again with --higher-is-worse.");
        var turned = card with { Subject = card.Subject with { Scale = card.Subject.Scale with { HigherIsWorse = true } } };
        ReportWords.Alarms(turned)[0].Checks[0].ShouldBe("The score was read as higher is worse. If higher is better, audit again with --higher-is-better.");
    }

    [Fact]
    public void HistoryPruned_Text_CountsWhoShouldHaveLeft() =>
        Words().Single(alarm => alarm.Code == "history_pruned").Text.ShouldBe("At the later pace about 17 would have left in between. Some systems delete lost accounts; then the early part of the history shows only those who survived.");

    private static IReadOnlyList<Hale.Reports.Words.AlarmText> Words() => ReportWords.Alarms(Cards.Ranks() with { Alarms = Every });
}

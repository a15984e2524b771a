using System.Reflection;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Tests.Words.Own;

public sealed class OwnAlarmWordsTests
{
    private static readonly OwnAlarm[] Every =
    [
        new OwnAlarm.SingleMeasure("Logins", .97, "Tickets", .61), new OwnAlarm.GivesAway("Renewal intent", 18, 19), new OwnAlarm.UndatedPredicts("Segment", .78),
        new OwnAlarm.NearDuplicates([new AlikeAccounts("A-1", "B-7", 9)], 3), new OwnAlarm.StaleInputs([new StaleInput("Survey", .41, null), new StaleInput("Logins", .95, new(2024, 9, 30))]),
        new OwnAlarm.TermNeverEnded(12, 140, 300), new OwnAlarm.GreenInflation(.4, .62, .02, .05, new(2024, 7, 31)), new OwnAlarm.CalibrationDecay(21.4, 48, new(2024, 7, 31)),
        new OwnAlarm.MapDecay(3, new(2024, 6, 30), 900, 41, Figure.Of(1.62, new(1.2, 2.1)), Figure.Of(.48, new(.2, .8)), Figure.Of(.9, new(.6, 1.2))), new OwnAlarm.LateFacts(.68, .83, 210, 900),
        new OwnAlarm.Drift([new DriftFinding(null, new(2024, 12, 31), new(2023, 12, 31), .31, .12), new DriftFinding("Logins", new(2024, 12, 31), new(2024, 11, 30), .5, .2)]),
    ];

    public static TheoryData<string, string> Headlines => new()
    {
        { "single_measure", "Too good to be believed until somebody has checked: “Logins” alone knows nearly everything." },
        { "gives_away", "Too good to be believed until somebody has checked: “Renewal intent” may say that leaving was already decided." },
        { "undated_predicts", "Too good to be believed until somebody has checked: “Segment” rests on attributes without a history, and tells who left." },
        { "near_duplicates", "3 pairs of different accounts had nearly the same values again and again: one customer may be stored twice." },
        { "stale_inputs", "2 measures often had no current data when accounts were observed." },
        { "term_never_ended", "No annual renewal is in the data: annual churn is not predicted." },
        { "green_inflation", "Green means less than it did: more accounts are in the best band, and more of those leave." },
        { "calibration_decay", "The same score no longer means the same: more customers left than such scores meant before." },
        { "map_decay", "The probabilities of staying no longer hold: more customers left than they said." },
        { "late_facts", "Facts that tell who leaves come too late: they were written down only once it had been decided, or long after they occurred." },
        { "drift", "The score and “Logins” moved beyond chance, two closes running: a review is due." },
    };

    [Theory]
    [MemberData(nameof(Headlines))]
    public void OwnAlarm_Headline_SaysWhatWasSeen(string code, string headline) => Words().Single(alarm => alarm.Code == code).Headline.ShouldBe(headline);

    [Theory]
    [InlineData("single_measure", "By that measure alone 97 of 100 pairs stand in the right order; by the next best, “Tickets”, 61 of 100.")]
    [InlineData("gives_away", "Of 19 observations with its lowest points 18 were followed by leaving.")]
    [InlineData("near_duplicates", "A-1 and B-7 at 9 moments; and others.")]
    [InlineData("stale_inputs", "“Survey”: too old in 41 % of the observations. “Logins”: its data ended; from 30 September 2024 on 95 % of the observations had none.")]
    [InlineData("term_never_ended", "140 of 300 accounts had a contract of 12 months, and none of those came up for decision")]
    [InlineData("green_inflation", "From 31 July 2024 on 62 % of the observations were in the best band, 40 % before; 5.0 % of those were followed by leaving, 2.0 % before.")]
    [InlineData("calibration_decay", "From 31 July 2024 on 48 observations were followed by leaving; at the rates that the same scores had before it would have been about 21.")]
    [InlineData("map_decay", "Map 3 rests on what was known up to 30 June 2024. Since then 900 observations have an outcome, and 41 accounts left. For each one that the map expects to leave 1.62 did (1.20–2.10); the level is off by 0.48 (0.20–0.80) where 0 is right, and the slope is 0.90 (0.60–1.20) where 1 is right.")]
    [InlineData("late_facts", "Had every fact been known when it occurred, 83 of 100 pairs would stand in the right order instead of 68 of 100; 210 of 900 scores would have been another.")]
    [InlineData("drift", "The score: stability index 0.31 on 31 December 2024 against 31 December 2023, by chance seldom above 0.12.")]
    public void OwnAlarm_Text_HoldsTheEvidence(string code, string text) => Words().Single(alarm => alarm.Code == code).Text.ShouldStartWith(text);

    [Fact]
    public void OwnAlarm_EveryKind_HasWordsAndChecks()
    {
        Every.Select(alarm => alarm.GetType()).ShouldBe(typeof(OwnAlarm).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(OwnAlarm))), ignoreOrder: true);
        Words().ShouldAllBe(alarm => alarm.Headline.EndsWith('.') && alarm.Text.EndsWith('.') && alarm.Checks.Count > 0);
    }

    [Fact]
    public void OwnAlarm_ThatSmellsOfTheOutcome_Blocks() =>
        Words().Where(alarm => alarm.Blocks).Select(alarm => alarm.Code).ShouldBe(["single_measure", "gives_away", "undated_predicts"]);

    private static IReadOnlyList<Hale.Reports.Words.AlarmText> Words() => ReportWords.Alarms(Cards.Ranks() with { Alarms = [.. Every.Select(alarm => new Alarm.Own(alarm))] });
}

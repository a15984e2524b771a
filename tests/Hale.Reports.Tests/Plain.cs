using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using static Hale.Reports.Tests.Cards;

namespace Hale.Reports.Tests;

/// <summary>A card on which everything is known, from which the others are made.</summary>
internal static class Plain
{
    private static readonly string[] Names = ["Cranleigh Optics", "Foxdale Media", "Hazelbrook Schools", "Netherby Museums Trust", "Maplecroft Homes", "Silverbeck Labs"];

    public static Ranking Ranking { get; } = new(
        F(.78, .72, .83),
        F(.74, .67, .8),
        F(.19, .14, .25),
        F(.035, .026, .046),
        [new(.05, false, 11, F(.22, .16, .3), .11, F(.15, .1, .21), F(.21, .14, .29), F(4.3, 2.9, 5.9)), new(.1, true, 22, F(.42, .34, .5), .21, F(.119, .085, .16), F(.34, .26, .43), F(3.4, 2.6, 4.3)), new(.2, false, 45, F(.6, .52, .68), .37, F(.088, .065, .115), F(.5, .41, .6), F(2.5, 2.1, 3))],
        [.. Enumerable.Range(0, 51).Select(i => i / 50.0).Select(x => new CurvePoint(x, 1 - Math.Pow(1 - x, 3.6), null))]);

    public static Bands Bands { get; } = new(
        BandSource.File,
        [
            new("red", 0, 39.5, 640, 96, F(.15, .11, .2), .5),
            new("yellow", 40, 69.8, 1873, 58, F(.031, .021, .044), .3),
            new("green", 70, 100, 2949, 38, F(.0129, .008, .019), .2),
        ],
        [new("red", "yellow", F(.119, .05, .19)), new("yellow", "green", F(.018, .007, .03))],
        .0000004,
        new(new(2024, 1, 15), new(2025, 3, 31), [Curve("red", 62, 21, .34), Curve("yellow", 140, 20, .14), Curve("green", 229, 17, .07)], .00002, Competing: true, Stratified: false));

    public static Probability Mapped { get; } = new(
        ProbabilityBasis.Mapped,
        "Platt",
        new(2024, 6, 30),
        new(2024, 10, 1),
        1820,
        31,
        F(1.06, .74, 1.45),
        F(.05, -.32, .41),
        F(.94, .71, 1.2),
        F(.031, .022, .041),
        F(.08, .03, .14),
        Calibrated: true,
        [new(700, 5, .006, F(.0071, .003, .017)), new(520, 9, .016, F(.0173, .009, .033)), new(380, 11, .034, F(.029, .016, .051)), new(220, 24, .098, F(.109, .074, .157))],
        [.. Enumerable.Range(0, 13).Select(i => .004 + (i * .009)).Select(x => new CurvePoint(x, x * 1.05, new(Math.Max(0, (x * .7) - .003), (x * 1.4) + .006)))]);

    public static ReportCard Card { get; } = new(
        new("Health", "history.csv", "churn.csv", "accounts.csv", new(ScoreKind.Number, HigherIsWorse: false, []), ObservationRule.Monthly, 90, new(2024, 1, 1), new(2024, 12, 2), new(2025, 3, 31), KnownUntilStated: true, .1),
        new(VerdictKind.Ranks, F(.78, .72, .83), Tenure(F(.69, .63, .75), F(.09, .04, .14)), F(.09, .04, .14), null),
        [],
        new(
            [new(FlowReason.Read, 0, 6890), new(FlowReason.NoOutcomeKnown, 0, 6890), new(FlowReason.AfterLeaving, 41, 6849), new(FlowReason.NotFirstOfMonth, 127, 6722), new(FlowReason.HorizonOpen, 1233, 5489), new(FlowReason.EndedOtherwise, 27, 5462)],
            5462,
            431,
            58,
            192,
            12,
            true,
            7,
            2000,
            20250402,
            [new(NoteKind.LostWithoutScores, 3, 61, ["A-900", "A-901", "A-902"]), new(NoteKind.TakenAsRetained, 373, 431, [])]),
        [
            new(ContenderKind.Score, F(.78, .72, .83), F(.74, .67, .8), null, Naive: false),
            new(ContenderKind.BaseRate, Figure.Alone(.5, Shortfall.Exact), Figure.Alone(.5, Shortfall.Exact), F(.28, .22, .33), Naive: true),
            Tenure(F(.69, .63, .75), F(.09, .04, .14)),
            new(ContenderKind.SinceLastChange, F(.54, .48, .6), F(.53, .46, .6), F(.24, .16, .31), Naive: true),
            new(ContenderKind.ScoreBefore, F(.75, .69, .81), F(.73, .66, .79), F(.03, .01, .05), Naive: false),
        ],
        Ranking,
        NoProbability(Shortfall.ShortHistory),
        Bands,
        Warning(),
        new("green", "red", [.. Enumerable.Range(0, 12).Select(Left)], 58, [.. Enumerable.Range(0, 31).Select(Stayed)], 373, [new("red", 30, 711000), new("yellow", 16, 569000), new("green", 12, 250400)], [.. Enumerable.Range(40, 3).Select(Stayed)], new(2025, 3, 31)),
        new([.. Enumerable.Range(0, 12).Select(Period)], new(2024, 7, 1), F(.8, .73, .87), F(.76, .68, .84), F(-.04, -.14, .07)),
        new(
            [new("Mid-market", 2610, 190, 27, F(.142, .1, .199), F(.79, .71, .86)), new("Small business", 1902, 161, 24, F(.149, .102, .212), F(.75, .66, .84)), new("Enterprise", 950, 80, 7, F(.112, .069, .166), Figure.None(Shortfall.FewChurners))],
            .31),
        [new(UnknownKind.WithinFivePoints, new(31, 4.8, new(2025, 10, 8), IsPast: false)), new(UnknownKind.Probabilities, null), new(UnknownKind.Treatment, null)],
        [
            new("history.csv", "scores", 6890, [new("Account ID", "account", null, null), new("Snapshot", "date", "day first", "--month-first"), new("Health", "score", "higher is better", "--higher-is-worse"), new("Colour", "band", "red, yellow, green", "--levels")], ["Comment", "CSM mood"], [new("gaps", "14 accounts have a month without a score between their first and last.", 14, ["A-014", "A-031"])]),
            new("churn.csv", "outcomes", 61, [new("Customer", "account", null, null), new("Lost on", "date", "day first", "--month-first")], [], []),
        ]);

    public static Contender Tenure(Figure auc, Figure gain) => new(ContenderKind.Tenure, auc, auc, gain, Naive: true);

    public static Warning NoWarning(Shortfall why) => new("red", 0, [], [], [], 90, 0, 0, 0, 0, 0, Figure.None(why), why);

    public static Probability NoProbability(Shortfall why) =>
        new(ProbabilityBasis.None, null, null, null, 0, 0, Figure.None(why), Figure.None(why), Figure.None(why), Figure.None(why), Figure.None(why), Calibrated: false, [], []);

    private static Warning Warning() => new(
        "red",
        58,
        [new(30, F(.52, .39, .65), F(.09, .07, .11)), new(60, F(.31, .2, .44), F(.07, .05, .09)), new(90, F(.12, .05, .23), F(.05, .03, .07))],
        [.. Enumerable.Range(0, 25).Select(i => i * 7.5).Select(day => new CurvePoint(day, .64 * Math.Exp(-day * day / 9000), null))],
        [.. Enumerable.Range(0, 25).Select(i => i * 7.5).Select(day => new CurvePoint(day, .117 * Math.Exp(-day / 110), null))],
        90,
        120,
        34,
        70,
        16,
        5462,
        F(1.3, 1, 1.6),
        null);

    private static LandmarkCurve Curve(string band, int accounts, int left, double lost) => new(band, accounts, left, [.. Enumerable.Range(1, left).Select(i =>
    {
        var share = 1 - (lost * i / left);
        return new CurvePoint(i * 430.0 / left, share, new(Math.Max(0, share - (.04 + (.1 * lost * i / left))), Math.Min(1, share + .03)));
    })]);

    private static Surprise Left(int i) => new($"A-{100 + i}", Names[i % Names.Length], i % 2 == 0 ? "Mid-market" : "Small business", i % 3 == 0 ? "Priya Raman" : "Sofia Keller", i == 4 ? null : 12900 + (i * 2310), new(2024, 6, 1 + i), 71.5 + (i * 1.7), new(2024, 8, 2 + i), 60 + (i * 11));

    private static Surprise Stayed(int i) => new($"A-{300 + i}", Names[(i + 2) % Names.Length], "Enterprise", "Marcus Bell", 8000 + (i * 990), new(2024, 5, 1 + (i % 28)), 12.5 + (i * .8), null, 35 + (i * 4));

    private static PeriodRow Period(int month)
    {
        var auc = .8 - (month * .006) + (month % 3 * .015);
        return new($"2024-{month + 1:00}", new(2024, month + 1, 1), 455 - (month * 2), 4 + (month % 3), F(.035, .02, .056), month == 7 ? Figure.None(Shortfall.FewChurners) : F(auc, auc - .11, Math.Min(.98, auc + .1)));
    }
}

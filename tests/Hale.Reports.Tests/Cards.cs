using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Reports.Tests;

/// <summary>Report cards of every kind that the words must fit.</summary>
internal static class Cards
{
    public static ReportContext Context { get; } = new(new DateTimeOffset(2025, 4, 2, 9, 30, 0, TimeSpan.Zero), "0.1.0", "Report card of Health");

    /// <summary>Every card by its name.</summary>
    public static IReadOnlyDictionary<string, ReportCard> All { get; } = new Dictionary<string, ReportCard>(StringComparer.Ordinal)
    {
        ["ranks"] = Ranks(),
        ["no skill"] = NoSkill(),
        ["wrong way"] = WrongWay(),
        ["simple rule better"] = SimpleRuleBetter(),
        ["not beyond a simple rule"] = NotBeyondSimpleRule(),
        ["open"] = Open(),
        ["twelve churners"] = TwelveChurners(),
        ["cross-section"] = CrossSection(),
        ["too good"] = TooGood(),
        ["cliff"] = Cliff(),
        ["calibrated"] = Calibrated(),
        ["not calibrated"] = NotCalibrated(),
        ["renewals"] = Renewals(),
        ["nothing known"] = NothingKnown(),
        ["one value"] = OneValue(),
        ["own"] = OwnCards.Whole(),
        ["own, nothing known"] = OwnCards.Bare(),
        ["hostile"] = HostileCard.Make(),
    };

    public static ReportCard Ranks() => Plain.Card;

    public static ReportCard NoSkill() => Ranks() with
    {
        Verdict = new(VerdictKind.NoUsefulSkill, F(.52, .47, .57), Plain.Tenure(F(.55, .5, .6), F(-.03, -.08, .02)), F(-.03, -.08, .02), null),
        Ranking = Plain.Ranking with { Auc = F(.52, .47, .57), AtCapacity = [new(.1, true, 22, F(.19, .12, .29), .21, F(.04, .02, .06), F(.11, .06, .17), F(1.1, .6, 1.7))] },
        Bands = Plain.Bands with { Steps = [new("red", "yellow", F(.004, -.02, .03)), new("yellow", "green", F(-.02, -.035, -.004))], TrendP = .62 },
    };

    public static ReportCard WrongWay() => NoSkill() with
    {
        Verdict = NoSkill().Verdict with { Auc = F(.38, .32, .44) },
        Alarms = [new Alarm.WrongWay(.38)],
    };

    public static ReportCard SimpleRuleBetter() => Ranks() with
    {
        Verdict = new(VerdictKind.SimpleRuleRanksAsWell, F(.64, .58, .7), Plain.Tenure(F(.74, .69, .79), F(-.1, -.15, -.04)), F(-.1, -.15, -.04), null),
        Ranking = Plain.Ranking with { Auc = F(.64, .58, .7) },
        Alarms = [new Alarm.HistoryPruned(new(2023, 1, 5), new(2024, 3, 2), 17.4), new Alarm.Fading(.7, .58, new(2024, 7, 1))],
    };

    public static ReportCard NotBeyondSimpleRule() => Ranks() with
    {
        Verdict = new(VerdictKind.NotEnoughOutcomes, F(.7, .64, .76), Plain.Tenure(F(.66, .6, .72), F(.04, -.03, .11)), F(.04, -.03, .11), new(40, 4.8, new(2026, 1, 10), IsPast: false)),
        Unknowns = [new(UnknownKind.BetterThanNaive, new(40, 4.8, new(2026, 1, 10), IsPast: false)), .. Plain.Card.Unknowns],
    };

    public static ReportCard Open() => Ranks() with
    {
        Verdict = new(VerdictKind.NotEnoughOutcomes, F(.57, .46, .68), Plain.Tenure(F(.55, .44, .66), F(.02, -.1, .14)), F(.02, -.1, .14), null),
        Making = Plain.Card.Making with { Churners = 24, Replicates = 2000 },
    };

    public static ReportCard TwelveChurners()
    {
        var auc = Figure.Alone(.71, Shortfall.FewChurners);
        var outlook = new Outlook(9, 1.2, new(2026, 4, 14), IsPast: false);
        return Ranks() with
        {
            Verdict = new(VerdictKind.NotEnoughOutcomes, auc, Plain.Tenure(Figure.Alone(.6, Shortfall.FewChurners), Figure.Alone(.11, Shortfall.FewChurners)), Figure.Alone(.11, Shortfall.FewChurners), outlook),
            Making = Plain.Card.Making with { Churners = 12, ChurnObservations = 31, Accounts = 210, Observations = 2304 },
            Ranking = Plain.Ranking with
            {
                Auc = auc,
                AucAhead = Figure.Alone(.69, Shortfall.FewChurners),
                AveragePrecision = Figure.Alone(.06, Shortfall.FewChurners),
                AtCapacity = [new(.1, true, 11, F(.33, .14, .61), .21, Figure.Alone(.03, Shortfall.FewChurners), Figure.Alone(.29, Shortfall.FewChurners), Figure.Alone(2.9, Shortfall.FewChurners))],
            },
            Contenders = [new(ContenderKind.Score, auc, Figure.None(Shortfall.FewChurners), null, false), new(ContenderKind.BaseRate, Figure.Alone(.5, Shortfall.Exact), Figure.Alone(.5, Shortfall.Exact), Figure.Alone(.21, Shortfall.FewChurners), true)],
            Probability = Plain.NoProbability(Shortfall.FewChurners),
            Periods = new([new("2024", new(2024, 1, 1), 2304, 12, F(.0135, .008, .021), auc)], null, Figure.None(Shortfall.FewChurners), Figure.None(Shortfall.FewChurners), Figure.None(Shortfall.FewChurners)),
            Segments = new([], null),
            Unknowns = [new(UnknownKind.AnySkill, outlook), new(UnknownKind.BetterThanNaive, null), new(UnknownKind.Probabilities, null), new(UnknownKind.BySegment, null)],
        };
    }

    public static ReportCard CrossSection() => Ranks() with
    {
        Subject = Plain.Card.Subject with { Rule = ObservationRule.CrossSection, HorizonDays = null, First = null, Last = null, KnownUntil = null, KnownUntilStated = false },
        Verdict = new(VerdictKind.Ranks, F(.78, .72, .83), new(ContenderKind.BaseRate, Figure.Alone(.5, Shortfall.Exact), Figure.None(Shortfall.NoDates), F(.28, .22, .33), true), F(.28, .22, .33), null),
        Alarms = [new Alarm.NoDates()],
        Making = Plain.Card.Making with { Flow = [new(FlowReason.Read, 0, 431), new(FlowReason.NoOutcomeKnown, 0, 431)], Observations = 431, Accounts = 431, Churners = 58, ChurnObservations = 58, DelayDays = null, Competing = 0, Replicates = 0, Notes = [] },
        Contenders = [new(ContenderKind.Score, F(.78, .72, .83), Figure.None(Shortfall.NoDates), null, false), new(ContenderKind.BaseRate, Figure.Alone(.5, Shortfall.Exact), Figure.None(Shortfall.NoDates), F(.28, .22, .33), true)],
        Ranking = Plain.Ranking with { AucAhead = Figure.None(Shortfall.NoDates) },
        Bands = Plain.Bands with { Landmark = null },
        Warning = Plain.NoWarning(Shortfall.NoDates),
        Periods = new([], null, Figure.None(Shortfall.NoDates), Figure.None(Shortfall.NoDates), Figure.None(Shortfall.NoDates)),
        Unknowns = [new(UnknownKind.Timing, null), new(UnknownKind.EarlyWarning, null), new(UnknownKind.Treatment, null)],
    };

    public static ReportCard TooGood() => Ranks() with
    {
        Verdict = Plain.Card.Verdict with { Auc = F(.982, .97, .99), Gain = F(.29, .24, .34) },
        Ranking = Plain.Ranking with { Auc = F(.982, .97, .99) },
        Alarms = [new Alarm.TooGood(.982), new Alarm.NeverChanges(380, 431), new Alarm.LostWithoutScores(12, 70)],
    };

    public static ReportCard Cliff() => Ranks() with
    {
        Verdict = Plain.Card.Verdict with { Auc = F(.9, .86, .93) },
        Alarms = [new Alarm.Cliff(.9, .66, 14)],
    };

    public static ReportCard Calibrated() => Ranks() with { Probability = Plain.Mapped };

    public static ReportCard NotCalibrated() => Ranks() with
    {
        Subject = Plain.Card.Subject with { Score = "Churn risk", Scale = new(ScoreKind.Probability, HigherIsWorse: true, []) },
        Probability = Plain.Mapped with { Basis = ProbabilityBasis.Stated, Map = null, FittedUntil = null, Calibrated = false, Slope = F(.61, .45, .78), Intercept = F(.4, .1, .7), ObservedExpected = F(1.42, 1.1, 1.8), Skill = F(-.04, -.09, .01) },
    };

    public static ReportCard Renewals() => Ranks() with
    {
        Subject = Plain.Card.Subject with { Rule = ObservationRule.Renewals, HorizonDays = 30 },
        Making = Plain.Card.Making with { Flow = [new(FlowReason.Read, 0, 5210), new(FlowReason.NoOutcomeKnown, 310, 4900), new(FlowReason.NoCurrentScore, 4388, 512)], Observations = 512, Accounts = 431, Churners = 58, ChurnObservations = 58 },
    };

    public static ReportCard NothingKnown()
    {
        var none = Figure.None(Shortfall.NobodyLeft);
        return Ranks() with
        {
            Verdict = new(VerdictKind.NotEnoughOutcomes, none, null, none, null),
            Making = Plain.Card.Making with { Churners = 0, ChurnObservations = 0, Notes = [] },
            Contenders = [new(ContenderKind.Score, none, none, null, false)],
            Ranking = new(none, none, none, none, [], []),
            Probability = Plain.NoProbability(Shortfall.NobodyLeft),
            Bands = new(BandSource.Thirds, [], [], null, null),
            Warning = Plain.NoWarning(Shortfall.NobodyLeft),
            Surprises = new("best third", "worst third", [], 0, [], 0, [], [], null),
            Periods = new([], null, none, none, none),
            Segments = new([], null),
            Unknowns = [],
            Tables = [],
        };
    }

    public static ReportCard OneValue() => NothingKnown() with
    {
        Verdict = new(VerdictKind.NotEnoughOutcomes, Figure.None(Shortfall.OneValue), null, Figure.None(Shortfall.OneValue), null),
        Ranking = Plain.Ranking with { Auc = Figure.None(Shortfall.OneValue), Roc = [] },
        Making = Plain.Card.Making,
    };

    public static Figure F(double value, double low, double high) => Figure.Of(value, new Interval(low, high));
}

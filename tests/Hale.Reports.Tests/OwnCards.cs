using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Tests;

/// <summary>Cards of a score that Hale computes itself.</summary>
internal static class OwnCards
{
    private static readonly ValidationRules Rules = new(new ObservationSchedule.Lives(new Period(1, WindowUnit.Month)), [5, 30]);

    public static ReportCard Whole() => Cards.Ranks() with
    {
        Subject = Plain.Card.Subject with { Backtest = new BacktestSource(3, new string('a', 64), Rules, new Instant(0), "inputs", 4) { ReconstructedShare = .4, UndatedMeasures = ["Plan"], UndatedShare = .1 } },
        Contenders = [.. Plain.Card.Contenders, .. new[] { ContenderKind.SinceActive, ContenderKind.EqualWeights, ContenderKind.WithoutPeople, ContenderKind.PreviousVersion }.Select(kind => new Contender(kind, Cards.F(.6, .55, .65), Figure.None(Shortfall.FewChurners), Cards.F(.1, .02, .18), kind == ContenderKind.SinceActive))],
        Surprises = Plain.Card.Surprises with { StayedWhileWorst = [.. Plain.Card.Surprises.StayedWhileWorst.Select(one => one with { Treated = true, Drivers = [new Driver("Logins", 12, 30.5)] })] },
        Tables = [],
        Own = new OwnCard(
            new Treatment(900, 120, 80, 300, 250, 31, GivesHeadline: true, Cards.F(.62, .57, .67)),
            new Headroom(
                ["logins", "tickets"],
                [new HeadroomOrigin(new DateOnly(2024, 9, 1), 1200, 60, 500, 25, -2.1)],
                500,
                25,
                Cards.F(.78, .7, .85),
                Cards.F(.72, .63, .8),
                Cards.F(.06, .01, .11),
                [new HeadroomCoefficient("logins", WhenMissing: false, -.4), new HeadroomCoefficient("tickets", WhenMissing: true, .2)],
                Cards.F(.75, .7, .8)),
            [Lead(5), Lead(30)],
            new Measures([Measure("Logins", Cards.F(.7, .64, .76), .4), Measure("Tickets", Cards.F(.42, .37, .48), -.3)], 7.5),
            new ManualLayer(40, 2304, Cards.F(.78, .72, .83), Cards.F(.74, .68, .8), Cards.F(.04, .01, .07)),
            [new SegmentTable("plan", Plain.Card.Segments), new SegmentTable("country", Plain.Card.Segments)]),
    };

    /// <summary>Nothing but the places where numbers would stand.</summary>
    public static ReportCard Bare()
    {
        var none = Figure.None(Shortfall.NobodyLeft);
        return Cards.NothingKnown() with
        {
            Subject = Plain.Card.Subject with { Backtest = new BacktestSource(0, "x", ValidationRules.Usual, new Instant(0), "", 1) },
            Own = new OwnCard(new Treatment(0, 0, 0, 0, 0, 0, GivesHeadline: false, none), null, [], new Measures([], 0), null, []),
        };
    }

    private static LeadRow Lead(int days) => new(
        days, 900, 430, 58, Cards.F(.76, .7, .82), new Contender(ContenderKind.SinceActive, Cards.F(.6, .54, .66), Figure.None(Shortfall.FewChurners), Cards.F(.16, .08, .24), true), Cards.F(.5, .37, .63), Cards.F(.2, .1, .3),
        Cards.F(.06, .05, .08), Cards.F(.78, .7, .85), Cards.F(.72, .63, .8));

    private static MeasureRow Measure(string label, Figure auc, double free) => new(
        null, label, label.ToLowerInvariant(), .5, .45,
        [new MeasureStateRow(MeasurePresence.Present, 2000, 100, Cards.F(.05, .04, .06), 61, null), new MeasureStateRow(MeasurePresence.Silent, 304, 40, Cards.F(.13, .1, .17), 50, 46)],
        auc, free, null);
}

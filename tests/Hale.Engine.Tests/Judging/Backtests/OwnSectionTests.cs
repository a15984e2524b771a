using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

public sealed class OwnSectionTests
{
    [Fact]
    public void Contenders_HoldEverythingTheScoreIsHeldAgainst()
    {
        var backtest = MadeBacktest.Of(new MadeCompany { Seed = 3, Weights = [0.2, 0.2, 0.6], Missing = 0.1 });
        var silent = backtest with { Rows = [.. backtest.Rows.Select((row, index) => row with { ActiveAt = new Instant(row.AsOf.Micros - (index % 40 * Instant.MicrosPerDay)), Alone = index % 9 == 0 ? 50 : row.Score })] };
        var card = Card(silent, previous: backtest);

        card.Contenders.Select(contender => contender.Kind).ShouldBe([
            ContenderKind.Score, ContenderKind.BaseRate, ContenderKind.Tenure, ContenderKind.ScoreBefore,
            ContenderKind.SinceActive, ContenderKind.EqualWeights, ContenderKind.WithoutPeople, ContenderKind.PreviousVersion,
        ]);
        card.Contenders.Where(contender => contender.Naive).Select(contender => contender.Kind).ShouldBe([ContenderKind.BaseRate, ContenderKind.Tenure, ContenderKind.SinceActive]);
        card.Contenders.Single(contender => contender.Kind == ContenderKind.PreviousVersion).Gain!.Value!.Value.ShouldBe(0, 1e-12);
        card.Own!.People!.Changed.ShouldBeGreaterThan(0);
        card.Own.People.Gain.Value!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Headroom_OfWrongWeights_LiesAboveTheScore()
    {
        var headroom = Card(MadeBacktest.Of(new MadeCompany { Seed = 4, Accounts = 600, Weights = [0.05, 0.05, 0.9], Truth = [0.6, 0.4, 0] })).Own!.Headroom!;

        headroom.Gap.Interval!.Value.Low.ShouldBeGreaterThan(0);
        headroom.NewCustomers.Value!.Value.ShouldBe(headroom.Auc.Value!.Value, 0.05);
        headroom.Origins.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Measure_TurnedRound_PointsTheWrongWay()
    {
        var backtest = MadeBacktest.Of(new MadeCompany { Seed = 5, Accounts = 600 });
        var turned = backtest.Measures[0] with { Points = Array.ConvertAll(backtest.Measures[0].Points.ToArray(), points => 100 - points) };
        var measures = Card(backtest with { Measures = [turned, .. backtest.Measures.Skip(1)] }).Own!.Measures;

        measures.Rows.Select(row => row.PointsTheWrongWay).ShouldBe([true, false, false]);
        measures.Rows[0].IsSure.ShouldBeTrue();
        measures.Rows.Sum(row => row.Weight).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Measure_FilledWithMoreThanThoseAlikeHad_Flatters()
    {
        var backtest = MadeBacktest.Of(new MadeCompany { Seed = 6, Missing = 0.3 });
        var first = backtest.Measures[0];
        bool[] missing = [.. first.States.ToArray().Select(state => state == NodeState.Missing)];
        var filled = first with
        {
            Points = first.Points.ToArray().Select((points, row) => missing[row] ? 90 : points).ToArray(),
            States = missing.Select(gap => gap ? NodeState.Filled : NodeState.Present).ToArray(),
            Reasons = missing.Select(gap => gap ? MissingReason.NoResponse : MissingReason.None).ToArray(),
        };
        var card = Card(backtest with { Measures = [filled, .. backtest.Measures.Skip(1)] });
        var states = card.Own!.Measures.Rows[0].States;

        states.Select(state => state.Presence).ShouldBe([MeasurePresence.Present, MeasurePresence.Silent]);
        states[1].Points.ShouldBe(90);
        states[1].Flatters!.Value.ShouldBeInRange(30, 60);
        states.Sum(state => state.Observations).ShouldBe(card.Making.Observations);
    }

    [Fact]
    public void ManyPlays_WithEnoughHeldOut_GiveTheHeadlineToThoseLeftAlone()
    {
        var company = new MadeCompany { Seed = 7, Accounts = 3_000, Months = 12, Played = 0.9, Slope = 5, Intercept = 0.5 };
        var card = Card(MadeBacktest.Of(company));
        var treatment = card.Own!.Treatment;

        treatment.GivesHeadline.ShouldBeTrue();
        treatment.UntouchedChurners.ShouldBeGreaterThanOrEqualTo(20);
        card.Verdict.Auc.Value!.Value.ShouldBeGreaterThan(treatment.AucOfAll.Value!.Value);
        card.Surprises.StayedWhileWorst.ShouldContain(surprise => surprise.Treated);
    }

    [Fact]
    public void ManyPlays_WithFewHeldOut_UnderstateTheSkill()
    {
        var treatment = Card(MadeBacktest.Of(new MadeCompany { Seed = 8, Accounts = 60, Played = 0.9 })).Own!.Treatment;

        treatment.Understates.ShouldBeTrue();
        treatment.GivesHeadline.ShouldBeFalse();
    }

    [Fact]
    public void Leads_EachHaveTheirFigures()
    {
        var backtest = MadeBacktest.Of(new MadeCompany { Seed = 9 });
        var both = backtest with
        {
            Header = backtest.Header with { Rules = backtest.Header.Rules with { LeadDays = [0, 30] } },
            Rows = [.. backtest.Rows.Select((row, index) => index % 2 == 0 ? row : row with { Lead = 1, AsOf = new Instant(row.From.Micros - (30 * Instant.MicrosPerDay)) })],
        };
        var card = Card(both);

        card.Own!.Leads.Select(lead => lead.Days).ShouldBe([0, 30]);
        card.Own.Leads.Sum(lead => lead.Observations).ShouldBe(backtest.Rows.Count);
        card.Own.Leads[0].Auc.ShouldBe(card.Verdict.Auc);
        card.Making.Flow.ShouldContain(step => step.Reason == FlowReason.OtherLead);
        card.Own.Leads.ShouldAllBe(lead => lead.Headroom != null && lead.Best != null);
    }

    [Fact]
    public void Surprises_NameWhatHeldTheScoreDown()
    {
        var surprises = Card(MadeBacktest.Of(new MadeCompany { Seed = 10 })).Surprises;

        surprises.StayedWhileWorst.ShouldNotBeEmpty();
        surprises.StayedWhileWorst.ShouldAllBe(surprise => surprise.Drivers.Count > 0 && surprise.Drivers[0].Lost >= surprise.Drivers[surprise.Drivers.Count - 1].Lost);
    }

    internal static ReportCard Card(Backtest backtest, Backtest? previous = null)
    {
        var card = JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 100 }, previous, null, TestContext.Current.CancellationToken);
        CardNumbers.Faults(card).ShouldBeEmpty();
        return card;
    }
}

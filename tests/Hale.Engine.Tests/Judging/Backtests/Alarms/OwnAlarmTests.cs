using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Engine.Tests.Calibrating;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests.Alarms;

public sealed class OwnAlarmTests
{
    [Fact]
    public void CleanCompanies_SeldomRaiseAnything()
    {
        var raised = Enumerable.Range(1, 40).SelectMany(seed => Alarms(MadeBacktest.Of(new MadeCompany { Seed = seed }))).Select(alarm => alarm.Code).ToList();

        raised.Count.ShouldBeLessThanOrEqualTo(4, string.Join(", ", raised));
        raised.ShouldNotContain(code => code == "gives_away" || code == "single_measure" || code == "near_duplicates" || code == "stale_inputs" || code == "cliff");
    }

    [Fact]
    public void Measure_ThatKnowsTheOutcome_IsSingledOutAndBlocks()
    {
        var backtest = Changed(Made(), 2, (row, points) => row.Left ? points / 20 : 30 + (points * 0.7));

        var found = Own<OwnAlarm.SingleMeasure>(backtest).ShouldNotBeNull();
        (found.Measure, found.Blocks).ShouldBe(("Measure 3", true));
        found.Auc.ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void Measure_ThatShowsSomeNotices_GivesThemAway()
    {
        var backtest = Changed(Made(), 2, (row, points) => row.Left && row.Account % 3 == 0 ? 0 : 10 + points);

        var found = Own<OwnAlarm.GivesAway>(backtest).ShouldNotBeNull();
        (found.Measure, found.Left >= 0.9 * found.Observations, found.Blocks).ShouldBe(("Measure 3", true, true));
        Own<OwnAlarm.SingleMeasure>(backtest).ShouldBeNull();
    }

    [Fact]
    public void Undated_MeasureThatPredicts_Blocks()
    {
        var made = Made();
        var found = Own<OwnAlarm.UndatedPredicts>(made with { Header = made.Header with { UndatedMeasures = ["Measure 1"] } });

        found.ShouldNotBeNull().Measure.ShouldBe("Measure 1");
    }

    [Fact]
    public void Account_StoredTwice_IsNamed()
    {
        var made = Made();
        var doubled = made with
        {
            Accounts = [.. made.Accounts, "Z-double"],
            Rows = [.. made.Rows, .. Of(made, 7).Select(place => made.Rows[place] with { Account = made.Accounts.Count })],
            Measures = [.. made.Measures.Select(column => column with
            {
                Points = Twice(made, column.Points), States = Twice(made, column.States), Reasons = Twice(made, column.Reasons), Shares = Twice(made, column.Shares),
            })],
            Predictors = [],
        };

        Own<OwnAlarm.NearDuplicates>(doubled).ShouldNotBeNull().Pairs.ShouldHaveSingleItem().ShouldBe(new AlikeAccounts("A-00007", "Z-double", Of(made, 7).Count()));
    }

    [Fact]
    public void Input_ThatEnded_IsToldWithItsDay()
    {
        var made = Made();
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        var column = made.Measures[1];
        var ended = column with
        {
            States = Each(made, place => made.Rows[place].AsOf >= days[^4] ? NodeState.Missing : column.States.Span[place]),
            Reasons = Each(made, place => made.Rows[place].AsOf >= days[^4] ? MissingReason.NoData : column.Reasons.Span[place]),
            Points = Each(made, place => made.Rows[place].AsOf >= days[^4] ? double.NaN : column.Points.Span[place]),
        };

        var input = Own<OwnAlarm.StaleInputs>(made with { Measures = [made.Measures[0], ended, made.Measures[2]] }).ShouldNotBeNull().Inputs.ShouldHaveSingleItem();
        (input.Measure, input.Share, input.Since).ShouldBe(("Measure 2", 1, ProjectZone.Utc.DayOf(new Instant(days[^4].Micros - 1))));
    }

    [Fact]
    public void Term_ThatNeverCameUp_IsNotPredicted()
    {
        var made = Made();
        var annual = made with { Rows = [.. made.Rows.Select(row => row.Account % 2 == 0 ? row with { TermMonths = 12, Due = new Instant(row.Until.Micros + Instant.MicrosPerDay) } : row)] };

        Own<OwnAlarm.TermNeverEnded>(annual).ShouldBe(new OwnAlarm.TermNeverEnded(12, 150, 300));
        Own<OwnAlarm.TermNeverEnded>(annual with { Rows = [.. annual.Rows.Select((row, index) => row.TermMonths is not null && index > 900 ? row with { Due = row.From } : row)] }).ShouldBeNull();
    }

    [Fact]
    public void Losses_ThatWereDeletedAtFirst_ArePruned()
    {
        var made = Made();
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        var pruned = made with { Rows = [.. made.Rows.Select(row => row.AsOf < days[8] && row.Left ? row with { Answer = Core.Outcomes.ObservedAnswer.Retained, Kind = null, SettledAt = null } : row)] };

        Alarms(pruned).OfType<Alarm.HistoryPruned>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Leads_OfWhichTheShortKnowsMuchMore_AreACliff()
    {
        var made = Made(accounts: 600);
        var random = new Random(4);
        var both = made with
        {
            Header = made.Header with { Rules = made.Header.Rules with { LeadDays = [0, 14] } },
            Rows = [.. made.Rows.Select(row => row with { Score = row.Left ? row.Score / 2 : row.Score }), .. made.Rows.Select(row => row with { Lead = 1, AsOf = new Instant(row.AsOf.Micros - (14 * Instant.MicrosPerDay)), Score = 100 * random.NextDouble() })],
            Measures = [],
            Predictors = [],
        };

        var found = Alarms(both).OfType<Alarm.Cliff>().ShouldHaveSingleItem();
        (found.Days, found.Auc > found.AucEarlier + 0.1).ShouldBe((14, true));
    }

    [Fact]
    public void Green_ThatSwellsWhileItsChurnRises_IsInflated()
    {
        var made = Made(accounts: 900);
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        var inflated = made with { Rows = [.. made.Rows.Select(row => row.AsOf >= days[9] ? row with { Band = 2, Score = 70 + (row.Score * 0.3) } : row)] };

        var found = Own<OwnAlarm.GreenInflation>(inflated).ShouldNotBeNull();
        (found.Share > found.ShareBefore, found.Churn > found.ChurnBefore).ShouldBe((true, true));
    }

    [Fact]
    public void Churn_ThatDoublesAtTheSameScores_IsDecay()
    {
        var made = Made(accounts: 900);
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        var spared = made with { Rows = [.. made.Rows.Select((row, index) => row.AsOf < days[9] && row.Left && index % 3 != 0 ? row with { Answer = Core.Outcomes.ObservedAnswer.Retained, Kind = null, SettledAt = null } : row)] };

        var found = Own<OwnAlarm.CalibrationDecay>(spared).ShouldNotBeNull();
        ((double)found.Observed).ShouldBeGreaterThan(found.Expected * 1.5);
    }

    [Fact]
    public void Map_ThatNoLongerHolds_IsTold()
    {
        var made = MadeBacktest.Of(new MadeCompany { Seed = 3, Accounts = 900 });
        var map = MapOf(made);

        var found = Decayed(Calibrated.Worse(made, from: 0.6, leaving: 0.06), map).ShouldNotBeNull();
        found.ObservedExpected.Interval.ShouldNotBeNull().Low.ShouldBeGreaterThan(1);
        found.Observations.ShouldBe(made.Rows.Count(row => row.AsOf >= map.FittedUntil));
        (found.Blocks, found.FittedUntil < new DateOnly(2026, 1, 1)).ShouldBe((false, true));
        Decayed(made with { Header = made.Header with { DefinitionHash = "another" } }, map).ShouldBeNull();
        Decayed(Calibrated.Worse(made, from: 0.6, leaving: 0.06), map with { Verdict = CalibrationVerdict.LevelOff }).ShouldBeNull();
    }

    [Fact]
    public void Maps_ThatHold_AreSeldomDoubted()
    {
        var doubted = Enumerable.Range(1, 20).Count(seed => MadeBacktest.Of(new MadeCompany { Seed = seed, Accounts = 500 }) is var made && Decayed(made, MapOf(made)) is not null);

        doubted.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Facts_ThatCameTooLate_AreToldByWhatTheyWouldHaveAdded()
    {
        var made = Made();
        var late = made with { Rows = [.. made.Rows.Select((row, index) => row.Left && index % 2 == 0 ? row with { Score = row.Score / 4 } : row)] };

        var found = Asked(made, late);
        found.Alarms.OfType<Alarm.Own>().Select(alarm => alarm.Found).OfType<OwnAlarm.LateFacts>().ShouldHaveSingleItem().AucAtOnce.ShouldBe(found.Own!.Late!.AucAtOnce.Value!.Value);
        found.Own.Late.Rise.Value.ShouldNotBeNull().ShouldBe(found.Own.Late.AucAtOnce.Value.Value - found.Own.Late.Auc.Value!.Value, 1e-12);
        found.Own.Late.Auc.Value.ShouldBe(found.Contenders[0].Auc.Value);
        var same = Asked(made, made);
        (same.Own!.Late!.Changed, same.Own.Late.Rise.Value, same.Alarms.Any(alarm => alarm.Code == "late_facts")).ShouldBe((0, 0, false));

        static ReportCard Asked(Backtest backtest, Backtest atOnce) =>
            JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 60, AtOnce = atOnce }, null, null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Measure_CountedOtherwiseOfLate_Drifts()
    {
        var made = Made();
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        var moved = Changed(made, 0, (row, points) => row.AsOf >= days[^2] ? points / 3 : points);

        var finding = Own<OwnAlarm.Drift>(moved).ShouldNotBeNull().Findings.ShouldHaveSingleItem();
        finding.Name.ShouldBe("Measure 1");
        finding.Index.ShouldBeGreaterThan(finding.Critical);
    }

    /// <summary>The map of the first half of the moments.</summary>
    private static ScoreMap MapOf(Backtest made)
    {
        var days = made.Rows.Select(row => row.AsOf).Distinct().Order().ToList();
        int[] places = [.. Enumerable.Range(0, made.Rows.Count).Where(place => made.Rows[place].AsOf < days[days.Count / 2])];
        return Calibrated.Of(made with { Rows = [.. places.Select(place => made.Rows[place])], Measures = [], Predictors = [] }) with { Number = 1, Verdict = CalibrationVerdict.Calibrated };
    }

    private static OwnAlarm.MapDecay? Decayed(Backtest backtest, ScoreMap map) =>
        JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 60, Map = map }, null, null, TestContext.Current.CancellationToken)
            .Alarms.OfType<Alarm.Own>().Select(alarm => alarm.Found).OfType<OwnAlarm.MapDecay>().SingleOrDefault();

    private static Backtest Made(int accounts = 300) => MadeBacktest.Of(new MadeCompany { Seed = 21, Accounts = accounts });

    private static Backtest Changed(Backtest made, int measure, Func<BacktestRow, double, double> change)
    {
        var column = made.Measures[measure] with { Points = Each(made, place => change(made.Rows[place], made.Measures[measure].Points.Span[place])) };
        return made with { Measures = [.. made.Measures.Select((old, index) => index == measure ? column : old)] };
    }

    private static T[] Each<T>(Backtest made, Func<int, T> value) => [.. Enumerable.Range(0, made.Rows.Count).Select(value)];

    private static IEnumerable<int> Of(Backtest made, int account) => Enumerable.Range(0, made.Rows.Count).Where(place => made.Rows[place].Account == account);

    private static T[] Twice<T>(Backtest made, ReadOnlyMemory<T> column) => [.. column.ToArray(), .. Of(made, 7).Select(place => column.Span[place])];

    private static T? Own<T>(Backtest backtest)
        where T : OwnAlarm => Alarms(backtest).OfType<Alarm.Own>().Select(alarm => alarm.Found).OfType<T>().SingleOrDefault();

    private static IReadOnlyList<Alarm> Alarms(Backtest backtest) =>
        JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 60 }, null, null, TestContext.Current.CancellationToken).Alarms;
}

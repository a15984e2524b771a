using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Tests.Backtests;

namespace Hale.Cli.Tests.Validation.Calibrating;

/// <summary>What a map of a made company says to people and to machines.</summary>
public sealed class CalibrationTextTests
{
    private static readonly Backtest Made = MadeBacktest.Of(new MadeCompany { Accounts = 600, Months = 15, Missing = 0.3, Seed = 8 });

    [Fact]
    public void Text_OfACalibratedMap_SaysWhatItSaysAndOnWhatItRests()
    {
        var text = Written(Map(Made));
        text.ShouldBe(Golden + "`--explain` adds level, spread and the formula; `--format json` has every number.\n");
    }

    [Fact]
    public void Text_Explained_AddsLevelSpreadAndTheFormula()
    {
        Written(Map(Made), explains: true).ShouldBe(Golden + """
            Level −0.14 (−0.31 to 0.02): 0 is right, and above it more left than was said. Spread 0.89 (0.58 to
            1.20): 1 is right, and below it the probabilities are too extreme.
            Compared with giving every account the rate known then, the squared error is 1 % smaller (interval
            0–2).
            The map is a straight line of log odds (Platt): log odds of staying = 1.691 + 2.491 × s/100, where s
            is the score from 0 to 100.

            """);
    }

    [Fact]
    public void Text_WithALockBox_SaysWhatNoMapLooksAt()
    {
        using var output = new StringWriter();
        new CalibrationText(Map(Made), Made.Outline, ProjectZone.Utc) { LockedFrom = Made.Rows[^1].AsOf }.Write(Terminal(output).Out);
        output.ToString().ShouldContain("Observations from 2025-03-31 on are kept back in the lock-box");
    }

    [Fact]
    public void Text_WhereLaterAccountsLeaveMore_SaysWhatIsWrongAndWhatToDo()
    {
        var moments = Made.Rows.Select(row => row.AsOf).Distinct().ToList();
        var random = new Random(4);
        var worse = Made with
        {
            Rows = [.. Made.Rows.Select(row => row.AsOf >= moments[7] && !row.Left && random.NextDouble() < 0.1 ? row with { Answer = ObservedAnswer.Lost, Kind = OutcomeKind.Churned } : row)],
        };
        var text = Written(Map(worse));

        text.ShouldContain("Not calibrated: later more customers left than it had said (");
        text.ShouldContain("→ Trust the order of the accounts, not the height of the numbers.");
        text.ShouldNotContain("came true");
    }

    [Fact]
    public void Csv_OfAMap_HasTheCurve()
    {
        using var output = new StringWriter();
        CalibrationCsv.Write(output, Map(Made), Made.Outline);
        var lines = output.ToString().Split('\n');
        lines[0].ShouldBe("term,score,probability,low,high,seen");
        lines[1].ShouldStartWith("none,0.0,0.");
        lines.Length.ShouldBe(23);
    }

    [Fact]
    public void List_OfMaps_SaysWhichCounts()
    {
        using var output = new StringWriter();
        var terminal = Terminal(output);
        new MapList([], ProjectZone.Utc).Write(terminal, "text");
        output.ToString().ShouldContain("No map was made yet");
        var first = Map(Made) with { Number = 1 };
        new MapList([first with { Number = 2, BasedOn = 1, MovedBy = -0.2, Verdict = CalibrationVerdict.NoLaterTime, Test = null }, first], ProjectZone.Utc).Write(terminal, "text");

        var lines = output.ToString().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        lines.ShouldContain(line => line.StartsWith("2 health 000000000000", StringComparison.Ordinal) && line.EndsWith("– no: no later time counts; level of map 1 moved", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("1 health 000000000000", StringComparison.Ordinal) && line.EndsWith("yes a newer one counts", StringComparison.Ordinal));
    }

    private const string Golden = """
        Health: the probability of staying (map 2)
        Of accounts with a like score, how many were still customers 1 month later, under the way the team
        works today. It is neither the chance if nobody acts nor what acting would gain.

        Calibrated, as far as the 146 customers who left in the time kept to test it can show: how many
        left, and where, does not differ from what it had said by more than chance.

          score      of 100 stayed  interval  the map says   seen
          ───────────────────────────────────────────────────────
          0.3–20.0              88     85–91            88    414
          20.0–30.7             92     90–94            91    556
          30.8–39.7             92     90–94            93    695
          39.8–50.3             93     92–95            94    874
          50.3–62.8             96     95–98            96  1,141
          62.8–99.4             97     97–98            97  1,778

        Fitted on 5,601 observations of 600 accounts, from 2024-01-31 to outcomes until 2025-04-30; 306 left
        (backtest 1). Accounts repeat, so intervals come from resamples of whole accounts.
        Tested on 2,890 observations from 2024-08-31 on, by maps that were fitted on what was settled before
        (4 moments); 146 accounts left.
        For each 100 leavers expected, 88 left (interval 76–101).
        143 observations had no score: they have their base rate in common, 93 of 100 (88–96).

        """;

    private static ScoreMap Map(Backtest backtest) =>
        new CalibrateScore(new MapOptions(Replicates: 100)).Run(backtest, [], backtest.Header.Known, null, CancellationToken.None).Value with { Number = 2 };

    private static string Written(ScoreMap map, bool explains = false)
    {
        using var output = new StringWriter();
        new CalibrationText(map, Made.Outline, ProjectZone.Utc) { Explains = explains }.Write(Terminal(output).Out);
        return output.ToString();
    }

    private static Terminal Terminal(StringWriter output) => new(output, TextWriter.Null, ".", TimeProvider.System, _ => null, read: false, watched: false);
}

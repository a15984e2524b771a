using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Processes;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>Scores that depend on where they were, trends, bands by segment and what outsiders see, from files to the terminal.</summary>
public sealed class PathTests
{
    private const string Path = "decay: { rise: 5, fall: 10 }\nhysteresis: { up: 3, down: 3 }\n";

    private static readonly double[] Points = [60, 76, 76, 76, 78, 90, 90, 40, 40, 40];

    [Fact]
    public async Task Score_TenCloses_CarriesTheStateFromCloseToClose()
    {
        using var shell = await ProjectAsync(Path);
        var seen = new List<string>();
        for (var day = 1; day <= 10; day++)
        {
            await shell.DoAsync("score", "--as-of", Day(day));
            seen.Add(await SeenAsync(shell, day));
        }

        seen.ShouldBe(["60 yellow", "65 yellow", "70 yellow", "75 yellow", "78 green", "83 green", "88 green", "78 green", "68 yellow", "58 yellow"]);

        for (var day = 1; day <= 10; day++)
        {
            await shell.DoAsync("score", "--as-of", Day(day));
            (await SeenAsync(shell, day)).ShouldBe(seen[day - 1]);
        }
    }

    [Fact]
    public async Task Score_AccountWithAnotherId_GoesOnWhereItWas()
    {
        using var shell = await ProjectAsync(Path);
        shell.Write("data/accounts.csv", "account,name,plan\nacme,Acme,pro\nbolt,Bolt,free\napex,Apex,pro\n");
        shell.Write("data/moves.csv", "account,other,happened\nacme,apex,2024-12-08\n");
        shell.Write("sources/moves.yaml", "sources:\n  moves:\n    files: data/moves.csv\n    known: when_occurred\n    lineage: { account: account, kind: renamed, into: other, date: happened }\n");
        await shell.DoAsync("import");
        for (var day = 1; day <= 8; day++)
        {
            await shell.DoAsync("score", "--as-of", Day(day));
        }

        // As in the test above: at most 10 points down a close from 88, and 78 is green still.
        (await shell.DoAsync("explain", "apex", "--as-of", Day(8))).Output.ShouldContain("78.0 green");
    }

    [Fact]
    public async Task Explain_MovedScore_SaysHowFarAndFromWhere()
    {
        using var shell = await ProjectAsync(Path);
        (await shell.DoAsync("score", "--as-of", Day(1))).Output.ShouldContain("Starts afresh: there is no earlier close");
        (await shell.DoAsync("score", "--as-of", Day(2))).Output.ShouldContain("Continues the close of 2024-12-01 (run 1)");

        var text = (await shell.DoAsync("explain", "acme")).Output;
        text.ShouldContain("65.0 yellow");
        text.ShouldContain("Moved 5.0 of 16 points from 60.0 towards 76.0: at most 5 points up a close.");
        text.ShouldMatch(@"computed score +100 % +76\.0");
        var path = (await shell.DoAsync("explain", "acme", "--format", "json")).Json.GetProperty("path");
        (path.GetProperty("continues_run").GetInt64(), path.GetProperty("before").GetDecimal(), path.GetProperty("moved").GetDecimal()).ShouldBe((1, 60, 65));
    }

    [Fact]
    public async Task Score_Preview_ReadsTheStateAndLeavesIt()
    {
        using var shell = await ProjectAsync(Path);
        await shell.DoAsync("score", "--as-of", Day(1));
        await shell.DoAsync("score", "--as-of", "2024-12-02T12:00:00Z");
        (await SeenAsync(shell, 2)).ShouldBe("65 yellow");
        await shell.DoAsync("score", "--as-of", Day(2));
        (await SeenAsync(shell, 2)).ShouldBe("65 yellow");
    }

    [Fact]
    public async Task Score_AMiddleCloseAgain_SaysThatLaterOnesBeganWithOtherStates()
    {
        using var shell = await ProjectAsync(Path);
        foreach (var day in new[] { 1, 3, 4 })
        {
            await shell.DoAsync("score", "--as-of", Day(day));
        }

        var text = (await shell.DoAsync("score", "--as-of", Day(2))).Output.ReplaceLineEndings(" ");
        text.ShouldContain("2 later closes (2024-12-03 to 2024-12-04) began with other states than this one leaves: score them again, in order");
        (await shell.DoAsync("score", "--as-of", Day(4), "--format", "json")).Json[0].GetProperty("later_closes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Score_AnotherDefinition_StartsAfreshAndSaysSo()
    {
        using var shell = await ProjectAsync(Path);
        await shell.DoAsync("score", "--as-of", Day(1));
        WriteScore(shell, "decay: { rise: 6, fall: 10 }\n");
        (await shell.DoAsync("score", "--as-of", Day(2))).Output.ShouldContain("Starts afresh: the definition is another than at the close of 2024-12-01");
        (await SeenAsync(shell, 2)).ShouldBe("76 green");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Starts afresh: the definition is another than at the close of 2024-12-01.");
    }

    [Fact]
    public async Task Score_HalfLifeOverAGap_GoesByElapsedDays()
    {
        using var shell = await ProjectAsync("decay: { half_life: 3d }\n");
        await shell.DoAsync("score", "--as-of", Day(1));
        await shell.DoAsync("score", "--as-of", Day(4));
        (await SeenAsync(shell, 4)).ShouldBe("68 yellow");
        (await shell.DoAsync("explain", "acme")).Output.ReplaceLineEndings(" ").ShouldContain("half of the way every 3d, 3 days since the close before");
    }

    [Fact]
    public async Task Score_KilledBetweenCloses_GoesOnFromTheLastWholeOne()
    {
        using var shell = await ProjectAsync(Path);
        await shell.DoAsync("score", "--as-of", Day(1));
        foreach (var milliseconds in new[] { 300, 700, 1100 })
        {
            using var killed = HaleProcess.Start(shell.Folder, "score", "--as-of", Day(2));
            await killed.KillAfterAsync(TimeSpan.FromMilliseconds(milliseconds));
        }

        await shell.DoAsync("score", "--as-of", Day(2));
        await shell.DoAsync("score", "--as-of", Day(3));
        (await SeenAsync(shell, 3)).ShouldBe("70 yellow");
    }

    [Fact]
    public async Task Score_ThatReadsAPathDependentScore_ReadsItAsItsOwnClosesLeftIt()
    {
        using var shell = await ProjectAsync(Path);
        shell.Write("scores/other.yaml", """
            score: other
            bands: { red: 0, green: 50 }
            eligible: scores.health < 70
            scorecards:
              - name: everybody
                measures: { points: { linear: { from: 0, to: 100 }, why: It is all } }
            """);
        await shell.DoAsync("score", "--as-of", Day(1));
        await shell.DoAsync("score", "--score", "other", "--as-of", Day(2));
        (await shell.DoAsync("explain", "acme", "--score", "other", "--format", "json")).Json.GetProperty("status").GetString().ShouldBe("scored");
    }

    [Fact]
    public async Task Accounts_Trend_IsAgainstTheNewestCloseLongEnoughAgo()
    {
        using var shell = await ProjectAsync("trend: { over: 3d, dead_band: 3, labels: { up: improving, down: declining } }\n");
        await shell.DoAsync("score", "--as-of", Day(1));
        (await shell.DoAsync("accounts")).Output.ShouldContain("no trend: there is no close of this definition 3d before or earlier");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Trend: none, there is no close of this definition 3d before or earlier.");

        await shell.DoAsync("score", "--as-of", Day(3));
        await shell.DoAsync("score", "--as-of", Day(5));
        (await shell.DoAsync("accounts")).Output.ShouldMatch(@"acme .* improving");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Trend: improving (+18.0 since 2024-12-01).");
        (await shell.DoAsync("explain", "bolt")).Output.ShouldContain("Trend: flat (0.0 since 2024-12-01).");
        (await shell.DoAsync("accounts", "--format", "csv", "--sort", "account")).Output.ShouldContain("acme,Acme,78.0,green,scored,,78.0,1,78.0,78.0,improving,18.0");

        await shell.DoAsync("score", "--as-of", Day(10));
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Trend: declining (−38.0 since 2024-12-05).");
    }

    [Fact]
    public async Task Bands_BySegment_AreDecidedAndCalledByIt()
    {
        using var shell = await ProjectAsync(string.Empty, "{ red: { from: 0, label: { by: plan, pro: At risk, else: Red } }, yellow: { by: plan, pro: 61, else: 30 }, green: \"> 75\" }");
        await shell.DoAsync("score", "--as-of", Day(1));
        var acme = (await shell.DoAsync("explain", "acme", "--format", "json")).Json;
        (acme.GetProperty("score").GetDecimal(), acme.GetProperty("band").GetString(), acme.GetProperty("band_label").GetString()).ShouldBe((60, "red", "At risk"));
        (await shell.DoAsync("explain", "bolt", "--format", "json")).Json.GetProperty("band").GetString().ShouldBe("yellow");
        (await shell.DoAsync("accounts", "--band", "red")).Output.ShouldMatch(@"acme +Acme +60\.0 +At risk");
    }

    [Fact]
    public async Task Letters_AreWhatPeopleSee_AndMachinesGetTheNumber()
    {
        using var shell = await ProjectAsync("show: { letters: { C: 0, B: 55, A: 80 } }\n");
        await shell.DoAsync("score", "--as-of", Day(1));
        (await shell.DoAsync("accounts")).Output.ShouldMatch(@"acme +Acme +B +yellow");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("as of 2024-12-01  B yellow");
        (await shell.DoAsync("accounts", "--format", "csv", "--sort", "account")).Output.ShouldContain("acme,Acme,60.0,yellow,scored,,60.0,1,60.0,60.0,B");
    }

    [Fact]
    public async Task Explain_External_HidesWhatIsInternal()
    {
        using var shell = await ProjectAsync(string.Empty);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, yellow: 50, green: 75 }
            scorecards:
              - name: everybody
                measures:
                  points: { linear: { from: 0, to: 100 }, why: It is all, do: Call them }
                  secret: { metric: points, label: Gut feeling, weight: 2, linear: { from: 0, to: 100 }, internal: yes }
                overrides:
                  - { when: points < 70, cap: yellow, because: The board is nervous, internal: yes }
            """);
        await shell.DoAsync("score", "--as-of", Day(1));
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Gut feeling (internal)");
        var external = (await shell.DoAsync("explain", "acme", "--external")).Output;
        external.ShouldNotContain("Gut feeling");
        external.ShouldNotContain("nervous");
        external.ShouldNotContain("Call them");
        external.ShouldMatch(@"other +– +66\.7 % +40\.0");
        (await shell.DoAsync("explain", "acme", "--external", "--format", "json")).Output.ShouldNotContain("Gut");
    }

    [Fact]
    public async Task Test_PreviousClose_IsWhatTheScoreBeginsWith()
    {
        using var shell = await ProjectAsync(Path + "trend: { over: 28d, dead_band: 3, labels: { up: improving } }\n");
        shell.Write("tests/path.yaml", """
            tests:
              a score rises by at most five points:
                previous: { score: 60 }
                given: { points: 72 }
                expect: { score: 65, computed: 72, band: yellow, trend: improving, label: yellow, shown: "65.0" }
              a band is held within the margin:
                previous: { score: 74, band: yellow }
                given: { points: 76 }
                expect: { score: 76, band: yellow, trend: flat }
              without a close before it starts afresh:
                given: { points: 76 }
                expect: { score: 76, band: green, trend: none }
            """);
        (await shell.DoAsync("test")).Output.ShouldContain("3 tests passed");
        shell.Write("tests/path.yaml", "tests:\n  wrong: { previous: { score: 60 }, given: { points: 72 }, expect: { score: 72 } }\n");
        var answer = await shell.RunAsync("test");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain("Moved 5.0 of 12 points from 60.0 towards 72.0");
    }

    [Fact]
    public async Task HigherIsWorse_IsWrittenAndShownAsARisk()
    {
        using var shell = await ProjectAsync("higher_is: worse\n", "{ low: 0, medium: 40, high: 70 }");
        shell.Write("scores/health.yaml", """
            score: health
            label: Churn risk
            higher_is: worse
            bands: { low: 0, medium: 40, high: 70 }
            scorecards:
              - name: everybody
                measures:
                  points: { linear: { from: 100, to: 0 }, why: It is all }
                overrides:
                  - { when: points == 50, floor: 75, because: A quiet customer is a risk }
            """);
        shell.Write("tests/risk.yaml", "tests:\n  quiet: { given: { points: 50 }, expect: { score: 75, computed: 50, band: high } }\n  busy: { given: { points: 60 }, expect: { score: 40, band: medium, nodes: { points: 40 } } }\n");
        (await shell.DoAsync("test")).Output.ShouldContain("2 tests passed");
        await shell.DoAsync("score", "--as-of", Day(1));
        (await shell.DoAsync("explain", "bolt")).Output.ShouldContain("Lifted to 75.0 because “A quiet customer is a risk”; computed 50.0.");
        var explained = (await shell.DoAsync("explain", "acme")).Output;
        explained.ShouldContain("40.0 medium");
        explained.ShouldContain("0 → 100, 100 → 0");
        (await shell.DoAsync("accounts", "--format", "csv", "--sort", "account")).Output.ShouldContain("acme,Acme,40.0,medium,scored,,40.0,1,40.0,40.0");
    }

    private static string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"2024-12-{day:00}");

    private static async Task<string> SeenAsync(Shell shell, int day)
    {
        var json = (await shell.DoAsync("explain", "acme", "--as-of", Day(day), "--format", "json")).Json;
        return $"{json.GetProperty("score").GetDecimal().ToString("0.##", CultureInfo.InvariantCulture)} {json.GetProperty("band").GetString()}";
    }

    private static async Task<Shell> ProjectAsync(string keys, string bands = "{ red: 0, yellow: 50, green: 75 }")
    {
        var shell = new Shell();
        shell.WriteSample();
        shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, name: name }
                attributes: { plan: text }
                valid_from: undated
              values:
                files: data/values.csv
                known: when_occurred
                series: { account: account, date: date }
            """);
        shell.Write("metrics/usage.yaml", "metrics:\n  points: { series: points }\n  plan: { attribute: plan }\n");
        shell.Write("data/values.csv", "account,date,points\n" + string.Concat(Points.Select((points, index) => $"acme,{Day(index + 1)},{points.ToString(CultureInfo.InvariantCulture)}\nbolt,{Day(index + 1)},50\n")));
        WriteScore(shell, keys, bands);
        (await shell.RunAsync("check")).ShouldSatisfyAllConditions(answer => answer.Code.ShouldBe(ExitCode.Done, answer.Output));
        await shell.DoAsync("import");
        return shell;
    }

    private static void WriteScore(Shell shell, string keys, string bands = "{ red: 0, yellow: 50, green: 75 }") => shell.Write("scores/health.yaml", $$"""
        score: health
        {{keys}}bands: {{bands}}
        scorecards:
          - name: everybody
            measures:
              points: { linear: { from: 0, to: 100 }, why: It is all }
        """);
}

using Hale.Core.Scoring;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>The law: every row of a backtest is, bit for bit, what a score run as of its moment gives for its account.</summary>
public sealed class EqualityTests
{
    private const string Rules =
        """
        score: health
        bands: { red: 0, yellow: 50, green: 75 }
        minimum_coverage: 40%
        scorecards:
          - name: pro
            when: plan == "pro"
            measures:
              logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }
              logins_change: { weight: 1, linear: { from: -100%, to: 50% }, missing: worst, do: Call }
              since_login: { weight: 1, linear: { from: 30, to: 0 }, missing: worst, do: Call }
            overrides:
              - { when: since_login > 9, cap: yellow, because: Silent }
          - name: others
            groups:
              use:
                weight: 3
                measures:
                  users: { weight: 1, bands: { 100: ">= 3", 50: ">= 2", 0: else }, do: Call }
                  logins: { weight: 1, linear: { from: 0, to: 7 }, missing: { too_young: neutral }, do: Call }
              change:
                weight: 1
                measures:
                  logins_change: { weight: 1, linear: { from: -50%, to: 20% }, do: Call }

        """;

    private const string Memory = "decay: { rise: 9, fall: 12 }\nhysteresis: { up: 3, down: 3 }\n";
    private const string Plain = "      logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }\n      users: { weight: 1, linear: { from: 0, to: 3 }, do: Call }\n";
    private const string Mood = Plain + "      mood: { weight: 2, map: { red: 0, yellow: 50, green: 100 }, do: Call }\n";

    public static TheoryData<string, string> Projects => new()
    {
        { "scorecards, policies, overrides", Rules },
        { "peers", BacktestSite.Measures(Plain + "      rank: { weight: 2, linear: { from: 0%, to: 100% }, do: Call }\n") },
        { "memory", Memory + BacktestSite.Measures(Plain) },
        { "memory of several scorecards", Memory + Rules },
        { "pulses and overrides of people", BacktestSite.Measures(Mood) },
        { "pulses, with a memory", Memory + BacktestSite.Measures(Mood) },
        { "state and tenure", BacktestSite.Measures(Plain + "      tenure: { weight: 1, linear: { from: 0, to: 300 }, do: Call }\n") },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Row_IsWhatAScoreRunOfItsMomentGives(string what, string score)
    {
        await using var site = await BacktestSite.ImportedAsync(score);
        await EnterAsync(site);
        site.Open();
        var backtest = await site.BacktestAsync();
        backtest.Rows.Count.ShouldBeGreaterThan(100, what);
        backtest.Rows.ShouldContain(row => row.Left);

        foreach (var moment in backtest.Rows.Select((row, index) => (row, index)).GroupBy(row => row.row.AsOf).OrderBy(moment => moment.Key))
        {
            var scores = await site.ScoreAsync(moment.Key);
            foreach (var (row, index) in moment)
            {
                Check(backtest, row, index, scores[backtest.Accounts[row.Account]]);
            }
        }
    }

    [Fact]
    public async Task Alone_IsTheScoreOfACompanyInWhichNobodyEnteredAnything()
    {
        var score = Memory + BacktestSite.Measures(Mood);
        await using var silent = await BacktestSite.ImportedAsync(score);
        await using var site = await BacktestSite.ImportedAsync(score);
        await EnterAsync(site);

        var (with, without) = (await site.Open().BacktestAsync(), await silent.Open().BacktestAsync());
        with.Rows.Select(row => row.Alone).ShouldBe(without.Rows.Select(row => row.Score));
        with.Rows.ShouldContain(row => row.Score != row.Alone);
        without.Rows.ShouldAllBe(row => row.Score == row.Alone);
    }

    [Fact]
    public async Task Row_OfAFactThatBecameKnownLater_IsAsIfItHadNeverCome()
    {
        var score = BacktestSite.Measures(Plain);
        await using var clean = await BacktestSite.ImportedAsync(score);
        await using var late = await BacktestSite.ImportedAsync(score, prepare: shell =>
            File.AppendAllText(Path.Combine(shell.Folder, "data/events.csv"), string.Concat(Enumerable.Range(0, 24).Select(account => $"a{account:00},late,login,2024-05-20 10:00,2024-12-30 10:00\n"))));

        var (one, other) = (await clean.Open().BacktestAsync(), await late.Open().BacktestAsync());
        other.Rows.Select(row => (row.Account, row.AsOf, row.Score, row.Coverage)).ShouldBe(one.Rows.Select(row => (row.Account, row.AsOf, row.Score, row.Coverage)));
    }

    /// <summary>Bit for bit, so no tolerance.</summary>
    private static void Check(Backtest backtest, BacktestRow row, int index, AccountScore score)
    {
        var about = $"{score.Account} as of {row.AsOf}";
        row.Score.ShouldBe(score.Value, about);
        row.Band.ShouldBe(score.Band ?? -1, about);
        row.Coverage.ShouldBe(score.Coverage, about);
        row.Scorecard.ShouldBe(score.Scorecard, about);
        foreach (var measure in backtest.Measures)
        {
            var node = measure.Scorecard == score.Scorecard ? score.Nodes[measure.Node] : (NodeResult?)null;
            measure.Points.Span[index].ShouldBe(node?.Points ?? double.NaN, about);
            measure.States.Span[index].ShouldBe(node?.State ?? NodeState.NotApplicable, about);
            measure.Shares.Span[index].ShouldBe(node?.EffectiveShare ?? 0, about);
        }
    }

    private static async Task EnterAsync(BacktestSite site)
    {
        var shell = site.Shell;
        shell.Environment["HALE_AUTHOR"] = "Ann";
        var now = shell.Now;
        foreach (var (day, account, mood) in new[] { (100, "a01", "red"), (130, "a02", "green"), (190, "a01", "green"), (200, "a05", "yellow") })
        {
            shell.Now = new DateTimeOffset(2024, 1, 1, 10, 0, 0, TimeSpan.Zero).AddDays(day);
            await shell.DoAsync("pulse", account, "mood", mood, "--note", "heard");
        }

        shell.Now = new DateTimeOffset(2024, 6, 10, 10, 0, 0, TimeSpan.Zero);
        await shell.DoAsync("override", "a03", "force", "red", "--until", "2024-08-15", "--note", "lawyers");
        await shell.DoAsync("override", "a04", "cap", "yellow", "--until", "withdrawn", "--note", "wait");
        shell.Now = now;
        await shell.DoAsync("score", "--as-of", "2023-12-31");
    }
}

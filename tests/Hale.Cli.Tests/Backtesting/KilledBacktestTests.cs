using Hale.Cli.Tests.Processes;
using Hale.Cli.Tests.Running;
using Hale.DuckDb;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>A backtest survives a kill of the process.</summary>
[Collection(nameof(Alone))]
public sealed class KilledBacktestTests
{
    private const string Weekly = "validation: { observe: { every: week, horizon: 30d } }\n";

    private static readonly string[] Tables = ["backtest_rows", "backtest_measures", "backtest_moments"];

    [Fact]
    public async Task Backtest_KilledAgainAndAgain_EndsAsOneCleanBacktest()
    {
        var score = BacktestSite.Measures("      logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }\n      users: { weight: 1, linear: { from: 0, to: 3 }, do: Call }\n");
        await using var clean = await BacktestSite.ImportedAsync(score, Weekly, accounts: 1_200);
        await using var killed = await BacktestSite.ImportedAsync(score, Weekly, accounts: 1_200);
        await clean.Shell.DoAsync("backtest", "--as-of", "2024-12-31");
        foreach (var milliseconds in new[] { 1_500, 2_500, 3_500, 4_500 })
        {
            using var backtest = HaleProcess.Start(killed.Shell.Folder, "backtest", "--as-of", "2024-12-31");
            await backtest.KillAfterAsync(TimeSpan.FromMilliseconds(milliseconds));
        }

        var answer = await killed.Shell.DoAsync("backtest", "--as-of", "2024-12-31");
        answer.Output.ShouldContain("backtest 1 of");
        Content(killed.Shell).ShouldBe(Content(clean.Shell));
    }

    private static string Content(Shell shell)
    {
        using var database = DuckDatabase.Open(new DuckOptions { Path = Path.Combine(shell.Folder, ".hale", "hale.duckdb"), ReadOnly = true });
        using var connection = database.Connect();
        return string.Join('\n', Tables.Select(table =>
        {
            var row = connection.Rows($"SELECT count(*), sum(hash(t)) FROM (SELECT * FROM {table}) AS t")[0];
            return $"{table}: {row.Int64(0)} {row.Value(1)}";
        }));
    }
}

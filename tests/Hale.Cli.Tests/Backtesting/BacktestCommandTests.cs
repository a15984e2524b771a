using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>What a person sees of a backtest.</summary>
public sealed class BacktestCommandTests
{
    private const string Plain = "      logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }\n      users: { weight: 1, linear: { from: 0, to: 3 }, do: Call }\n";

    [Fact]
    public async Task Backtest_SecondTime_ShowsTheStoredOne()
    {
        await using var site = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        var first = await site.Shell.DoAsync("backtest");
        first.Error.ShouldContain("No stored backtest of `health` fits");
        first.Output.ShouldContain("health, backtest 1 of definition", Case.Insensitive);
        first.Output.ShouldContain("the first definition that is held against these outcomes");
        first.Output.ShouldContain("What the score is worth: `hale report-card`.");

        var second = await site.Shell.DoAsync("backtest", "--format", "json");
        second.Error.ShouldContain("Backtest 1 of 2025-01-15");
        using var json = JsonDocument.Parse(second.Output);
        json.RootElement.GetProperty("was_stored").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("observations").GetInt32().ShouldBeGreaterThan(100);

        (await site.Shell.DoAsync("backtest", "--again")).Output.ShouldContain("backtest 2 of");
        (await site.Shell.DoAsync("backtests")).Output.Split('\n').Count(line => line.Contains("health", StringComparison.Ordinal)).ShouldBe(2);
        (await site.Shell.DoAsync("backtests", "--format", "csv")).Output.ShouldStartWith("backtest,score,definition_hash,");
    }

    [Fact]
    public async Task Backtest_WithoutLifecycle_SaysWhatToAdd()
    {
        await using var site = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        site.Shell.Write("hale.yaml", "project: Backtested\ntime_zone: Europe/Berlin\n");
        var answer = await site.Shell.RunAsync("backtest");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("lifecycle");
    }

    [Fact]
    public async Task Backtest_OfUndatedAttributesOnly_SaysThatNothingIsLeft()
    {
        await using var site = await BacktestSite.ImportedAsync(
            BacktestSite.Measures("      plan: { weight: 1, map: { pro: 100, else: 0 }, do: Call }\n"), prepare: shell => shell.Change("sources/all.yaml", "valid_from: account_start", "valid_from: undated"));
        var answer = await site.Shell.RunAsync("backtest");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("rests on attributes without a history");
        answer.Error.ShouldContain("undated: use");
    }

    [Fact]
    public async Task Backtest_WithAnUndatedAttribute_TakesItAsMissingAndSaysWhatWeighs()
    {
        await using var site = await BacktestSite.ImportedAsync(
            BacktestSite.Measures(Plain + "      plan: { weight: 1, map: { pro: 100, else: 0 }, do: Call }\n"), prepare: shell => shell.Change("sources/all.yaml", "valid_from: account_start", "valid_from: undated"));
        (await site.Shell.DoAsync("backtest")).Output.ShouldContain("25 % of the weight rests on attributes without a history, which count as missing");

        var backtest = await site.Open().Warehouse.Backtests.ReadAsync(1, null, default);
        backtest.Measures.Single(measure => measure.Metric == "plan").States.ToArray().ShouldAllBe(state => state == Core.Scoring.NodeState.Missing);
        (backtest.Header.UndatedShare, backtest.Header.UndatedMeasures.Count).ShouldBe((0.25, 1));
    }
}

using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>A public study through the product: its raw files are imported and backtested, and the observations are those of the study.</summary>
public sealed class SocialNetBacktestTests
{
    [Fact]
    public async Task Backtest_OfTheStudy_HasItsObservationsAndChurns()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "SocialNet", "Project"));
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        File.WriteAllText(sources, File.ReadAllText(sources).Replace("{data}", SharedData.Find("data/socialnet7"), StringComparison.Ordinal));
        shell.Change("hale.yaml", "  lead: 5d\n", "  lead: 5d\n  lock_box: none\n");
        shell.Write("scores/use.yaml", BacktestSite.Measures("      post: { linear: { from: 0, to: 60 }, do: Ask }\n      message: { linear: { from: 0, to: 60 }, do: Ask }\n"));
        await shell.DoAsync("import");

        using var json = JsonDocument.Parse((await shell.DoAsync("backtest", "--format", "json")).Output);
        json.RootElement.GetProperty("observations").GetInt32().ShouldBe(54_085);
        json.RootElement.GetProperty("churned").GetInt32().ShouldBe(1_383);
        json.RootElement.GetProperty("scored").GetInt32().ShouldBe(54_085);
    }
}

using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.SocialNet;

/// <summary>From raw files to the report card: the free model has the reference's numbers, and the score's own stands beside it.</summary>
public sealed class HeadroomTests
{
    private const string Score =
        """
        score: health
        label: Health
        bands: { red: 0, yellow: 30, green: 60 }
        scorecards:
          - name: everybody
            measures:
              active_days: { weight: 40, linear: { from: 0, to: 28 }, missing: worst }
              message: { weight: 20, linear: { from: 0, to: 60 }, missing: worst }
              newfriend: { weight: 20, linear: { from: 0, to: 10 }, missing: worst }
              post: { weight: 10, linear: { from: 0, to: 40 }, missing: worst }
              unfriend: { weight: 10, linear: { from: 2, to: 0 }, missing: worst }

        """;

    [Fact]
    public async Task ReportCard_OfASimpleScore_HasTheReferencesFreeModelBesideIt()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "SocialNet", "Project"));
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        File.WriteAllText(sources, File.ReadAllText(sources).Replace("{data}", SharedData.Find("data/socialnet7"), StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(shell.Folder, "hale.yaml"), File.ReadAllText(Path.Combine(shell.Folder, "hale.yaml")).Replace("  origins:", "  lock_box: none\n  origins:", StringComparison.Ordinal));
        shell.Write("scores/health.yaml", Score);
        await shell.DoAsync("import");

        var answer = await shell.DoAsync("report-card", "--draft", "--format", "json");

        var card = JsonDocument.Parse(answer.Output).RootElement.GetProperty("card");
        var headroom = card.GetProperty("own").GetProperty("headroom");
        card.GetProperty("making").GetProperty("observations").GetInt32().ShouldBe(54_085);
        card.GetProperty("making").GetProperty("churn_observations").GetInt32().ShouldBe(1_383);
        headroom.GetProperty("origins")[0].GetProperty("fitted").GetInt32().ShouldBe(21_530);
        headroom.GetProperty("observations").GetInt32().ShouldBe(20_558);
        headroom.GetProperty("auc").GetProperty("value").GetDouble().ShouldBe(0.7057080492, 1e-6);
        headroom.GetProperty("score_auc").GetProperty("value").GetDouble().ShouldBeInRange(0.6, 0.7057);
    }
}

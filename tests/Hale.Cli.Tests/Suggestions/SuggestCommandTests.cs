using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Suggestions;

/// <summary>From a simulated company to a draft: weights and limits from what its customers did.</summary>
public sealed class SuggestCommandTests : IAsyncLifetime
{
    private readonly Shell _shell = new();

    private string ScoreFile => Path.Combine(_shell.Folder, "co", "scores", "health.yaml");

    public async ValueTask InitializeAsync()
    {
        _shell.Now = new DateTimeOffset(2026, 7, 2, 9, 0, 0, TimeSpan.Zero);
        await _shell.DoAsync("simulate", "co", "--accounts", "600", "--months", "36");

        _shell.Change("co/hale.yaml", "  from: 2024-01-01\n", string.Empty);

        // A measure that is read the wrong way round: the more activity fell, the more points.
        _shell.Change("co/scores/health.yaml", "linear: { from: -50%, to: -10% }", "linear: { from: -10%, to: -50% }   # falls");
        await _shell.DoAsync("import", "--project", "co");
    }

    public ValueTask DisposeAsync()
    {
        _shell.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Suggest_SimulatedCompany_ProposesAndWritesADraft()
    {
        var before = await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken);
        var found = (await _shell.DoAsync("suggest-weights", "--project", "co", "--scorecard", "established", "--resamples", "20", "--format", "json")).Json.GetProperty("scorecards")[0];
        found.GetProperty("counts").GetProperty("churners").GetInt32().ShouldBeGreaterThan(50);
        found.GetProperty("proposed").GetBoolean().ShouldBeTrue(found.GetProperty("gates").ToString());
        found.GetProperty("weights").EnumerateArray().Single(weight => weight.GetProperty("path").GetString() == "usage/activity_change").GetProperty("points_the_wrong_way").GetBoolean().ShouldBeTrue();
        (await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken)).ShouldBe(before);

        var written = await _shell.DoAsync("suggest-weights", "--project", "co", "--resamples", "20", "--write");
        written.Error.ShouldContain("fits: nothing it rests on has changed since.");
        written.Error.ShouldContain("scores/health.yaml holds the draft.");
        written.Output.ShouldContain("The draft (`--write`");
        var after = await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken);
        after.ShouldMatch("\nfitted: { until: 20[0-9-]{8}, backtest: [0-9]+ }\n");
        after.ShouldContain("   # falls\n");
        Numberless(after).ShouldBe(Numberless(before));
        await _shell.DoAsync("check", "--project", "co");
        await ThresholdsAsync();
    }

    /// <summary>Limits from capacity change the limits and nothing else; limits from costs state on which outcomes they rest.</summary>
    private async Task ThresholdsAsync()
    {
        var before = await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken);
        var limits = (await _shell.DoAsync("suggest-thresholds", "--project", "co", "--capacity", "20%", "50%", "--format", "json")).Json.GetProperty("suggested").EnumerateArray().Select(one => one.GetProperty("limit").GetDecimal()).ToList();
        (await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken)).ShouldBe(before);

        (await _shell.DoAsync("suggest-thresholds", "--project", "co", "--capacity", "20%", "50%", "--write")).Error.ShouldContain("scores/health.yaml holds the draft.");
        var after = await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken);
        after.ShouldNotBe(before);
        foreach (var limit in limits)
        {
            after.ShouldContain(limit.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture));
        }

        after.Split('\n').Length.ShouldBe(before.Split('\n').Length);
        await _shell.DoAsync("check", "--project", "co");
        (await _shell.DoAsync("suggest-thresholds", "--project", "co", "--cost", "9000", "--saves", "1%", "--write")).ShouldSatisfyAllConditions(
            answer => answer.Error.ShouldContain("No limits are suggested, so no file was changed."),
            answer => answer.Output.ShouldContain("Nothing is suggested: even at the worst score too few leave"));
        (await File.ReadAllTextAsync(ScoreFile, TestContext.Current.CancellationToken)).ShouldBe(after);
    }

    /// <summary>The text without the numbers of weights and without what a draft states.</summary>
    private static string Numberless(string text) => System.Text.RegularExpressions.Regex.Replace(
        System.Text.RegularExpressions.Regex.Replace(text, @"\nfitted: [^\n]*", string.Empty), @"weight: [0-9.]+", "weight: ");
}

using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation.Calibrating;

/// <summary>From the files of a simulated company of 24 months to what one of its customers is told.</summary>
public sealed class CalibrateCommandTests
{
    [Fact]
    public async Task Calibrate_SimulatedCompany_ExplainsEndWithAProbability()
    {
        using var shell = await ScoredAsync();
        (await shell.DoAsync("explain", "A-00002", "--project", "co")).Output.ShouldNotContain("Of accounts");

        var text = (await shell.DoAsync("calibrate", "--project", "co")).Output;
        text.ShouldStartWith("Health: the probability of staying (map 1)");
        text.ShouldContain("how many were still customers 90 days later");
        text.ShouldContain("`--explain` adds level");
        text.ShouldNotContain("log odds");
        (await shell.DoAsync("calibrate", "--project", "co", "--explain")).Output.ShouldContain("log odds of staying = ");
        await CardSaysTheSameAsync(shell, text);

        Line(await shell.DoAsync("explain", "A-00002", "--project", "co"))
            .ShouldMatch(@"Of accounts like this (about|more than) \d+ in 10+ were still customers 90 days later \(\d+–\d+ of 10+; \d+ seen\); for this one that is 2026-09-28\.");
        var staying = (await shell.DoAsync("explain", "A-00002", "--project", "co", "--format", "json")).Json.GetProperty("staying");
        staying.GetProperty("probability").GetDouble().ShouldBeInRange(staying.GetProperty("low").GetDouble(), staying.GetProperty("high").GetDouble());
        (staying.GetProperty("map").GetInt32(), staying.GetProperty("until").GetString()).ShouldBe((1, "2026-09-28"));
        (await shell.DoAsync("explain", "A-00002", "--project", "co", "--external")).Output.ShouldNotContain("Of accounts");

        (await shell.DoAsync("accounts", "--project", "co", "--probability", "--limit", "3")).Output.ShouldContain("were still customers 90 days later, with the interval (map 1)");
        (await shell.DoAsync("accounts", "--project", "co", "--probability", "--format", "csv")).Output.Split('\n')[0].ShouldEndWith("staying,staying_low,staying_high,staying_seen");
        await SortedAsync(shell);
        await AgainAsync(shell);
        await AnotherDefinitionAsync(shell);
    }

    [Fact]
    public async Task Calibrate_WithoutALifecycle_SaysWhatIsMissing()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        (await shell.RunAsync("calibrate")).Code.ShouldBe(ExitCode.NotFound);
        (await shell.DoAsync("calibrate", "--list")).Output.ShouldContain("No map was made yet");
    }

    /// <summary>The card judges the map that is kept, in the same words.</summary>
    private static async Task CardSaysTheSameAsync(Shell shell, string calibrated)
    {
        var answer = (await shell.DoAsync("report-card", "--project", "co", "--format", "json")).Json.GetProperty("card").GetProperty("probability").GetProperty("text").GetString()!;
        string.Join(' ', calibrated.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(answer);
        Line(await shell.DoAsync("report-card", "--project", "co")).ShouldContain($"How likely customers stay · {answer}");
    }

    private static async Task SortedAsync(Shell shell)
    {
        async Task<List<double>> StayingAsync(string sort)
        {
            var list = (await shell.DoAsync("accounts", "--project", "co", "--sort", sort, "--limit", "5", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var column = list[0].Split(',').ToList().IndexOf("staying");
            return [.. list.Skip(1).Select(row => double.Parse(row.Split(',')[column], System.Globalization.CultureInfo.InvariantCulture))];
        }

        var (least, most) = (await StayingAsync("probability"), await StayingAsync("-probability"));
        (least.Count, most.Count).ShouldBe((5, 5));
        least.ShouldBeInOrder();
        most.ShouldBe(most.OrderDescending());
        least[^1].ShouldBeLessThan(most[^1], "all accounts are sorted, and not the five with the lowest scores");
    }

    private static async Task AgainAsync(Shell shell)
    {
        (await shell.DoAsync("calibrate", "--project", "co", "--format", "json")).Error.ShouldContain("Map 1 stands");
        (await shell.DoAsync("calibrate", "--project", "co", "--list", "--format", "json")).Json.GetArrayLength().ShouldBe(1);
        (await shell.RunAsync("calibrate", "--project", "co", "--intercept-only")).ShouldSatisfyAllConditions(
            answer => answer.Code.ShouldBe(ExitCode.NotFound),
            answer => answer.Error.ShouldContain("no observation that a map may look at is newer than"));
    }

    private static async Task AnotherDefinitionAsync(Shell shell)
    {
        shell.Change("co/scores/health.yaml", "minimum_coverage: 50%", "minimum_coverage: 40%");
        await shell.DoAsync("score", "--project", "co", "--as-of", "2026-06-30");
        Line(await shell.DoAsync("explain", "A-00002", "--project", "co")).ShouldContain("a map of another definition of this score only");
        var refused = await shell.RunAsync("accounts", "--project", "co", "--probability");
        refused.Code.ShouldBe(ExitCode.NotFound);
        refused.Error.ShouldContain("there is no map of the definition by which run 2 was computed");
    }

    /// <summary>What was said, on one line.</summary>
    private static string Line(Answer answer) => string.Join(' ', answer.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<Shell> ScoredAsync()
    {
        var shell = new Shell { Now = new DateTimeOffset(2026, 7, 2, 9, 0, 0, TimeSpan.Zero) };
        await shell.DoAsync("simulate", "co", "--accounts", "200", "--months", "24");
        shell.Change("co/hale.yaml", "  from: 2025-01-01\n", string.Empty);
        await shell.DoAsync("import", "--project", "co");
        await shell.DoAsync("score", "--project", "co", "--as-of", "2026-06-30");
        return shell;
    }
}

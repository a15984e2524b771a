using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Planning;

public sealed class PlanCommandTests
{
    [Fact]
    public async Task Plan_NothingLiveAndNothingNamed_SaysWhatToDo()
    {
        using var shell = new Shell();
        shell.WriteSample();
        var answer = await shell.RunAsync("plan");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("nothing is live yet");
        answer.Error.ShouldContain("hale plan --against ../main");
    }

    [Fact]
    public async Task Plan_AChangedTemplate_ReadsLikeADiff()
    {
        using var shell = await TemplateAsync();
        shell.Width = 101;
        var answer = await shell.DoAsync("plan", "--against", "main", "--top", "3");
        answer.Error.ShouldBeEmpty();
        answer.Output.ShouldStartWith("""
            Plan: the files of the project beside the folder main, both as of 2024-12-31; nothing is stored.

            Health
              Tech touch, Renewal within 120 days, Established customers
                ~ limit of Licence utilisation for 100 points: 80 % → 90 %
              Established customers
                ~ weight of Usage & adoption 40 → 50 (40 % → 45.5 % of Established customers)
                + new override “Large customers need a meeting”: cap yellow when arr > 9000
            Metrics
              + new metric ARR: subscription arr
                reaches override “Large customers need a meeting” (health)
              ~ metric Core features used (28 days): window 28 days → 14 days
                reaches Core feature breadth (health)
            Without effect on any number
              ~ why of Stickiness: A product used every day is hard to replace. → A habit is hard to replace.

            """.ReplaceLineEndings("\n"));
        answer.Output.ShouldContain("Worst movers, by revenue times fall:");
        answer.Output.Split('\n').ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public async Task Plan_FactsReadOtherwise_ComputesScoresOfTheSameDefinition()
    {
        using var shell = await SampleAsync();
        var sources = Path.Combine(shell.Folder, "sources", "crm.yaml");
        var text = await File.ReadAllTextAsync(sources, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(sources, text[..text.IndexOf("  usage:", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        shell.Write("sources/usage.yaml", text[text.IndexOf("  usage:", StringComparison.Ordinal)..].Replace("  usage:", "sources:\n  activity:", StringComparison.Ordinal));

        var answer = await shell.DoAsync("plan", "--against", "main", "--as-of", "2024-12-31");

        answer.Output.ShouldContain("No score has another definition.");
        answer.Output.ShouldContain("accounts change band", customMessage: "what another source has given is not read any more\n" + answer.Output);
    }

    [Fact]
    public async Task Plan_TheSameFiles_ChangesNothing()
    {
        using var shell = await SampleAsync();
        var answer = await shell.DoAsync("plan", "--against", "main", "--exit-code");
        answer.Output.ShouldContain("Nothing differs in meaning.");
    }

    [Fact]
    public async Task Plan_ExitCode_TellsWhetherSomethingDiffers()
    {
        using var shell = await SampleAsync();
        Edit(shell, "green: 75", "green: 60");
        (await shell.RunAsync("plan", "--against", "main", "--exit-code")).Code.ShouldBe(ExitCode.Differs);
        (await shell.RunAsync("plan", "--against", "main")).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Plan_AChangedMetric_ComparesTheSameScoresThatTwoRunsGive()
    {
        using var shell = await SampleAsync();
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        var before = await ScoresAsync(shell);
        EditMetric(shell, "window: 7d, young: partial", "window: 1d, young: partial");
        var plan = (await shell.DoAsync("plan", "--against", "main", "--as-of", "2024-12-31", "--format", "csv")).Output;
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        var after = await ScoresAsync(shell);

        var rows = plan.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToDictionary(fields => fields[1], fields => (Before: fields[2], After: fields[3]));
        rows.ShouldBe(before.ToDictionary(one => one.Key, one => (Before: one.Value, After: after[one.Key])), ignoreOrder: true);
        rows["acme"].Before.ShouldNotBe(rows["acme"].After);
    }

    [Fact]
    public async Task Plan_ChangedSources_ReadsTheFactsForEachSide()
    {
        using var shell = await SampleAsync();
        shell.Write("sources/crm.yaml", (await File.ReadAllTextAsync(Path.Combine(shell.Folder, "sources", "crm.yaml"))).Replace("contact: user", "contact: user\n      id: at", StringComparison.Ordinal));
        Edit(shell, "green: 75", "green: 60");
        var output = (await shell.DoAsync("plan", "--against", "main", "--as-of", "2024-12-31")).Output;
        output.ShouldContain("~ source usage: columns changed");
        output.ShouldContain("green begins at 75 → 60");
        output.ShouldContain("of 2 accounts");
    }

    [Fact]
    public async Task Plan_PopulationNarrowed_SaysWhoLeavesIt()
    {
        using var shell = await SampleAsync();
        shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\npopulation: logins >= 2\n");
        var output = (await shell.DoAsync("plan", "--against", "main", "--as-of", "2024-12-31")).Output;
        output.ShouldContain("who is scored: every account → logins >= 2");
        output.ShouldContain("1 account leaves the population.");
        output.ShouldContain("1 of 2 accounts changes band: no longer scored.");
    }

    [Fact]
    public async Task Plan_NewOverride_SaysForHowManyItBegins()
    {
        using var shell = await SampleAsync();
        Edit(shell, "    measures:", "    overrides:\n      - { when: logins >= 1, cap: yellow, because: Nobody is green in tests. }\n    measures:");
        var json = (await shell.DoAsync("plan", "--against", "main", "--as-of", "2024-12-31", "--format", "json")).Json;
        var rule = json.GetProperty("impact")[0].GetProperty("overrides")[0];
        rule.GetProperty("because").GetString().ShouldBe("Nobody is green in tests.");
        rule.GetProperty("begins").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Plan_Markdown_FoldsTheDetailsAndIsTheSameTwice()
    {
        using var shell = await TemplateAsync();
        var first = (await shell.DoAsync("plan", "--against", "main", "--format", "markdown")).Output;
        first.ShouldBe((await shell.DoAsync("plan", "--against", "main", "--format", "markdown")).Output);
        first.ShouldStartWith("### What this change does to the scores\n");
        first.ShouldContain("| green |");
        first.ShouldContain("<details><summary>Health: bands and worst movers</summary>");
    }

    [Fact]
    public async Task Plan_BrokenDefinitionsOnTheOtherSide_ShowsThem()
    {
        using var shell = await SampleAsync();
        shell.Write("main/scores/health.yaml", "score: health\nbands: { red: 0, gre");
        var answer = await shell.RunAsync("plan", "--against", "main");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Error.ShouldContain("the definitions of the folder main have");
    }

    [Fact]
    public async Task Plan_OnASnapshot_NeedsNoDataOfTheProject()
    {
        using var shell = await SampleAsync();
        await shell.DoAsync("snapshot", "small");
        Directory.Delete(Path.Combine(shell.Folder, ".hale"), recursive: true);
        Edit(shell, "logins: { weight: 1,", "logins: { weight: 3,");
        var json = (await shell.DoAsync("plan", "--against", "main", "--snapshot", "small", "--as-of", "2024-12-31", "--format", "json")).Json;
        json.GetProperty("impact")[0].GetProperty("accounts").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Diff_NeedsNoData()
    {
        using var shell = new Shell();
        shell.WriteSample();
        Beside(shell);
        Edit(shell, "logins: { weight: 1,", "logins: { weight: 3,");
        var answer = await shell.RunAsync("diff", "main", "--exit-code");
        answer.Code.ShouldBe(ExitCode.Differs);
        answer.Output.ShouldContain("~ weight of logins 1 → 3 (50 % → 75 % of everybody)");
        var json = (await shell.DoAsync("diff", "main", "--format", "json")).Json;
        json.GetProperty("change_definitions").GetBoolean().ShouldBeTrue();
        json.GetProperty("changes")[0].GetProperty("key").GetString().ShouldBe("health/everybody/logins");
    }

    [Fact]
    public async Task Diff_AVersionThatIsNotThere_SaysSo()
    {
        using var shell = new Shell();
        shell.WriteSample();
        var answer = await shell.RunAsync("diff", "3");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("there is no version 3");
    }

    private static async Task<Dictionary<string, string>> ScoresAsync(Shell shell) => (await shell.DoAsync("accounts", "--format", "json")).Json.EnumerateArray()
        .ToDictionary(account => account.GetProperty("account").GetString()!, account => account.GetProperty("score") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : string.Empty);

    private static async Task<Shell> SampleAsync()
    {
        var shell = new Shell();
        shell.WriteSample();
        Beside(shell);
        await shell.DoAsync("import");
        return shell;
    }

    /// <summary>The project of a template, beside it the same in the folder main, and an edit of each kind.</summary>
    private static async Task<Shell> TemplateAsync()
    {
        var shell = new Shell();
        await shell.DoAsync("init", ".");
        Beside(shell);
        await shell.DoAsync("import");
        Edit(shell, "label: Usage & adoption, weight: 40", "label: Usage & adoption, weight: 50");
        var file = Path.Combine(shell.Folder, "scores", "health.yaml");
        shell.Write("scores/health.yaml", await File.ReadAllTextAsync(file) + "      - when: arr > 9000\n        cap: yellow\n        because: Large customers need a meeting.\n");
        Edit(shell, "to: 80% }\n      why: Unused seats", "to: 90% }\n      why: Unused seats", "scores/measures.yaml");
        Edit(shell, "of: core_feature_used\n    window: 28d", "of: core_feature_used\n    window: 14d", "metrics/usage.yaml");
        Edit(shell, "A product used every day is hard to replace.", "A habit is hard to replace.", "scores/measures.yaml");
        return shell;
    }

    private static void Beside(Shell shell)
    {
        foreach (var folder in new[] { "sources", "metrics", "scores" })
        {
            shell.Copy(Path.Combine(shell.Folder, folder), Path.Combine("main", folder));
        }

        shell.Write("main/hale.yaml", File.ReadAllText(Path.Combine(shell.Folder, "hale.yaml")));
    }

    private static void EditMetric(Shell shell, string from, string to) => Edit(shell, from, to, "metrics/usage.yaml");

    private static void Edit(Shell shell, string from, string to, string file = "scores/health.yaml")
    {
        var text = File.ReadAllText(Path.Combine(shell.Folder, file));
        text.ShouldContain(from);
        shell.Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}

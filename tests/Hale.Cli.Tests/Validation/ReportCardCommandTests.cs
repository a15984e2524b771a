using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation;

/// <summary><c>hale report-card</c>, from files to the card that is kept.</summary>
public sealed class ReportCardCommandTests
{
    [Fact]
    public async Task Card_OfTheFiles_IsShownAndKeptOnce()
    {
        using var shell = await ProvenCompany.NewAsync();
        var first = await shell.DoAsync("report-card", "--out", "card.html");
        first.Error.ShouldContain("running one");
        first.Output.ShouldStartWith("Report card of health, the files: backtest 1, outcomes known until ");
        first.Output.ShouldContain("It ranks");
        first.Output.ShouldContain("Pairs in the right order");
        first.Output.ShouldEndWith("The whole report card is in card.html; it is kept as card 1.\n");
        (await File.ReadAllTextAsync(Path.Combine(shell.Folder, "card.html"), CancellationToken.None)).ShouldContain("Report card of health");

        var second = await shell.DoAsync("report-card", "--format", "json");
        second.Error.ShouldBeEmpty();
        var kept = second.Json.GetProperty("kept");
        (kept.GetProperty("number").GetInt64(), kept.GetProperty("verdict").GetString(), kept.GetProperty("lock_box").GetBoolean()).ShouldBe((1, "ranks", false));
        second.Json.GetProperty("card").GetProperty("verdict").GetProperty("kind").GetString().ShouldBe("ranks");
        (await shell.DoAsync("report-card", "--list", "--format", "json")).Json.GetArrayLength().ShouldBe(1);
        (await shell.DoAsync("report-card", "--list")).Output.ShouldContain("It ranks");
    }

    [Fact]
    public async Task Card_AgainstAnotherDefinition_SaysWhichRanksBetter()
    {
        using var shell = await ProvenCompany.NewAsync();
        await shell.DoAsync("apply", "-m", "First");
        shell.Weigh(tells: 0, hints: 1, leaks: 0);
        var text = (await shell.DoAsync("report-card", "--draft", "--against", "live")).Output;
        text.ShouldContain("The draft ranks worse than version 1 on the same observations.");
        text.ShouldContain("2 definitions, each with its rules of validation, have been held against these outcomes");
        var json = (await shell.DoAsync("report-card", "--version", "1", "--against", "draft", "--format", "json")).Json.GetProperty("comparison");
        (json.GetProperty("side").GetInt32(), json.GetProperty("before").GetString(), json.GetProperty("after").GetString()).ShouldBe((1, "the draft", "version 1"));
        (await shell.DoAsync("report-card", "--against", "1", "--format", "markdown")).Output.ShouldContain("**Version 1 and version 1 rank the same observations alike.**");
    }

    [Fact]
    public async Task Card_WithoutAnythingToJudgeBy_SaysWhatIsMissing()
    {
        using var shell = await ProvenCompany.NewAsync(lifecycle: string.Empty);
        var answer = await shell.RunAsync("report-card");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("hale.yaml does not say how paid life is read");
        (await shell.DoAsync("report-card", "--list")).Output.ShouldBe("No report card is kept yet: `hale report-card` makes one.\n");
        await shell.DoAsync("apply", "-m", "First");
        shell.Weigh(tells: 1, hints: 1, leaks: 0);
        (await shell.DoAsync("plan")).Output.ShouldNotContain("--prove");
        (await shell.DoAsync("apply", "-m", "Second")).Output.ShouldNotContain("lock-box");
        (await shell.DoAsync("versions")).Output.ShouldNotContain("report card");
    }

    [Fact]
    public async Task Options_ThatContradict_AreRefused()
    {
        using var shell = await ProvenCompany.NewAsync();
        await RefusesAsync("--draft and --version 1 are both given", "--draft", "--version", "1");
        await RefusesAsync("not observed 45 days ahead, but 0", "--lead", "45");
        await RefusesAsync("--acknowledge does not say what was found", "--acknowledge", " ");
        await RefusesAsync("the lock-box of a draft stays closed until it is applied", "--draft", "--lock-box");
        await RefusesAsync("--lock-box goes with no", "--lock-box", "--lead", "0");
        await RefusesAsync("is a folder", "--out", ".");

        async Task RefusesAsync(string expected, params string[] options)
        {
            var answer = await shell.RunAsync(["report-card", .. options]);
            answer.Code.ShouldBe(ExitCode.Usage);
            answer.Error.ShouldContain(expected);
        }
    }
}

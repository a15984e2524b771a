using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Closing;

/// <summary>The life of a close, command by command.</summary>
public sealed class ClosesFromTheCommandLineTests : IDisposable
{
    private readonly Shell _shell = new();

    public ClosesFromTheCommandLineTests()
    {
        _shell.WriteSample();
        LateEvents.Prepare(_shell);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Score_OfALiveVersion_ClosesTheDayOnceAndEverythingElseStandsBeside()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        await _shell.DoAsync("apply", "--message", "first", "--author", "me");

        (await _shell.DoAsync("score", "--as-of", "2024-12-31")).Output.ShouldContain("the close of the day: official from now on, and never changed");
        (await KindAsync("2024-12-31")).ShouldBe("recomputed");
        (await KindAsync("2025-01-15")).ShouldBe("live");
        (await _shell.DoAsync("score", "--as-of", "2025-01-15")).Output.ShouldContain("a live preview: the day can be closed from 2025-01-16 00:00 on");
        (await KindAsync("2025-01-14T12:00:00Z")).ShouldBe("live");
        (await KindAsync("2024-12-31", "--draft")).ShouldBe("shadow");
        (await _shell.DoAsync("accounts")).Output.ShouldStartWith("health as of 2024-12-31 (run 2, the close)");
        (await _shell.DoAsync("accounts", "--live")).Output.ShouldStartWith("health as of 2025-01-15 (run 5, a live preview)");
    }

    [Fact]
    public async Task Closes_AfterLateFacts_SayWhatWouldBeAnother()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("apply", "--message", "first", "--author", "me");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        LateEvents.Arrive(_shell);
        await _shell.DoAsync("import");

        var list = (await _shell.DoAsync("closes", "--late")).Output;
        list.ShouldContain("version 1");
        list.ShouldContain("usage: 1 fact");
        (await _shell.DoAsync("closes", "2024-12-31")).Output.ShouldContain("Of its 2 accounts, 1 would have another score now:");
        (await _shell.DoAsync("explain", "bolt")).Output.ShouldStartWith("Bolt (bolt)  health as of 2024-12-31  37.5 red");
        (await _shell.DoAsync("explain", "bolt", "--recomputed")).Output.ShouldContain("Would now be 75.0 green (+37.5)");
    }

    [Fact]
    public async Task Recomputed_AfterAnotherVersionWentLive_IsOfTheDefinitionsThatWerePublished()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("apply", "--message", "first", "--author", "me");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        var hash = (await _shell.DoAsync("explain", "bolt", "--format", "json")).Json.GetProperty("definition_hash").GetString();
        _shell.Change("scores/health.yaml", "logins: { weight: 1", "logins: { weight: 3");
        await _shell.DoAsync("apply", "--message", "second", "--author", "me");
        LateEvents.Arrive(_shell);
        await _shell.DoAsync("import");

        var again = (await _shell.DoAsync("explain", "bolt", "--recomputed", "--format", "json")).Json.GetProperty("would_now_be");
        (again.GetProperty("score").GetDecimal(), again.GetProperty("run").GetInt64()).ShouldBe((75m, 2));
        (await _shell.DoAsync("score", "--as-of", "2025-01-01", "--format", "json")).Json[0].GetProperty("definition_hash").GetString().ShouldNotBe(hash);
    }

    [Fact]
    public async Task Score_EveryDayOfAPeriod_ClosesThemInOrderAndShadowsThemForADraft()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("apply", "--message", "first", "--author", "me");
        string[] period = ["--every", "day", "--from", "2024-12-29", "--to", "2024-12-31", "--format", "json"];
        var answer = await _shell.DoAsync(["score", .. period]);
        answer.Json.EnumerateArray().Select(run => $"{run.GetProperty("as_of")} {run.GetProperty("kind")}").ShouldBe(["2024-12-30 close", "2024-12-31 close"]);
        answer.Error.ShouldContain("Left out: no account is known as of 2024-12-29");
        (await _shell.DoAsync(["score", "--draft", .. period])).Json.EnumerateArray().Select(run => run.GetProperty("kind").GetString()).ShouldBe(["shadow", "shadow", "shadow"]);
        (await _shell.DoAsync("closes", "--format", "json")).Json.GetArrayLength().ShouldBe(2);
        (await _shell.RunAsync("score", "--every", "month", "--from", "2024-12-29")).Code.ShouldBe(ExitCode.Usage);
    }

    private async Task<string?> KindAsync(string asOf, params string[] options) =>
        (await _shell.DoAsync(["score", "--as-of", asOf, "--format", "json", .. options])).Json[0].GetProperty("kind").GetString();
}

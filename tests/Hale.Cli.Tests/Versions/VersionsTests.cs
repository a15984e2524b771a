using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Versions;

/// <summary>Definitions go live, are scored, are taken back and taken over.</summary>
public sealed class VersionsTests : IDisposable
{
    private readonly Shell _shell = VersionedProject.New();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Versions_FromTheFirstToARollback_AreWhatIsScored()
    {
        await _shell.DoAsync("import");
        (await _shell.DoAsync("score", "--as-of", "2024-12-31")).Error.ShouldBeEmpty();
        (await _shell.ScoreOfAcmeAsync()).ShouldBe("75.0");
        (await _shell.DoAsync("versions")).Output.ShouldStartWith("No version was applied yet");

        var first = await _shell.DoAsync("apply", "--message", "The first");
        first.Output.ShouldContain("Version 1 is live: health new.");
        _shell.Text("hale.version").ShouldContain("version: 1\n");
        (await _shell.DoAsync("apply", "--message", "Again")).Output.ShouldBe("Nothing to apply: version 1, which is live, says what these files do.\n");

        // An edit is no change of what is live.
        _shell.Weigh(3);
        var live = await _shell.DoAsync("score", "--as-of", "2024-12-31", "--format", "json");
        live.Error.ShouldBe("Live version 1; the files differ: `hale plan` shows how, `hale score --draft` scores them.\n");
        var hash = live.Json[0].GetProperty("definition_hash").GetString();
        (await _shell.ScoreOfAcmeAsync()).ShouldBe("75.0");
        var draft = await _shell.DoAsync("score", "--as-of", "2024-12-31", "--draft", "--format", "json");
        draft.Error.ShouldBeEmpty();
        draft.Json[0].GetProperty("definition_hash").GetString().ShouldNotBe(hash);

        (await _shell.DoAsync("apply", "-m", "Logins say more", "--author", "Ben")).Output.ShouldContain("Version 2 is live: health changed.");
        (await _shell.DoAsync("score", "--as-of", "2024-12-31")).Error.ShouldBeEmpty();

        var back = await _shell.DoAsync("rollback", "1", "--message", "Too many reds");
        back.Output.ShouldContain("Version 3 is live and says what version 1 did: health changed.");
        back.Output.ShouldContain("The files still say otherwise, and so does git: `hale pull` takes the version over");
        (await _shell.DoAsync("score", "--as-of", "2024-12-31", "--format", "json")).Json[0].GetProperty("definition_hash").GetString().ShouldBe(hash);

        var pulled = await _shell.DoAsync("pull");
        pulled.Output.ShouldBe("  changed  scores/health.yaml\nThe files say what version 3 does.\n");
        _shell.Text(VersionedProject.Score).ShouldContain("logins: { weight: 1,");
        _shell.Text("hale.version").ShouldContain("version: 3\n");
        (await _shell.DoAsync("score", "--as-of", "2024-12-31")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Versions_List_TellsWhoWhenAndWhy()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        _shell.Weigh(3);
        await _shell.DoAsync("apply", "-m", "Logins say more", "--author", "Ben");
        await _shell.DoAsync("rollback", "1");
        var text = (await _shell.DoAsync("versions")).Output;
        text.ShouldContain("live 3  2025-01-15 09:30:00  Ana  Rolled back to version 1 (version 1 again)  health changed");
        text.ShouldContain("     2  2025-01-15 09:30:00  Ben  Logins say more");
        var json = (await _shell.DoAsync("versions", "--format", "json")).Json;
        json.EnumerateArray().Select(version => (version.GetProperty("version").GetInt64(), version.GetProperty("live").GetBoolean(), version.GetProperty("author").GetString()))
            .ShouldBe([(3, true, "Ana"), (2, false, "Ben"), (1, false, "Ana")]);
        json[0].GetProperty("rolled_back_to").GetInt64().ShouldBe(1);
        json[0].GetProperty("files").GetString().ShouldBe(json[2].GetProperty("files").GetString());
    }

    [Fact]
    public async Task Apply_FilesBasedOnAnEarlierVersion_IsRefusedAndSaysWhoWasThere()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        var stale = _shell.Text("hale.version");
        _shell.Weigh(3);
        await _shell.DoAsync("apply", "-m", "Logins say more", "--author", "Ben");
        _shell.Weigh(5);
        _shell.Write("hale.version", stale);

        var refusal = await _shell.RunAsync("apply", "-m", "Mine");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Output.ShouldBeEmpty();
        refusal.Error.ShouldBe("""
            hale: version 2 is live, and these files are based on version 1. It was applied by Ben on 2025-01-15 09:30:00: “Logins say more”.
              put your changes aside, take it over with `hale pull`, and bring them back; then apply again. `hale apply --based-on 2` puts these files in its place as they are: see first what that changes, `hale plan`

            """);
        (await _shell.DoAsync("versions", "--format", "json")).Json.GetArrayLength().ShouldBe(2);
        (await _shell.DoAsync("apply", "-m", "Mine", "--based-on", "2")).Output.ShouldContain("Version 3 is live");
    }

    [Fact]
    public async Task Apply_WithoutABase_IsRefusedOnceAVersionIsLive()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        _shell.Weigh(3);
        var refusal = await _shell.RunAsync("apply", "-m", "Mine");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Error.ShouldContain("version 1 is live, and it is not said that these files are based on it. It was applied by Ana");
    }

    [Fact]
    public async Task Apply_BaseOfAnotherStore_IsRefused()
    {
        _shell.Write("hale.version", "version: 3\nfiles: abc\n");
        var refusal = await _shell.RunAsync("apply", "-m", "Mine");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Error.ShouldContain("but this store knows no version");
        refusal.Error.ShouldContain("HALE_OPERATIONS");
        (await _shell.DoAsync("apply", "-m", "Mine", "--based-on", "0")).Output.ShouldContain("Version 1 is live");
    }

    [Fact]
    public async Task Apply_UnreadableBase_SaysWhatToDo()
    {
        _shell.Write("hale.version", "<<<<<<< ours\nversion: 3\n=======\nversion: 4\n>>>>>>> theirs\nfiles: abc\n");
        var refusal = await _shell.RunAsync("apply", "-m", "Mine");
        refusal.Code.ShouldBe(ExitCode.DefinitionErrors);
        refusal.Error.ShouldContain("hale.version does not say which version the files are based on");
    }

    [Fact]
    public async Task Apply_DefinitionsWithErrors_IsRefused()
    {
        _shell.Write(VersionedProject.Score, _shell.Text(VersionedProject.Score).Replace("logins:", "login:", StringComparison.Ordinal));
        (await _shell.RunAsync("apply", "-m", "Mine")).Code.ShouldBe(ExitCode.DefinitionErrors);
        (await _shell.DoAsync("versions")).Output.ShouldStartWith("No version was applied yet");
    }

    [Fact]
    public async Task Apply_DefinitionsThatFailTheirTests_IsRefused()
    {
        _shell.Write("tests/health.yaml", """
            tests:
              busy:
                given: { logins: 4, users: 2 }
                expect: { score: 99 }
            """);
        var refusal = await _shell.RunAsync("apply", "-m", "Mine");
        refusal.Code.ShouldBe(ExitCode.DefinitionErrors);
        refusal.Error.ShouldContain("FAIL  busy");
        refusal.Error.ShouldContain("the definitions do not pass their tests; nothing was applied");
        (await _shell.DoAsync("versions")).Output.ShouldStartWith("No version was applied yet");
    }

    [Fact]
    public async Task Apply_EmptyMessage_IsRefused() => (await _shell.RunAsync("apply", "-m", " ")).Code.ShouldBe(ExitCode.Usage);

    [Fact]
    public async Task Rollback_UnknownVersion_IsNotFound()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        (await _shell.RunAsync("rollback", "7")).Code.ShouldBe(ExitCode.NotFound);
        (await _shell.DoAsync("rollback", "1")).Output.ShouldStartWith("Nothing to roll back");
    }

    [Fact]
    public async Task Rollback_ToWhatTheFilesSay_MakesThemBasedOnIt()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        _shell.Weigh(3);
        await _shell.DoAsync("apply", "-m", "The second");
        _shell.Weigh(1);
        (await _shell.DoAsync("rollback", "1")).Output.ShouldBe("Version 3 is live and says what version 1 did: health changed.\n");
        _shell.Weigh(5);
        (await _shell.DoAsync("apply", "-m", "The fourth")).Output.ShouldContain("Version 4 is live");
    }

    [Fact]
    public async Task Score_FilesWithErrorsWhileAVersionIsLive_ScoresTheVersion()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("apply", "-m", "The first");
        _shell.Write(VersionedProject.Score, "score: [");
        (await _shell.DoAsync("score", "--as-of", "2024-12-31")).Error.ShouldStartWith("Live version 1; the files differ");
        (await _shell.RunAsync("score", "--as-of", "2024-12-31", "--draft")).Code.ShouldBe(ExitCode.DefinitionErrors);
    }

    [Fact]
    public async Task Doctor_Store_IsNamedWithItsVersions()
    {
        await _shell.DoAsync("import");
        (await _shell.DoAsync("doctor")).Output.ShouldContain("no version was applied: the files are scored");
        await _shell.DoAsync("apply", "-m", "The first");
        var text = (await _shell.DoAsync("doctor")).Output;
        text.ShouldContain("operations.db, tables version");
        text.ShouldContain("version 1 is live, applied by Ana on 2025-01-15 09:30:00");
        (await _shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("operations").GetProperty("live_version").GetProperty("version").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Erase_PersonNamedInDefinitions_IsCountedAndLeft()
    {
        _shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\nexclude:\n  events:\n    staff: contact == \"u1\"\n");
        await _shell.DoAsync("import");
        await _shell.DoAsync("apply", "-m", "Without u1", "--author", "u1");
        var plan = (await _shell.DoAsync("erase", "--contact", "u1", "--dry-run", "--format", "json")).Json;
        plan.GetProperty("mentioned").EnumerateArray().Select(place => $"{place.GetProperty("table").GetString()}.{place.GetProperty("column").GetString()} {place.GetProperty("rows").GetInt64()}")
            .ShouldBe(["operations.texts.text 1", "operations.versions.author 1", "operations.versions.message 1"]);
    }
}

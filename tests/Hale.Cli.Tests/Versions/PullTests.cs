using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Versions;

/// <summary>A pull makes the folder say what a version does, and loses nothing that was changed here unless it is told to.</summary>
public sealed class PullTests : IDisposable
{
    private readonly Shell _shell = VersionedProject.New();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Pull_BeforeTheFirstVersion_IsNotFound() => (await _shell.RunAsync("pull")).Code.ShouldBe(ExitCode.NotFound);

    [Fact]
    public async Task Pull_FilesChangedHere_IsRefusedUnlessForced()
    {
        await TwoVersionsAsync();
        await _shell.DoAsync("pull", "--version", "1");
        _shell.Weigh(9);
        _shell.Write("metrics/more.yaml", "metrics:\n  more: { count: login, window: 14d, young: partial }\n");

        var refusal = await _shell.RunAsync("pull");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Error.ShouldContain("2 files changed here would be lost: metrics/more.yaml (removed), scores/health.yaml; nothing was pulled");
        _shell.Text(VersionedProject.Score).ShouldContain("logins: { weight: 9,");

        (await _shell.DoAsync("pull", "--dry-run")).Output.ShouldContain("  changed  scores/health.yaml  (changed here: needs --force)");
        _shell.Text(VersionedProject.Score).ShouldContain("logins: { weight: 9,");

        (await _shell.DoAsync("pull", "--force")).Output.ShouldContain("  removed  metrics/more.yaml\n");
        File.Exists(Path.Combine(_shell.Folder, "metrics/more.yaml")).ShouldBeFalse();
        _shell.Text(VersionedProject.Score).ShouldContain("logins: { weight: 3,");
    }

    [Fact]
    public async Task Pull_AnInterruptedOne_CanBeRepeated()
    {
        await TwoVersionsAsync();
        await _shell.DoAsync("pull", "--version", "1");

        // The score is written already, the metrics are not yet, and the base still says version 1.
        _shell.Weigh(3);
        (await _shell.DoAsync("pull")).Output.ShouldBe("  added    metrics/extra.yaml\nThe files say what version 2 does.\n");
        _shell.Text("hale.version").ShouldContain("version: 2\n");
    }

    [Fact]
    public async Task Pull_DataFiles_AreNeverTouched()
    {
        await TwoVersionsAsync();
        _shell.Write("data/events.csv", "changed");
        _shell.Write("metrics/notes.txt", "mine");
        await _shell.DoAsync("pull", "--version", "1");
        _shell.Text("data/events.csv").ShouldBe("changed");
        _shell.Text("metrics/notes.txt").ShouldBe("mine");
        File.Exists(Path.Combine(_shell.Folder, "metrics/extra.yaml")).ShouldBeFalse();
    }

    [Fact]
    public async Task Pull_FolderWithoutABase_OverwritesNothingUnasked()
    {
        await TwoVersionsAsync();
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        (await _shell.DoAsync("pull")).Output.ShouldBe("The files say what version 2 does.\n");
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        _shell.Weigh(9);
        (await _shell.RunAsync("pull")).Code.ShouldBe(ExitCode.Conflict);
    }

    private async Task TwoVersionsAsync()
    {
        await _shell.DoAsync("apply", "-m", "The first");
        _shell.Weigh(3);
        _shell.Write("metrics/extra.yaml", "metrics:\n  extra: { count: login, window: 14d, young: partial }\n");
        await _shell.DoAsync("apply", "-m", "The second");
    }
}

using System.Diagnostics;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Versions;

/// <summary>In git mode a branch that contains what is live is based on it.</summary>
public sealed class GitModeTests : IDisposable
{
    private readonly Shell _shell = VersionedProject.New();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Apply_BranchThatContainsTheLiveCommit_NeedsNoBase()
    {
        Git("init", "-q");
        Commit("First");
        var first = await _shell.DoAsync("apply", "-m", "The first");
        first.Output.ShouldContain("Taken from commit ");
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        _shell.Weigh(3);
        Commit("Logins say more");
        (await _shell.DoAsync("apply", "-m", "The second")).Output.ShouldContain("Version 2 is live");
        (await _shell.DoAsync("versions", "--format", "json")).Json[0].GetProperty("commit").GetString().ShouldBe(Git("rev-parse", "HEAD"));
    }

    [Fact]
    public async Task Apply_BranchWithoutTheLiveCommit_IsRefused()
    {
        Git("init", "-q");
        Commit("First");
        await _shell.DoAsync("apply", "-m", "The first");
        Git("checkout", "-q", "-b", "other");
        _shell.Weigh(3);
        Commit("Logins say more");
        await _shell.DoAsync("apply", "-m", "The second", "--author", "Ben");
        Git("checkout", "-q", "-f", "-");
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        _shell.Weigh(5);
        Commit("Mine");
        var refusal = await _shell.RunAsync("apply", "-m", "Mine", "--author", "Cleo");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Error.ShouldContain("applied by Ben");
        refusal.Error.ShouldContain("merge commit ");
    }

    [Fact]
    public async Task Apply_AfterARollback_IsRefusedThoughTheBranchContainsTheCommit()
    {
        Git("init", "-q");
        Commit("First");
        await _shell.DoAsync("apply", "-m", "The first");
        _shell.Weigh(3);
        Commit("Logins say more");
        await _shell.DoAsync("apply", "-m", "The second");
        await _shell.DoAsync("rollback", "1", "-m", "Too many reds", "--author", "Ben");
        _shell.Weigh(5);
        Commit("Even more");
        var refusal = await _shell.RunAsync("apply", "-m", "The third");
        refusal.Code.ShouldBe(ExitCode.Conflict);
        refusal.Error.ShouldContain("applied by Ben on 2025-01-15 09:30:00 and is version 1 again: “Too many reds”");
    }

    [Fact]
    public async Task Apply_StoreMode_AsksForTheBaseWhateverGitSays()
    {
        _shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\ndefinitions: store\n");
        Git("init", "-q");
        Commit("First");
        await _shell.DoAsync("apply", "-m", "The first");
        File.Delete(Path.Combine(_shell.Folder, "hale.version"));
        _shell.Weigh(3);
        Commit("Logins say more");
        (await _shell.RunAsync("apply", "-m", "The second")).Code.ShouldBe(ExitCode.Conflict);
    }

    [Fact]
    public async Task Apply_FilesThatAreNotCommitted_NamesNoCommit()
    {
        Git("init", "-q");
        Commit("First");
        _shell.Weigh(3);
        (await _shell.DoAsync("apply", "-m", "The first")).Output.ShouldContain("The files stand in no commit as they are.");
        (await _shell.DoAsync("versions", "--format", "json")).Json[0].GetProperty("commit").GetString().ShouldBeNull();
    }

    private void Commit(string message)
    {
        Git("add", "hale.yaml", "sources", "metrics", "scores");
        Git("-c", "user.name=Ana", "-c", "user.email=ana@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", _shell.Folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var git = Process.Start(start)!;
        var (output, error) = (git.StandardOutput.ReadToEnd(), git.StandardError.ReadToEnd());
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
        return output.Trim();
    }
}

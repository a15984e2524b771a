using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>A folder that a person names is taken at its word.</summary>
public sealed class ProjectFolderTests
{
    [Fact]
    public async Task Project_FolderInsideAnotherProject_IsNotTakenForIt()
    {
        using var shell = new Shell();
        shell.WriteSample();
        Directory.CreateDirectory(Path.Combine(shell.Folder, "other"));
        var answer = await shell.RunAsync("check", "--project", "other");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("there is no hale.yaml in " + Path.Combine(shell.Folder, "other"));
    }

    [Fact]
    public async Task Project_FolderNamed_IsUsed()
    {
        using var shell = new Shell();
        shell.WriteSample();
        (await shell.DoAsync("check", "--project", ".")).Output.ShouldContain("Sample");
    }

    [Fact]
    public async Task Demo_ImportFails_EndsWithItsCode()
    {
        using var shell = new Shell();
        shell.WriteSample();
        File.Delete(Path.Combine(shell.Folder, "data", "events.csv"));
        var answer = await shell.RunAsync("demo", ".");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("Nothing was imported");
    }
}

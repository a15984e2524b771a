using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class FmtCommandTests
{
    private const string Untidy = "metrics:\n    logins:   { count: login,   window: 7d, young: partial } # all\n    users: { distinct: contact, of: login, window: 7d, young: partial }\n";

    [Fact]
    public async Task Fmt_UntidyFile_IsWrittenOnceAndNamed()
    {
        using var shell = Project(Untidy);
        (await shell.DoAsync("fmt")).Output.ShouldBe("metrics/usage.yaml\n");
        Read(shell).ShouldBe("metrics:\n  logins: { count: login, window: 7d, young: partial } # all\n  users: { distinct: contact, of: login, window: 7d, young: partial }\n");
        var written = File.GetLastWriteTimeUtc(Path.Combine(shell.Folder, "metrics/usage.yaml"));
        (await shell.DoAsync("fmt")).Output.ShouldBeEmpty();
        File.GetLastWriteTimeUtc(Path.Combine(shell.Folder, "metrics/usage.yaml")).ShouldBe(written);
        Directory.EnumerateFiles(shell.Folder, "*.part", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fmt_Check_WritesNothingAndEndsWithOne()
    {
        using var shell = Project(Untidy);
        var answer = await shell.RunAsync("fmt", "--check");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldBe("metrics/usage.yaml\n");
        Read(shell).ShouldBe(Untidy);
        (await shell.DoAsync("fmt", "scores", "hale.yaml", "--check")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fmt_SyntaxError_IsReportedAndTheFileLeft()
    {
        using var shell = Project("metrics: { a: [1\n");
        var answer = await shell.RunAsync("fmt");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Error.ShouldContain("metrics/usage.yaml:2:1: error HALE1005");
        answer.Error.ShouldContain("1 left as written");
        Read(shell).ShouldBe("metrics: { a: [1\n");
    }

    [Fact]
    public async Task Fmt_PathThatIsNotThere_IsNotFound()
    {
        using var shell = Project(Untidy);
        (await shell.RunAsync("fmt", "metric")).Code.ShouldBe(ExitCode.NotFound);
    }

    private static Shell Project(string metrics)
    {
        var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/usage.yaml", metrics);
        foreach (var file in new[] { "sources/crm.yaml", "scores/health.yaml" })
        {
            shell.Write(file, File.ReadAllText(Path.Combine(shell.Folder, file)) + "\n");
        }

        return shell;
    }

    private static string Read(Shell shell) => File.ReadAllText(Path.Combine(shell.Folder, "metrics/usage.yaml"));
}

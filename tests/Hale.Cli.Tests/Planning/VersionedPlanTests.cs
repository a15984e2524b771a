using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Planning;

public sealed class VersionedPlanTests
{
    [Fact]
    public async Task Plan_AfterAnApply_ComparesWithTheLiveVersion()
    {
        using var shell = await AppliedAsync();
        Weight(shell, 3);
        var output = (await shell.DoAsync("plan", "--as-of", "2024-12-31")).Output;
        output.ShouldStartWith("Plan: the files of the project beside version 1, both as of 2024-12-31; nothing is stored.");
        output.ShouldContain("weight of logins 1 → 3");
        (await shell.RunAsync("plan", "--exit-code")).Code.ShouldBe(ExitCode.Differs);
    }

    [Fact]
    public async Task Plan_AgainstAnEarlierVersion_ComparesWithIt()
    {
        using var shell = await AppliedAsync();
        Weight(shell, 3);
        await shell.DoAsync("apply", "--message", "More weight on logins", "--author", "Ada");
        (await shell.DoAsync("plan", "--as-of", "2024-12-31")).Output.ShouldContain("Nothing differs in meaning.");
        (await shell.DoAsync("plan", "--as-of", "2024-12-31", "--against", "1")).Output.ShouldContain("beside version 1");
    }

    [Fact]
    public async Task Diff_OfTwoVersions_IsReversedWhenTheyAreSwapped()
    {
        using var shell = await AppliedAsync();
        Weight(shell, 3);
        await shell.DoAsync("apply", "--message", "More weight on logins", "--author", "Ada");
        (await shell.DoAsync("diff", "1", "2")).Output.ShouldContain("weight of logins 1 → 3 (50 % → 75 % of everybody)");
        (await shell.DoAsync("diff", "2", "1")).Output.ShouldContain("weight of logins 3 → 1 (75 % → 50 % of everybody)");
        var missing = await shell.RunAsync("diff", "1", "7");
        missing.Code.ShouldBe(ExitCode.NotFound);
        missing.Error.ShouldContain("there are the versions 1 to 2");
    }

    private static async Task<Shell> AppliedAsync()
    {
        var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        await shell.DoAsync("apply", "--message", "First", "--author", "Ada");
        return shell;
    }

    private static void Weight(Shell shell, int weight) => shell.Write(
        "scores/health.yaml",
        File.ReadAllText(Path.Combine(shell.Folder, "scores", "health.yaml")).Replace("logins: { weight: 1,", $"logins: {{ weight: {weight},", StringComparison.Ordinal));
}

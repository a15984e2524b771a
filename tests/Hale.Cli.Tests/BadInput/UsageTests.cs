using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.BadInput;

/// <summary>A mistake of the person who calls is never reported as a fault of Hale.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("many")]
    public async Task Accounts_ImpossibleLimit_IsAUsageError(string limit)
    {
        using var shell = new Shell();
        shell.WriteSample();
        var answer = await shell.RunAsync("accounts", "--limit", limit);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("--limit");
    }

    [Theory]
    [InlineData("HALE_MEMORY", "lots")]
    [InlineData("HALE_MEMORY", "0GB")]
    [InlineData("HALE_MEMORY", "4")]
    [InlineData("HALE_THREADS", "abc")]
    [InlineData("HALE_THREADS", "0")]
    public async Task Environment_SettingNotUnderstood_IsAUsageError(string variable, string value)
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Environment[variable] = value;
        var answer = await shell.RunAsync("doctor");
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain($"{variable} is `{value}`");
    }

    [Theory]
    [InlineData("HALE_MEMORY", "512MB")]
    [InlineData("HALE_MEMORY", "1.5 GiB")]
    [InlineData("HALE_THREADS", "1")]
    public async Task Environment_SoundSetting_IsUsed(string variable, string value)
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Environment[variable] = value;
        await shell.DoAsync("doctor");
    }

    [Fact]
    public async Task DataFolder_CannotBeMade_IsAMatterOfPermissions()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write(".hale", "a file where the data folder belongs");
        var answer = await shell.RunAsync("doctor");
        answer.Code.ShouldBe(ExitCode.OutOfResources);
        answer.Error.ShouldContain("right to write");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Metrics_NamedTwice_AreWrittenOnce(string format)
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        (await shell.DoAsync("metrics", "logins", "logins", "--format", format)).Output
            .ShouldBe((await shell.DoAsync("metrics", "logins", "--format", format)).Output);
    }

    [Theory]
    [InlineData("plan=0001-01-01")]
    [InlineData("plan=9999-12-31")]
    public async Task Accounts_SegmentOfAnImpossibleDay_SelectsNobody(string segment)
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("hale.yaml", "project: Sample\ntime_zone: Asia/Tokyo\n");
        await shell.DoAsync("import");
        await shell.DoAsync("score");
        (await shell.DoAsync("accounts", "--segment", segment, "--format", "json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Sql_NewlineInAText_StaysInTheComment()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/more.yaml", "metrics:\n  tier: { attribute: plan }\n  odd: { formula: \"if(tier == 'a\\nDROP TABLE events', 1, 0)\" }\n");
        await shell.DoAsync("import");
        (await shell.DoAsync("sql", "odd")).Output.Split('\n').ShouldNotContain(line => line.StartsWith("DROP", StringComparison.Ordinal));
    }
}

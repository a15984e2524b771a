using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Output;

/// <summary>A value reads the same wherever people see it, and not at all like that where machines do.</summary>
public sealed class ValueTextTests
{
    private const string Metrics = """
        metrics:
          logins: { count: login, window: 7d, young: partial }
          users: { formula: (logins - 3.0378) / 13.6, unit: percent }
        """;

    [Fact]
    public async Task Percent_BelowZero_ReadsTheSameInMetricsAndExplain()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        (await shell.DoAsync("metrics", "users")).Output.ShouldContain("−7.6 %");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("−7.6 %");
        (await shell.DoAsync("metrics", "users", "--format", "csv")).Output.ShouldContain(",-0.076");
    }

    [Fact]
    public async Task Weight_WithoutAScore_IsTheNominalOneAlone()
    {
        using var shell = new Shell();
        await ScoreAsync(shell, events: "account,user,event,at\nbolt,u3,login,2024-12-31 12:00\n", accounts: "account,name,plan\nbolt,Bolt,free\nacme,Acme,pro\n", metrics: """
            metrics:
              logins: { days_since: login }
              users: { formula: logins + 1 }
            """);
        var output = (await shell.DoAsync("explain", "acme")).Output;
        output.ShouldContain("no score");
        output.ShouldContain("50 %");
        output.ShouldNotContain("→ 0 %");
    }

    private static async Task ScoreAsync(Shell shell, string metrics = Metrics, string accounts = SampleProject.Accounts, string events = SampleProject.Events)
    {
        shell.WriteSample(accounts, events);
        shell.Write("metrics/usage.yaml", metrics);
        await shell.DoAsync("import");
        await shell.DoAsync("score");
    }
}

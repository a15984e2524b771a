using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class PopulationTests
{
    private const string Accounts = "account,name,plan,test\nacme,Acme,pro,false\nbolt,Bolt,free,false\ncube,Cube,pro,true\ndemo,Acme Internal,pro,false\necho,Echo,pro,false\n";

    private const string Events =
        "account,user,event,at\nacme,u1,login,2024-12-30 10:00\nacme,u2,login,2024-12-31 11:00\nacme,bot-7,login,2024-12-31 11:00\nacme,u1,api_call,2024-12-31 12:00\nbolt,u3,login,2024-12-31 12:00\n"
        + "cube,u4,login,2024-12-31 12:00\ndemo,u5,login,2024-12-31 12:00\necho,bot-1,login,2024-12-31 12:00\n";

    [Fact]
    public async Task Score_AccountsOutsideAndExcluded_AreCountedAndNotScored()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        var text = (await shell.DoAsync("score")).Output;
        text.ShouldContain("2 accounts in");
        text.ShouldContain("of 5 accounts that existed 1 is outside the population and 2 are excluded (staff 1, test 1)");

        var json = JsonDocument.Parse((await shell.DoAsync("score", "--format", "json")).Output).RootElement[0];
        (json.GetProperty("existed").GetInt64(), json.GetProperty("accounts").GetInt64(), json.GetProperty("outside").GetInt64()).ShouldBe((5, 2, 1));
        json.GetProperty("excluded").EnumerateObject().Select(count => $"{count.Name} {count.Value}").ShouldBe(["staff 1", "test 1"]);

        var listed = (await shell.DoAsync("accounts", "--format", "csv", "--sort", "account")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        listed.Skip(1).Select(line => line.Split(',')[0]).ShouldBe(["acme", "echo"]);
    }

    [Theory]
    [InlineData("bolt", "it is outside the population, as `plan is not missing and plan != \"free\"` is not true for it")]
    [InlineData("cube", "it is excluded by `test`, as `is_test` is true for it")]
    [InlineData("demo", "it is excluded by `staff`")]
    [InlineData("nobody", "scored no account `nobody`")]
    public async Task Explain_AccountThatWasNotScored_SaysWhy(string account, string why)
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await shell.DoAsync("score");
        shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\n");

        var answer = await shell.RunAsync("explain", account);

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ReplaceLineEndings(" ").ShouldContain(why);
    }

    [Fact]
    public async Task Metrics_OfThePopulation_LeaveOutExcludedEventsToo()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        var all = (await shell.DoAsync("metrics", "activity", "users", "--format", "csv", "--as-of", "2024-12-31")).Output;
        all.ReplaceLineEndings("\n").ShouldBe("account,as_of,activity,users\nacme,2024-12-31,2,2\necho,2024-12-31,0,0\n");

        shell.Write("pairs.csv", "account,as_of\nbolt,2024-12-31\n");
        (await shell.DoAsync("metrics", "activity", "--at", "pairs.csv", "--format", "csv")).Output.ReplaceLineEndings("\n").ShouldBe("account,as_of,activity\nbolt,2024-12-31,1\n");
        (await shell.DoAsync("sql", "activity")).Output.ShouldContain("NOT coalesce((f.event = 'api_call'), false)");
    }

    [Fact]
    public async Task Doctor_ProjectThatExcludes_CountsByName()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        (await shell.DoAsync("doctor")).Output.ReplaceLineEndings(" ")
            .ShouldContain("as of 2024-12-31 1 account outside the population; accounts excluded: staff 1, test 1; events excluded: api 1, bots 2");
        var counts = JsonDocument.Parse((await shell.DoAsync("doctor", "--format", "json")).Output).RootElement.GetProperty("population");
        counts.GetProperty("excluded_events").GetProperty("bots").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task Score_PopulationOfTenure_NeedsNoDefinition()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\npopulation: tenure >= 2d\n");
        await shell.DoAsync("import");
        (await shell.DoAsync("score")).Output.ShouldContain("of 2 accounts that existed 1 is outside the population");
        (await shell.DoAsync("metrics", "tenure", "--format", "csv", "--as-of", "2025-01-01")).Output.ReplaceLineEndings("\n").ShouldBe("account,as_of,tenure\nacme,2025-01-01,3\nbolt,2025-01-01,2\n");
    }

    [Fact]
    public async Task Score_PopulationOfNobody_IsARunWithoutAccounts()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\npopulation: logins > 1000\n");
        await shell.DoAsync("import");

        var text = (await shell.DoAsync("score")).Output;
        text.ShouldContain("0 accounts in");
        text.ShouldContain("of 2 accounts that existed 2 are outside the population");
        (await shell.DoAsync("metrics", "logins")).Output.ShouldContain("no accounts at that moment");
        (await shell.RunAsync("accounts")).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Sql_BuiltInMetric_SaysWhatItIs()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        (await shell.DoAsync("sql", "tenure")).Output.ShouldContain("-- then, for each account: tenure = whole local days since it began");
    }

    private static async Task ImportAsync(Shell shell)
    {
        shell.WriteSample(Accounts, Events);
        shell.Write("hale.yaml", """
            project: Sample
            time_zone: UTC
            population: { when: 'plan is not missing and plan != "free"' }
            exclude:
              accounts: { test: is_test, staff: 'starts_with(lower(company), "acme internal")' }
              events: { api: 'event == "api_call"', bots: 'contact is not missing and starts_with(contact, "bot-")' }
            """);
        shell.Write("sources/crm.yaml", File.ReadAllText(Path.Combine(shell.Folder, "sources", "crm.yaml"))
            .Replace("attributes: { plan: text }", "attributes: { plan: text, test: boolean, company: { column: name, type: text } }", StringComparison.Ordinal));
        shell.Write("metrics/more.yaml", """
            metrics:
              plan: { attribute: plan }
              is_test: { attribute: test }
              company: { attribute: company }
              activity: { count: all, window: 7d, young: partial }
            """);
        await shell.DoAsync("import");
    }
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.RavenStack;

/// <summary>The faults of the data set as broken contracts. The numbers were counted in the files by other means.</summary>
public sealed class ContractedTests
{
    [Fact]
    public async Task Faults_AreBrokenContractsAndAllElseIsKept()
    {
        using var shell = Project();

        var import = await shell.RunAsync("import", "--strict", "--format", "json");

        import.Code.ShouldBe(ExitCode.DefinitionErrors);
        var contracts = import.Json.GetProperty("contracts").EnumerateArray().ToDictionary(
            contract => $"{contract.GetProperty("source")} {contract.GetProperty("contract")}",
            contract => string.Create(CultureInfo.InvariantCulture, $"{contract.GetProperty("state")} {contract.GetProperty("failing")}/{contract.GetProperty("total")}"));
        contracts.Where(contract => !contract.Value.StartsWith("passed", StringComparison.Ordinal)).ToDictionary().ShouldBe(
            new Dictionary<string, string>
            {
                ["crm checks.only_flag"] = "broken 35/500",
                ["contracts checks.stopped_too_early"] = "broken 13/5000",
                ["crm checks.only_events"] = "warned 277/500",
                ["usage usage_id.unique"] = "broken 21/24979",
                ["usage checks.before_subscription"] = "broken 19142/25000",
                ["tickets checks.before_signup"] = "broken 1077/2000",
                ["tickets satisfaction_score.not_null"] = "warned 825/2000",
                ["churn checks.still_active"] = "broken 545/600",
                ["churn feedback_text.not_null"] = "warned 148/600",
            },
            ignoreOrder: true);
        contracts.Where(contract => contract.Key.EndsWith("relationships", StringComparison.Ordinal)).Select(contract => contract.Value.Split('/')[0]).ShouldBe(Enumerable.Repeat("passed 0", 5));
    }

    [Fact]
    public async Task Data_OfASource_ShowsItsFaultsInAHundredColumns()
    {
        using var shell = Project();
        await shell.DoAsync("import");
        shell.Width = 100;

        var all = (await shell.DoAsync("data", "--as-of", "2024-12-31")).Output;
        var usage = (await shell.DoAsync("data", "usage", "--as-of", "2024-12-31")).Output;

        (all + usage).Split('\n').Where(line => line.Contains("contract:", StringComparison.Ordinal) is false).ShouldAllBe(line => line.Length <= 120);
        all.ShouldContain("19,142");
        usage.ShouldSatisfyAllConditions(text => text.ShouldContain("2024-12-30"), text => text.ShouldContain("feature_used"), text => text.ShouldContain("19,142 × before_subscription"));
        var json = (await shell.DoAsync("data", "usage", "--days", "56", "--as-of", "2024-12-31", "--format", "json")).Json.GetProperty("sources")[0];
        json.GetProperty("days").EnumerateObject().Count().ShouldBe(56);
        (json.GetProperty("rows").GetInt64(), json.GetProperty("contracts").GetArrayLength()).ShouldBe((25_000L, 10));
    }

    private static Shell Project()
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");
        return shell;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Contracts;

/// <summary>Contracts of sources from files to explanations. The clock stands at 2025-01-15 09:30.</summary>
public sealed class ContractTests
{
    private const string Duplicates = "columns: { id: unique }";
    private const string Fresh = "freshness: { warn_after: 1d, error_after: 3d }";
    private const string Volume = "volume: { weeks: 3, error_below: 30% }";

    [Fact]
    public async Task BrokenRule_IsToldAndHoldsFromTheImportOn()
    {
        using var hale = Project(Duplicates, repeated: true);

        var import = await hale.DoAsync("import");

        import.Output.ShouldContain("broken  usage, id.unique: has 1 of 31 values of id in several rows (contract: error if > 0); what it feeds is missing (stale) from now on");
        import.Output.ShouldContain("1 contract: 1 broken.");
        (await hale.RunAsync("import", "--strict")).Code.ShouldBe(ExitCode.DefinitionErrors);
        (await ExplainedAsync(hale, "2025-01-14")).GetProperty("value").GetString().ShouldBe("29");
        var after = await ExplainedAsync(hale, "2025-01-15");
        after.GetProperty("value_note").GetString().ShouldBe("usage has 1 of 31 values of id in several rows, since the import of 2025-01-15 (contract: error if > 0)");
        after.GetProperty("value").GetString().ShouldBe("the last value is too old");
    }

    [Fact]
    public async Task MendedRule_CountsAgain()
    {
        using var hale = Project(Duplicates, repeated: true);
        await hale.DoAsync("import");
        hale.Write("data/usage.csv", Usage(new DateOnly(2024, 12, 15), new DateOnly(2025, 1, 14)));

        (await hale.DoAsync("import", "--strict")).Output.ShouldContain("1 contract: 1 kept.");

        (await ExplainedAsync(hale, "2025-01-15")).GetProperty("value").GetString().ShouldBe("27");
    }

    [Theory]
    [InlineData("2025-01-13", "25", null)]
    [InlineData("2025-01-14", "the source was down", "usage has had no rows since 2025-01-10 (contract: warn after 1 day, error after 3 days)")]
    public async Task Freshness_RunsOut(string asOf, string value, string? note)
    {
        using var hale = Project(Fresh, until: new DateOnly(2025, 1, 10));
        await hale.DoAsync("import");

        var node = await ExplainedAsync(hale, asOf);

        node.GetProperty("value").GetString().ShouldBe(value);
        node.GetProperty("value_note").GetString().ShouldBe(note);
        (await hale.DoAsync("score", "--as-of", asOf)).Output.Contains("source usage has had no rows since", StringComparison.Ordinal).ShouldBe(note is not null);
    }

    [Fact]
    public async Task Volume_OfADayThatIsFarTooLow_IsAGapAndIgnoredWhereTheMetricSaysSo()
    {
        using var hale = Project(Volume, sparse: new DateOnly(2025, 1, 8));
        await hale.DoAsync("import");

        (await ExplainedAsync(hale, "2025-01-07")).GetProperty("value").GetString().ShouldBe("112");
        var node = await ExplainedAsync(hale, "2025-01-12");

        node.GetProperty("value_note").GetString().ShouldBe("usage had 1 row on 2025-01-08 where 4 are usual (contract: error below 30 %)");
        (await ExplainedAsync(hale, "2025-01-12", "all_logins")).GetProperty("value").GetString().ShouldNotBe("the source was down");
    }

    [Theory]
    [InlineData("2025-01-11", 0, "1 contract: 1 kept.")]
    [InlineData("2025-01-12", 0, "warned  usage, freshness: has had no rows since 2025-01-10")]
    [InlineData("2025-01-14", 1, "broken  usage, freshness: has had no rows since 2025-01-10")]
    public async Task Check_OfData_JudgesAtTheMomentAskedAbout(string asOf, int code, string text)
    {
        using var hale = Project(Fresh, until: new DateOnly(2025, 1, 10));
        await hale.DoAsync("import");

        var answer = await hale.RunAsync("check", "--data", "--as-of", asOf, "--strict");

        ((int)answer.Code).ShouldBe(code);
        answer.Output.ShouldContain(text);
        (await hale.DoAsync("check", "--data", "--as-of", asOf, "--format", "json")).Json.GetProperty("contracts")[0].GetProperty("contract").GetString().ShouldBe("freshness");
    }

    [Fact]
    public async Task Data_OfADayThatIsFarTooLow_ShowsItAndWhatDependsOnIt()
    {
        using var hale = Project(Volume, sparse: new DateOnly(2025, 1, 8));
        await hale.DoAsync("import");

        var all = await hale.DoAsync("data", "--days", "10");
        var one = await hale.DoAsync("data", "usage");

        all.Output.ShouldContain("█ ██▂████ ██");
        all.Output.ShouldContain("1 broken");
        one.Output.ShouldContain("had 1 row on 2025-01-08 where 4 are usual");
        one.Output.ShouldContain("score health: all_logins, logins");
        (await hale.RunAsync("data", "usgae")).ShouldSatisfyAllConditions(answer => answer.Code.ShouldBe(ExitCode.NotFound), answer => answer.Error.ShouldContain("did you mean `usage`?"));
        (await hale.RunAsync("data", "--days", "0")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Then_OfNothing_IsOnlySaid()
    {
        using var hale = Project("columns: { id: [unique: { then: nothing }] }", repeated: true);
        (await hale.DoAsync("import")).Output.ShouldContain("1 broken");
        (await ExplainedAsync(hale, "2025-01-15")).GetProperty("value").GetString().ShouldBe("28");
    }

    [Fact]
    public async Task Attributes_OfABrokenSource_AreMissingOnlyWhereItIsStated()
    {
        using var hale = Project("columns: { id: not_null }");
        hale.Write("data/accounts.csv", "id,start,plan\nA,2024-01-01,pro\nB,2024-01-01,\n");
        var sources = File.ReadAllText(Path.Combine(hale.Folder, "sources", "all.yaml"));
        hale.Write("sources/all.yaml", sources.Replace("known: when_occurred\n    accounts", "known: when_occurred\n    contract: { columns: { plan: not_null } }\n    accounts", StringComparison.Ordinal));
        await hale.DoAsync("import");
        (await ExplainedAsync(hale, "2025-01-15", "plan")).GetProperty("value").GetString().ShouldBe("pro");

        hale.Write("sources/all.yaml", sources.Replace("known: when_occurred\n    accounts", "known: when_occurred\n    contract: { columns: { plan: [not_null: { then: stale }] } }\n    accounts", StringComparison.Ordinal));

        var node = await ExplainedAsync(hale, "2025-01-15", "plan");
        node.GetProperty("value_note").GetString().ShouldBe("crm has 1 of 2 rows without plan, since the import of 2025-01-15 (contract: error if > 0)");
        (await ExplainedAsync(hale, "2025-01-14", "plan")).GetProperty("value").GetString().ShouldBe("pro");
    }

    private static async Task<JsonElement> ExplainedAsync(Shell hale, string asOf, string measure = "logins")
    {
        await hale.DoAsync("score", "--as-of", asOf);
        return (await hale.DoAsync("explain", "A", "--as-of", asOf, "--format", "json")).Json.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("path").GetString() == measure);
    }

    private static Shell Project(string contract, bool repeated = false, DateOnly? until = null, DateOnly? sparse = null)
    {
        var hale = new Shell();
        hale.Write("hale.yaml", "project: Acme\ntime_zone: UTC\n");
        hale.Write("sources/all.yaml", $$"""
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: id, start: { date: start } }
                attributes: { plan: text }
                valid_from: undated
              usage:
                files: data/usage.csv
                known: when_occurred
                complete: 2025-02-28
                contract: { {{contract}} }
                events: { account: account, event: login, date: day }
            """);
        hale.Write("metrics/all.yaml", "metrics:\n  logins: { count: login, window: 28d }\n  all_logins: { count: login, window: 27d, gaps: ignore }\n  plan: { attribute: plan }\n");
        hale.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: all
                measures:
                  logins: { linear: { from: 0, to: 20 } }
                  all_logins: { linear: { from: 0, to: 20 } }
                  plan: { map: { pro: 100, else: 50 } }
            """);
        hale.Write("data/accounts.csv", "id,start,plan\nA,2024-01-01,pro\n");
        hale.Write("data/usage.csv", Usage(new DateOnly(2024, sparse is null ? 12 : 11, 15), until ?? new DateOnly(2025, 1, 14), repeated, sparse));
        return hale;
    }

    /// <summary>A row a day; of a company whose days are judged four, and one on the sparse day.</summary>
    private static string Usage(DateOnly from, DateOnly to, bool repeated = false, DateOnly? sparse = null)
    {
        var rows = new StringBuilder("id,account,day\n");
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            for (var row = 0; row < (sparse is null || day == sparse ? 1 : 4); row++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}{(char)('a' + row)},A,{day:yyyy-MM-dd}\n");
            }
        }

        return rows.Append(repeated ? $"{to:yyyyMMdd}a,A,{to.AddDays(-1):yyyy-MM-dd}\n" : string.Empty).ToString();
    }
}

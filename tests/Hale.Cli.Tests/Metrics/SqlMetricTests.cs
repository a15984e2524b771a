using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Metrics;

/// <summary>A metric that is a statement, from its file to its explanation.</summary>
public sealed class SqlMetricTests
{
    private const string Statement = "select account, avg(case when dayofweek(occurred_at) in (0, 6) then 1.0 else 0.0 end) as value from events group by account";

    [Fact]
    public async Task Statement_ThroughEveryCommand_IsItsValue()
    {
        using var shell = await ImportedAsync(Statement);
        (await shell.DoAsync("check")).Output.ShouldContain("0 errors, 0 warnings");
        (await shell.DoAsync("test")).Output.ShouldContain("1 test passed");
        (await CsvAsync(shell, "2024-12-31")).ShouldBe("account,as_of,weekend_share\nacme,2024-12-31,0.5\nbolt,2024-12-31,\n");
        (await CsvAsync(shell, "2024-12-14")).ShouldBe("account,as_of,weekend_share\nacme,2024-12-14,1\nbolt,2024-12-14,\n");
        (await shell.DoAsync("score", "--as-of", "2024-12-31")).Code.ShouldBe(ExitCode.Done);

        var text = (await shell.DoAsync("explain", "acme")).Output;

        text.ShouldContain("Share on weekends");
        text.ShouldContain("50 %");
        text.ShouldContain("computed by SQL");
        await shell.RunAsync("fmt");
        (await shell.DoAsync("fmt", "--check")).Code.ShouldBe(ExitCode.Done);
        (await CsvAsync(shell, "2024-12-14")).ShouldBe("account,as_of,weekend_share\nacme,2024-12-14,1\nbolt,2024-12-14,\n");
    }

    [Fact]
    public async Task Pairs_OfStatements_HaveTheirMoments()
    {
        using var shell = await ImportedAsync(Statement);
        shell.Write("pairs.csv", "account,as_of\nacme,2024-12-31\nbolt,2024-12-31\nacme,2024-12-14\n");
        (await shell.DoAsync("metrics", "weekend_share", "--at", "pairs.csv", "--format", "csv")).Output.ReplaceLineEndings("\n")
            .ShouldBe("account,as_of,weekend_share\nacme,2024-12-31,0.5\nbolt,2024-12-31,\nacme,2024-12-14,1\n");
    }

    [Fact]
    public async Task Sql_OfAStatement_PrintsItBehindItsViews()
    {
        using var shell = await ImportedAsync(Statement);
        var text = (await shell.DoAsync("sql", "weekend_share", "--as-of", "2024-12-31")).Output;
        text.ShouldContain(Statement);
        text.ShouldContain("WITH hale_accounts AS (");
    }

    [Theory]
    [InlineData("select account, 1 as value from runs", "it reads `runs`, which is none of the views")]
    [InlineData("select account, 1 as value from read_csv('data/events.csv')", "it reads from the function `read_csv`")]
    [InlineData("select account, 1 as value from events", "gives more than one row for the account `acme`")]
    public async Task Statement_ThatMayNotRun_StopsWithItsPlace(string statement, string problem)
    {
        using var shell = await ImportedAsync(statement);
        foreach (var command in new[] { new[] { "score", "--as-of", "2024-12-31" }, ["metrics", "weekend_share", "--as-of", "2024-12-31"] })
        {
            var answer = await shell.RunAsync(command);
            answer.Code.ShouldBe(ExitCode.DefinitionErrors);
            var error = answer.Error.ReplaceLineEndings(" ");
            error.ShouldContain("metrics/week.yaml:2:");
            error.ShouldContain(problem);
        }
    }

    private static async Task<string> CsvAsync(Shell shell, string asOf) =>
        (await shell.DoAsync("metrics", "weekend_share", "--format", "csv", "--as-of", asOf)).Output.ReplaceLineEndings("\n");

    private static async Task<Shell> ImportedAsync(string statement)
    {
        var shell = new Shell();
        shell.Write("hale.yaml", "project: Weeks\ntime_zone: Europe/Berlin\nexclude:\n  events:\n    robots: 'contact == \"bot\"'\n");
        shell.Write("data/accounts.csv", "account,start\nacme,2020-01-01\nbolt,2020-01-01\n");
        shell.Write("data/events.csv", "account,user,event,at\nacme,u1,login,2024-12-14 10:00\nacme,u1,login,2024-12-16 10:00\nbolt,bot,login,2024-12-15 10:00\n");
        shell.Write("sources/sources.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, start: { date: start } }
              usage:
                files: data/events.csv
                known: when_occurred
                complete: 2024-12-31
                events: { account: account, contact: user, event: { column: event }, time: at }

            """);
        shell.Write("metrics/week.yaml", $"metrics:\n  weekend_share: {{ label: Share on weekends, sql: \"{statement}\", unit: percent }}\n");
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures:
                  weekend_share: { linear: { from: 100%, to: 0% }, why: Work on weekends tires people }

            """);
        shell.Write("tests/health.yaml", """
            tests:
              half:
                score: health
                given: { weekend_share: 50% }
                expect: { score: 50, band: green }

            """);
        (await shell.DoAsync("import")).Code.ShouldBe(ExitCode.Done);
        return shell;
    }
}

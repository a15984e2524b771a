using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>Metrics over contacts through the command line: who is there, who was seen, on whom an account rests, and whose events do not count.</summary>
public sealed class ContactMetricTests
{
    private const string People =
        """
        account,user,name,role,from,left
        acme,u1,Ann,dev lead,2024-01-01,
        acme,u2,Ben,security lead,2024-01-01,
        acme,u3,Cai,champion,2024-01-01,2024-12-01
        acme,u4,Dee,staff,2024-01-01,
        bolt,u5,Eve,user,2024-01-01,
        bolt,u5,Eve,champion,2024-12-20,
        bolt,u6,Fay,dev lead,2024-01-01,

        """;

    private const string Events =
        """
        account,user,event,at
        acme,u1,login,2024-12-10 10:00
        acme,u1,login,2024-12-11 10:00
        acme,u1,login,2024-12-12 10:00
        acme,u2,login,2024-12-30 10:00
        acme,u4,login,2024-12-30 11:00
        acme,u4,login,2024-12-30 12:00
        bolt,u5,login,2024-12-31 12:00
        bolt,u9,login,2024-12-31 12:00

        """;

    [Fact]
    public async Task Metrics_OfContacts_AreComputedAsKnown()
    {
        using var shell = await ImportedAsync();

        (await CsvAsync(shell, "2024-12-31")).ShouldBe("account,as_of,champions,both_leads,concentration,gone_quiet,from_champions\nacme,2024-12-31,0,true,0.75,1,0\nbolt,2024-12-31,1,false,0.5,0,1\n");
        (await CsvAsync(shell, "2024-11-30")).ShouldBe("account,as_of,champions,both_leads,concentration,gone_quiet,from_champions\nacme,2024-11-30,1,false,,,0\nbolt,2024-11-30,0,false,,,0\n");
    }

    [Fact]
    public async Task Score_OfContacts_IsExplainedBySentences()
    {
        using var shell = await ImportedAsync();
        (await shell.DoAsync("check")).Output.ShouldContain("0 errors, 0 warnings");
        await shell.DoAsync("score", "--as-of", "2024-12-31");

        var text = (await shell.DoAsync("explain", "acme")).Output;

        text.ShouldContain("Champions");
        text.ShouldContain("75 %");
        (await shell.DoAsync("test")).Output.ShouldContain("1 passed");
    }

    [Fact]
    public async Task Doctor_EventsExcludedByTheirContact_AreCounted()
    {
        using var shell = await ImportedAsync();
        var counts = JsonDocument.Parse((await shell.DoAsync("doctor", "--format", "json")).Output).RootElement.GetProperty("population");
        counts.GetProperty("excluded_events").GetProperty("staff").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task Sql_OfContacts_SaysWhatIsCounted()
    {
        using var shell = await ImportedAsync();
        (await shell.DoAsync("sql", "champions")).Output.ShouldContain("CountContacts, where role == \"champion\"");
        (await shell.DoAsync("sql", "both_leads")).Output.ShouldContain("CountSeenContacts of every event, 90d, where role == \"dev lead\"");
        (await shell.DoAsync("sql", "gone_quiet")).Output.ShouldContain("CountSilentOfTop 1 contact of every event, 28d, none in 14d");
    }

    [Fact]
    public async Task Check_WithoutContacts_SaysWhatToAdd()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/people.yaml", "metrics: { champions: { contacts: all } }\n");

        var answer = await shell.RunAsync("check");

        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        $"{answer.Output}{answer.Error}".ReplaceLineEndings(" ").ShouldContain("no source gives contacts for the metric `champions`");
    }

    private static async Task<string> CsvAsync(Shell shell, string asOf) =>
        (await shell.DoAsync("metrics", "champions", "both_leads", "concentration", "gone_quiet", "from_champions", "--format", "csv", "--as-of", asOf)).Output.ReplaceLineEndings("\n");

    private static async Task<Shell> ImportedAsync()
    {
        var shell = new Shell();
        shell.Write("hale.yaml", "project: People\ntime_zone: UTC\nexclude: { events: { staff: 'contact.role == \"staff\"' } }\n");
        shell.Write("data/accounts.csv", "account,start\nacme,2020-01-01\nbolt,2020-01-01\n");
        shell.Write("data/people.csv", People);
        shell.Write("data/events.csv", Events);
        shell.Write("sources/sources.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, start: { date: start } }
              people:
                files: data/people.csv
                known: when_occurred
                contacts: { account: account, id: user, name: name, end: { date: left } }
                attributes: { role: text }
                valid_from: { date: from }
              usage:
                files: data/events.csv
                known: when_occurred
                complete: 2024-12-31
                events: { account: account, contact: user, event: { column: event }, time: at }

            """);
        shell.Write("metrics/people.yaml", """
            metrics:
              champions: { label: Champions, contacts: role == "champion" }
              dev_leads: { contacts: role == "dev lead", seen: 90d }
              security_leads: { contacts: role == "security lead", seen: 90d }
              both_leads: { label: Both leads seen, formula: dev_leads >= 1 and security_leads >= 1 }
              concentration: { label: Share of the most active one, top_contacts: 1, window: 28d, unit: percent }
              gone_quiet: { label: Most active who fell silent, top_contacts: 1, window: 28d, as: silent, quiet: 14d }
              from_champions: { label: Logins of champions, count: login, window: 28d, where: contact.role == "champion" }

            """);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures:
                  champions: { bands: { 100: ">= 1", 0: else }, why: Somebody must speak for us }
                  both_leads: { map: { yes: 100, no: 0 }, why: Two teams decide }
                  concentration: { linear: { from: 100%, to: 20% }, why: One person can leave }
                  gone_quiet: { bands: { 100: "0", 0: else }, do: Ask what happened }
                  from_champions: { linear: { from: 0, to: 10 }, why: Who speaks for us uses it }

            """);
        shell.Write("tests/people.yaml", """
            tests:
              all is well:
                given: { champions: 1, dev_leads: 1, security_leads: 2, concentration: 20%, gone_quiet: 0, from_champions: 10 }
                expect: { score: 100 }

            """);
        await shell.DoAsync("import");
        return shell;
    }
}

using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Comparing;

/// <summary>Accounts and those below them, from files to explanations.</summary>
public sealed class FamiliesTests
{
    [Fact]
    public async Task Explain_ParentAndChildren_SaysOverWhom()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        var text = (await shell.DoAsync("explain", "group", "--score", "family")).Output;
        text.ShouldContain("over the account itself and 2 children; 1 without a value");
        text.ShouldContain("over 3 accounts below it; 1 without a value");
    }

    [Fact]
    public async Task Metrics_OfFamilies_AreThoseOfTheMoment()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        var now = (await shell.DoAsync("metrics", "family", "seats_below", "--as-of", "2024-12-31", "--format", "csv")).Output;
        now.ShouldContain("group,2024-12-31,50,37\n");
        now.ShouldContain("north,2024-12-31,25,7\n");
        now.ShouldContain("shop,2024-12-31,30,\n");

        // Until July the shop stood below the group itself.
        var before = (await shell.DoAsync("metrics", "family", "seats_below", "--as-of", "2024-06-01", "--format", "csv")).Output;
        before.ShouldContain("group,2024-06-01,45,37\n");
        before.ShouldContain("north,2024-06-01,20,\n");
    }

    [Fact]
    public async Task Metrics_AtPairs_AreTheSame()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv", "account,as_of\ngroup,2024-12-31\ngroup,2024-06-01\n");
        (await shell.DoAsync("metrics", "family", "seats_below", "--at", "pairs.csv", "--format", "csv")).Output
            .ShouldBe("account,as_of,family,seats_below\ngroup,2024-12-31,50,37\ngroup,2024-06-01,45,37\n");
    }

    [Fact]
    public async Task Score_ParentsInACircle_AreNamed()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        (await shell.DoAsync("score", "--score", "family", "--as-of", "2024-12-31")).Output
            .ShouldContain("2 accounts name each other as parents in a circle and are taken to have none: ping → pong → ping");
        (await shell.DoAsync("metrics", "family", "--as-of", "2024-12-31", "--format", "csv")).Error.ShouldContain("ping → pong → ping");
    }

    [Fact]
    public async Task Sql_OfChildren_ShowsWhatTheirScoreReads()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        var sql = (await shell.DoAsync("sql", "family", "--as-of", "2024-12-31")).Output;
        sql.ShouldContain("'health'");
        sql.ShouldContain("-- then, for each account: family = mean of scores.own of its children and its own");
    }

    [Fact]
    public async Task Test_GivenValues_NeedNoOtherAccounts()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("tests/family.yaml", """
            tests:
              halves: { score: family, given: { family: 50, seats_below: { missing: few_peers } }, expect: { score: 50 } }
            """);
        await shell.DoAsync("test");
    }

    private static async Task ImportAsync(Shell shell)
    {
        shell.Write("hale.yaml", "project: Families\ntime_zone: UTC\npopulation: kind is missing or kind not in [\"staff\"]\nexclude: { accounts: { test: 'kind is not missing and kind == \"test\"' } }\n");
        shell.Write("data/accounts.csv", """
            account,parent,health,seats,kind,since
            group,,90,100,,2024-01-01
            north,group,20,10,,2024-01-01
            south,group,40,20,,2024-01-01
            quiet,group,,,,2024-01-01
            trial,group,0,1,test,2024-01-01
            shop,group,30,7,,2024-01-01
            shop,north,30,7,,2024-07-01
            ping,pong,10,1,,2024-01-01
            pong,ping,10,1,,2024-01-01

            """);
        shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, parent: parent }
                attributes: { health: number, seats: number, kind: text }
                valid_from: { date: since }
            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              health: { attribute: health }
              seats: { attribute: seats }
              kind: { attribute: kind }
              family: { label: Health of the family, children: scores.own, as: mean, with: parent }
              seats_below: { label: Seats of all below, children: seats, as: sum, deep: true }
            """);
        shell.Write("scores/own.yaml", """
            score: own
            bands: { red: 0, green: 50 }
            scorecards: [{ name: everybody, measures: { health: { why: x, linear: { from: 0, to: 100 } } } }]
            """);
        shell.Write("scores/family.yaml", """
            score: family
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures:
                  family: { why: They renew together, linear: { from: 0, to: 100 } }
                  seats_below: { weight: 0, linear: { from: 0, to: 100 } }
            """);
        await shell.DoAsync("import");
    }
}

using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Lineage;

/// <summary>A small company whose accounts merge, change their ids, split and move, as known at every month's end; the numbers were worked out by hand.</summary>
public sealed class LineageTests
{
    private const string Moves = "move,account,what,other,happened,recorded\n1,A,Merger,B,2024-02-20,2024-03-05\n2,B,Merger,C,2024-04-10,2024-04-10\n3,D,New id,E,2024-04-05,2024-04-05\n4,F,Spin-off,C,2024-06-15,2024-06-15\n";
    private const string Mistaken = "5,G,Merger,H,2024-02-10,2024-02-10\n";
    private const string Corrected = "5,G,Merger,J,2024-02-10,2024-06-20\n";

    /// <summary>Of each account its events, contacts and ARR, and the events of its children.</summary>
    private static readonly (string Day, string Accounts)[] Months =
    [
        ("2024-01-31", "A,1,1,100, B,0,0,200, C,0,0,0, D,1,1,50, G,1,1,10, H,1,1,0, J,1,1,0, K,1,1,0, P1,0,0,0,1 P2,0,0,0,"),
        ("2024-02-29", "A,2,2,100, B,1,1,200, C,0,0,0, D,1,1,50, H,2,2,10, J,1,1,0, K,1,1,0, P1,0,0,0,1 P2,0,0,0,"),
        ("2024-03-31", "B,3,2,300, C,1,1,0, D,1,1,50, H,2,2,10, J,1,1,0, K,1,1,0, P1,0,0,0,1 P2,0,0,0,"),
        ("2024-04-30", "C,5,3,300, E,2,1,50, H,2,2,10, J,1,1,0, K,1,1,0, P1,0,0,0, P2,0,0,0,1"),
        ("2024-05-31", "C,5,3,300, E,3,2,50, H,2,2,10, J,1,1,0, K,1,1,0, P1,0,0,0, P2,0,0,0,1"),
        ("2024-06-30", "C,5,3,300, E,3,2,50, F,1,1,0, H,1,1,0, J,2,2,10, K,1,1,0, P1,0,0,0, P2,0,0,0,1"),
    ];

    [Fact]
    public async Task Metrics_AtEachMonthsEnd_AreWhatWasKnownThen()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        foreach (var (day, expected) in Months)
        {
            var rows = (await shell.DoAsync("metrics", "logins", "users", "revenue", "team", "--as-of", day, "--format", "csv")).Output;

            rows.ShouldBe("account,as_of,logins,users,revenue,team\n" + string.Concat(expected.Split(' ').Select(row => row.Insert(row.IndexOf(',', StringComparison.Ordinal), $",{day}") + "\n")));
        }
    }

    [Fact]
    public async Task Explain_AfterScoring_SaysWhatBecameOfAccounts()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await shell.DoAsync("score", "--as-of", "2024-06-30");

        (await shell.DoAsync("explain", "C")).Output.ShouldContain("Includes A since 2024-04-10 (merged).\nIncludes B since 2024-04-10 (merged).\nF was split off on 2024-06-15: what happens there counts there.\n");
        (await shell.DoAsync("explain", "E")).Output.ShouldContain("Includes D since 2024-04-05 (renamed).");
        (await shell.DoAsync("explain", "F")).Output.ShouldContain("Split off from C on 2024-06-15: what happened before counts there.");
        (await shell.DoAsync("explain", "E", "--format", "json")).Output.ShouldContain("\"since\": \"2024-04-05\"");
        (await shell.DoAsync("doctor")).Output.ShouldContain("accounts merged into others: 3; renamed: 1; split off: 1");
        var gone = await shell.RunAsync("explain", "A");
        gone.Code.ShouldBe(ExitCode.NotFound);
        gone.Error.ShouldContain("did not score `A`: it was merged into `C` on 2024-04-10\n  `hale explain C` shows the score that its facts count for");
        (await shell.RunAsync("explain", "D")).Error.ShouldContain("it was renamed to `E` on 2024-04-05");
    }

    [Fact]
    public async Task Score_AccountsThatBecomeEachOther_AreNamedAndStay()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("data/moves.csv", Moves + "6,H,Merger,J,2024-06-01,2024-06-01\n7,J,Merger,H,2024-06-01,2024-06-01\n");
        await shell.DoAsync("import");

        (await shell.DoAsync("score", "--as-of", "2024-06-30")).Output.ShouldContain("2 accounts become each other in a circle and stay as they are: H → J → H");
        (await shell.DoAsync("doctor")).Output.ShouldContain("H → J → H");

        // The file says no more what became of G, but it did at the end of June.
        (await shell.DoAsync("metrics", "logins", "--as-of", "2024-06-30", "--format", "csv")).Output.ShouldContain("H,2024-06-30,1\nJ,2024-06-30,2\n");
        (await shell.DoAsync("metrics", "logins", "--as-of", "2025-01-31", "--format", "csv")).Output.ShouldContain("G,2025-01-31,");
    }

    [Fact]
    public async Task Sql_OfAMergedCompany_IsCompleteAndNamesTheSurvivor()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        (await shell.DoAsync("sql", "logins", "--as-of", "2024-06-30")).Output.ShouldContain("FROM hale_members AS p\nJOIN events AS f ON f.account = p.account");
        (await shell.DoAsync("sql", "logins", "--as-of", "2024-01-31")).Output.ShouldNotContain("hale_members");
        (await shell.DoAsync("metrics", "counted", "--as-of", "2024-06-30", "--format", "csv")).Output.ShouldContain("C,2024-06-30,5\nE,2024-06-30,3\nF,2024-06-30,1\n");
    }

    [Fact]
    public async Task RenewingUnit_IsReadAtTheHolder_AndItsContractCountsOnce()
    {
        using var shell = new Shell();
        await ImportAsync(shell);

        var rows = (await shell.DoAsync("metrics", "revenue", "held", "below", "--as-of", "2024-06-30", "--format", "csv")).Output;

        // K renews with B, which is C by then; H names none.
        rows.ShouldContain("C,2024-06-30,300,300,\n");
        rows.ShouldContain("K,2024-06-30,0,300,\n");
        rows.ShouldContain("H,2024-06-30,0,0,\n");

        // E names none, and was D, which renewed with A.
        rows.ShouldContain("E,2024-06-30,50,300,\n");
        rows.ShouldContain("P2,2024-06-30,0,0,0\n");
        (await shell.DoAsync("metrics", "held", "--as-of", "2024-02-29", "--format", "csv")).Output.ShouldContain("K,2024-02-29,200\n");
        (await shell.DoAsync("sql", "held", "--as-of", "2024-06-30")).Output.ShouldContain("held = arr of the terms of its renewing unit");
    }

    [Fact]
    public async Task Accounts_AttributesOfAFormerId_AreShown()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await shell.DoAsync("score", "--as-of", "2024-06-30");

        (await shell.DoAsync("accounts", "--show", "renews_with", "--segment", "renews_with=A", "--format", "csv")).Output.ShouldMatch("\nE,.*,A\n$");
        (await shell.DoAsync("accounts", "--format", "csv")).Output.ShouldNotContain("\nD,");
    }

    private static async Task ImportAsync(Shell shell)
    {
        Definitions(shell);
        Data(shell);
        shell.Write("data/moves.csv", Moves + Mistaken);
        await shell.DoAsync("import");
        shell.Write("data/moves.csv", Moves + Corrected);
        await shell.DoAsync("import");
    }

    private static void Definitions(Shell shell)
    {
        shell.Write("hale.yaml", "project: Moves\ntime_zone: UTC\n");
        shell.Write("sources/all.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: id, parent: parent, renews_with: holder, start: { date: start } }
                valid_from: { date: since }
              moves:
                files: data/moves.csv
                known: recorded
                lineage:
                  account: account
                  kind: { column: what, values: { Merger: merged, "New id": renamed, Spin-off: split } }
                  into: other
                  from: other
                  date: happened
                  id: move
              usage:
                files: data/events.csv
                known: when_occurred
                complete: 2024-12-31
                events: { account: account, contact: who, event: login, date: day }
              contracts:
                files: data/terms.csv
                known: when_occurred
                subscriptions: { account: account, start: { date: start }, end: { date: end }, amount: { column: amount, per: year } }
            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              logins: { count: login, window: all }
              users: { distinct: contact, of: login, window: all }
              revenue: { subscription: arr }
              held: { subscription: arr, of: renewing_unit }
              team: { label: Team, children: logins, as: sum }
              below: { label: Below, children: revenue, as: sum }
              counted: { sql: "select account, count(*) as value from events group by account" }
            """);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards: [{ name: everybody, measures: { logins: { why: x, linear: { from: 0, to: 10 } } } }]
            """);
    }

    private static void Data(Shell shell)
    {
        shell.Write("data/accounts.csv", """
            id,parent,holder,start,since
            A,,,2023-01-01,2023-01-01
            B,,,2023-01-01,2023-01-01
            C,,,2023-01-01,2023-01-01
            D,,A,2023-01-01,2023-01-01
            E,,,2024-04-05,2024-04-05
            F,,,,2024-01-01
            G,,,2023-01-01,2023-01-01
            H,,,2023-01-01,2023-01-01
            J,,,2023-01-01,2023-01-01
            K,P1,B,2023-01-01,2023-01-01
            K,P2,B,2023-01-01,2024-04-20
            P1,,,2023-01-01,2023-01-01
            P2,,,2023-01-01,2023-01-01

            """);
        shell.Write("data/events.csv", """
            account,who,day
            A,u1,2024-01-10
            A,u2,2024-02-10
            B,u1,2024-02-15
            C,u3,2024-03-20
            B,u2,2024-04-15
            D,u4,2024-01-05
            E,u4,2024-04-07
            E,u5,2024-05-07
            F,u9,2024-06-20
            G,u6,2024-01-20
            H,u7,2024-01-21
            J,u8,2024-01-22
            K,u5,2024-01-25

            """);
        shell.Write("data/terms.csv", "account,start,end,amount\nA,2023-01-01,2026-01-01,100\nB,2023-01-01,2026-01-01,200\nD,2023-01-01,2026-01-01,50\nG,2023-01-01,2026-01-01,10\n");
    }
}

using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Outcomes;

/// <summary>Contracts from trial to return, with what a list of leavers says of them, from the files to what is printed.</summary>
public sealed class LifecycleTests : IDisposable
{
    private const string Header =
        """
        project: Contracts
        time_zone: Europe/Berlin
        currency: USD
        rates: rates.csv
        lifecycle:
          trial: product == "trial"
          free: product == "free"
          paused: product == "pause"
          grace: 30d

        """;

    private readonly Shell _shell = new();

    public LifecycleTests()
    {
        _shell.Write("hale.yaml", Header + "population: state == \"customer\"\n");
        _shell.Write("rates.csv", "date,currency,rate\n2023-01-01,EUR,1.10\n2024-06-01,EUR,1.25\n");
        _shell.Write("data/accounts.csv", "id,start\nacme,2023-01-01\nbolt,2023-01-01\ncube,2023-01-01\ndust,2023-01-01\n");
        _shell.Write(
            "data/terms.csv",
            """
            id,account,product,start,end,amount
            a0,acme,trial,2023-01-01,2023-01-15,0
            a1,acme,pro,2023-01-15,2023-07-15,1200
            a2,acme,pro,2023-07-25,2024-01-25,1500
            a3,acme,pause,2024-01-25,2024-03-25,0
            a4,acme,pro,2024-03-25,2024-09-25,1500
            a5,acme,pro,2025-01-01,2026-01-01,1000
            b1,bolt,pro,2023-06-01,2024-06-01,1000
            b2,bolt,pro,2024-06-01,2025-06-01,1000
            c1,cube,pro,2023-02-01,2024-02-01,500
            c2,cube,free,2024-02-01,,0
            d1,dust,pro,2023-03-01,2024-03-01,700

            """);
        _shell.Write("data/left.csv", "account,day,kind,why\ndust,2024-03-10,card,card expired\nbolt,2023-09-01,left,moved\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: id, start: { date: start } } }
              terms:
                files: data/terms.csv
                known: when_occurred
                subscriptions: { account: account, id: id, product: product, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR } }
              left:
                files: data/left.csv
                known: when_occurred
                outcomes: { account: account, outcome: { column: kind, values: { card: churned_involuntary, left: churned } }, date: day, reason: why }

            """);
        _shell.Write("metrics/all.yaml", "metrics:\n  is_customer: { formula: state == \"customer\" }\n");
        _shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures: { tenure: { why: Habit, linear: { from: 0, to: 365 } }, state: { why: Where it stands, weight: 0, map: { customer: 100, else: 0 } } }\n");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Outcomes_OfEveryAccount_AreAsCheckedByHand()
    {
        await _shell.DoAsync("check");
        await _shell.DoAsync("import");

        (await _shell.DoAsync("outcomes", "--as-of", "2025-02-01", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Short).ShouldBe(
        [
            "acme,2023-01-15,2023-01-15,converted,conversion,true",
            "acme,2023-07-15,2023-07-25,renewed,renewal,true",
            "acme,2023-07-15,2023-07-25,expanded,renewal,true",
            "acme,2024-01-25,2024-01-25,paused,pause,true",
            "acme,2024-03-25,2024-03-25,renewed,resumption,true",
            "acme,2024-09-25,2024-10-25,churned,gap,true",
            "acme,2025-01-01,2025-01-01,reactivated,return,true",
            "bolt,2023-09-01,2023-09-01,churned,stated,true",
            "bolt,2024-06-01,2024-06-01,renewed,renewal,true",
            "cube,2024-02-01,2024-02-01,churned,free,true",
            "dust,2024-03-01,2024-03-31,churned,gap,false",
            "dust,2024-03-10,2024-03-10,churned_involuntary,stated,true",
        ]);
        (await _shell.DoAsync("outcomes", "--as-of", "2024-10-01", "--account", "acme", "--from", "2024-09-01", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Outcomes_Table_NamesRuleAndBasisAndSaysWhatContradicts()
    {
        await _shell.DoAsync("import");

        var text = (await _shell.DoAsync("outcomes", "--as-of", "2025-02-01")).Output;

        text.ShouldContain("a1 pro 2023-01-15–2023-07-15; a2 pro 2023-07-25–2024-01-25");
        text.ShouldContain("1,320 USD");
        text.ShouldContain("does not count: left says what happened");
        text.ShouldContain("left: moved");
        text.ShouldContain("1 stated loss falls while a paid term is active that goes on");
        text.ShouldContain("12 outcomes as of 2025-02-01: 10 derived, 2 stated by sources.");
    }

    [Fact]
    public async Task State_IsKnownToMetricsScoresAndExplanations()
    {
        await _shell.DoAsync("import");
        _shell.Write("hale.yaml", File.ReadAllText(Path.Combine(_shell.Folder, "hale.yaml")).Replace("population: state == \"customer\"\n", string.Empty, StringComparison.Ordinal));

        (await _shell.DoAsync("metrics", "state", "is_customer", "--as-of", "2024-02-10", "--format", "csv")).Output.ShouldBe(
            "account,as_of,state,is_customer\nacme,2024-02-10,paused,false\nbolt,2024-02-10,customer,true\ncube,2024-02-10,free,false\ndust,2024-02-10,customer,true\n");
        (await _shell.DoAsync("metrics", "state", "--as-of", "2024-03-15", "--format", "csv")).Output.ShouldContain("dust,2024-03-15,lost");
        var sql = (await _shell.DoAsync("sql", "state", "--as-of", "2024-03-15")).Output;
        sql.ShouldContain("FROM subscriptions");
        sql.ShouldContain("FROM outcomes");
        await _shell.DoAsync("score", "--as-of", "2024-03-15");
        (await _shell.DoAsync("explain", "dust")).Output.ShouldContain("lost");
        (await _shell.DoAsync("docs", "--format", "markdown", "--out", "docs")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Test_WithAStateGiven_ScoresIt()
    {
        _shell.Write("tests/state.yaml", "tests:\n  lost:\n    score: health\n    given: { state: lost, tenure: 365 }\n    expect: { score: 100 }\n");
        (await _shell.DoAsync("test")).Output.ShouldContain("lost");
        (await _shell.DoAsync("fmt", "--check", "hale.yaml")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Outcomes_OfAnUnknownAccount_SayWhoMayBeMeant()
    {
        await _shell.DoAsync("import");
        var answer = await _shell.RunAsync("outcomes", "--account", "acmee");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("did you mean `acme`?");
    }

    [Fact]
    public async Task Population_OfCustomers_ScoresThemAlone()
    {
        await _shell.DoAsync("import");
        (await _shell.DoAsync("score", "--as-of", "2024-02-10", "--format", "json")).Json.ToString().ShouldContain("\"outside\": 2");
    }

    [Fact]
    public async Task Outcomes_EveryQuarter_AreCountedByRule()
    {
        await _shell.DoAsync("import");

        var months = (await _shell.DoAsync("outcomes", "--every", "quarter", "--from", "2023-12-31", "--to", "2024-03-31", "--horizon", "90d", "--as-of", "2024-12-31", "--format", "csv")).Output;
        months.ShouldBe(
            """
            as_of,until,population,answer,outcome,rule,accounts
            2023-12-31,2024-03-31,4,lost,churned,free,1
            2023-12-31,2024-03-31,4,lost,churned_involuntary,stated,1
            2023-12-31,2024-03-31,4,retained,renewed,resumption,1
            2023-12-31,2024-03-31,4,retained,,not_due,1
            2024-03-31,2024-06-30,2,retained,renewed,renewal,1
            2024-03-31,2024-06-30,2,retained,,not_due,1

            """);
        (await _shell.DoAsync("outcomes", "--every", "month", "--from", "2024-01-31", "--to", "2024-01-31", "--horizon", "90d", "--as-of", "2024-02-15")).Output.ShouldContain("not known");
        (await _shell.DoAsync("outcomes", "--every", "month", "--from", "2023-12-31", "--to", "2023-12-31", "--horizon", "90d", "--as-of", "2024-12-31", "--list", "--format", "csv")).Output
            .ShouldContain("dust,2023-12-31,lost,churned_involuntary,stated,2024-03-10");
    }

    [Theory]
    [InlineData("needs `--from`", "--every", "month")]
    [InlineData("go with `--every`", "--list")]
    [InlineData("do not go with", "--every", "month", "--from", "2024-01-01", "--to", "2024-12-31", "--horizon", "90d", "--account", "acme")]
    [InlineData("is not a length of time", "--every", "month", "--from", "2024-01-01", "--to", "2024-12-31", "--horizon", "soon")]
    [InlineData("no month ends between", "--every", "month", "--from", "2024-01-01", "--to", "2024-01-30", "--horizon", "90d")]
    [InlineData("is no day", "--from", "yesterday")]
    public async Task Outcomes_OptionsThatDoNotFit_AreRefused(string says, params string[] options)
    {
        var answer = await _shell.RunAsync(["outcomes", .. options]);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(says);
    }

    [Fact]
    public async Task Outcomes_WithoutALifecycle_AreThoseThatSourcesState()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: Europe/Berlin\naccounts: declared\n");
        _shell.Write("metrics/all.yaml", "metrics: {}\n");
        _shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures: { tenure: { why: Habit, linear: { from: 0, to: 365 } } }\n");
        await _shell.DoAsync("import");

        (await _shell.DoAsync("outcomes", "--as-of", "2025-02-01")).Output.ShouldContain("hale.yaml declares no lifecycle");
        (await _shell.RunAsync("outcomes", "--every", "month", "--from", "2024-01-31", "--to", "2024-03-31", "--horizon", "90d")).Code.ShouldBe(ExitCode.NotFound);
    }

    /// <summary>Account, effective, known, outcome, rule, counts.</summary>
    private static string Short(string line)
    {
        var cells = line.Split(',');
        return string.Join(',', cells[0], cells[1], cells[3], cells[4], cells[5], cells[12]);
    }
}

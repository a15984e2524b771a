using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Validation;

/// <summary>Decisions on renewals of a handful of contracts, checked by hand.</summary>
public sealed class RenewalObservationsTests : IDisposable
{
    private readonly Shell _shell = new();

    public RenewalObservationsTests()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: Europe/Berlin\ncurrency: EUR\nlifecycle: { grace: 30d }\nvalidation: { observe: renewals, lead: 30d }\n");
        _shell.Write("data/accounts.csv", "id,start\nacme,2023-01-01\nbolt,2023-01-01\ncube,2023-01-01\ndust,2023-01-01\necho,2023-01-01\nfern,2023-01-01\ngale,2023-01-01\n");
        _shell.Write(
            "data/terms.csv",
            """
            id,account,product,start,end,amount,notice
            a1,acme,pro,2023-01-01,2024-01-01,1200,30
            a2,acme,pro,2024-01-01,2025-01-01,1300,30
            b1,bolt,pro,2023-03-01,2024-03-01,1000,30
            c1,cube,pro,2023-03-01,2024-03-01,1000,30
            c2,cube,pro,2023-12-01,2025-03-01,1500,30
            d1,dust,pro,2023-03-01,2024-03-01,700,30
            e1,echo,pro,2023-02-01,2024-02-01,500,30
            e2,echo,addon,2023-02-01,2024-02-01,100,60
            f1,fern,pro,2024-02-15,2025-02-15,900,30
            g1,gale,pro,2023-02-01,2024-02-01,400,30
            g2,gale,pro,2024-02-20,2025-02-20,400,30

            """);
        _shell.Write("data/left.csv", "account,day,effective,kind\nbolt,2024-01-10,2024-03-01,churned\ndust,2024-02-10,2024-02-10,merged\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: id, start: { date: start } } }
              terms:
                files: data/terms.csv
                known: when_occurred
                columns: { notice: number }
                subscriptions: { account: account, id: id, product: product, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR }, notice: { column: notice } }
              left:
                files: data/left.csv
                known: when_occurred
                outcomes: { account: account, outcome: { column: kind }, date: day, effective: { date: effective } }

            """);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Observations_OfRenewals_AreAsCheckedByHand()
    {
        await _shell.DoAsync("check");
        await _shell.DoAsync("import");

        (await _shell.DoAsync("observations", "--as-of", "2025-02-01", "--list", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Short).ShouldBe(
        [
            "echo 2023-11-03 churned churned gap due 2023-12-03 arr 600 12 months",
            "acme 2023-11-02 retained renewed renewal due 2023-12-02 arr 1200 12 months",
            "gale 2023-12-03 retained renewed renewal due 2024-01-02 arr 400 12 months",
            "bolt 2024-01-01 churned churned stated due 2024-01-31 arr 1000 12 months",
            "dust 2024-01-01 ended_otherwise merged stated due 2024-01-31 arr 700 12 months",
            "acme 2024-11-02 churned churned gap due 2024-12-02 arr 1300 12 months",
        ],
        ignoreOrder: true);
        var flow = (await _shell.DoAsync("observations", "--as-of", "2025-02-01", "--format", "json")).Json.GetProperty("flow").EnumerateArray()
            .Select(step => $"{step.GetProperty("reason").GetString()} {step.GetProperty("left_out").GetInt64()} {step.GetProperty("remaining").GetInt64()}");
        flow.ShouldBe(["read 0 10", "already_decided 1 9", "horizon_open 3 6"]);
    }

    [Fact]
    public async Task Observations_Printed_SayWhoIsLeftOutAndHowManyLeft()
    {
        await _shell.DoAsync("import");

        var printed = (await _shell.DoAsync("observations", "--as-of", "2025-02-01")).Output;

        printed.ShouldContain("Decisions on renewals, observed 30 days before.");
        printed.ShouldContain("It was decided by then: notice given, a cancellation scheduled, or renewed early");
        printed.ShouldContain("6 observations of 5 accounts: 3 churned (60 %), 1 ended otherwise");
    }

    [Fact]
    public async Task Observations_OfNoClose_SayWhatToDo()
    {
        await _shell.DoAsync("import");
        _shell.Change("hale.yaml", "validation: { observe: renewals, lead: 30d }", "validation: { observe: { every: month, horizon: 60d } }");

        var answer = await _shell.RunAsync("observations", "--from", "2030-01-01", "--as-of", "2025-02-01");
        (answer.Code, answer.Error.Contains("nothing is to be observed", StringComparison.Ordinal)).ShouldBe((ExitCode.NotFound, true));
    }

    [Fact]
    public async Task Observations_OfNothing_SayWhatToDo()
    {
        (await _shell.RunAsync("observations")).Error.ShouldContain("nothing has been imported");
        await _shell.DoAsync("import");

        var answer = await _shell.RunAsync("observations", "--from", "2030-01-01", "--as-of", "2025-02-01");
        (answer.Code, answer.Error.Contains("nothing is to be observed", StringComparison.Ordinal)).ShouldBe((ExitCode.NotFound, true));
        (await _shell.RunAsync("observations", "--from", "2024-02-01", "--to", "2024-01-01")).Code.ShouldBe(ExitCode.Usage);
        _shell.Change("hale.yaml", "lifecycle: { grace: 30d }\nvalidation: { observe: renewals, lead: 30d }\n", string.Empty);
        (await _shell.RunAsync("observations")).Error.ShouldContain("add a `lifecycle`");
    }

    /// <summary>Account, day of the observation, answer, outcome, rule, deadline, revenue and length of the term.</summary>
    private static string Short(string line)
    {
        var cells = line.Split(',');
        return $"{cells[0]} {cells[1][..10]} {cells[3]} {cells[4]} {cells[5]} due {cells[11]} arr {cells[9]} {cells[10]} months";
    }
}

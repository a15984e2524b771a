using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Retention;

/// <summary>A small company whose retention is worked out by hand, from the files to what is printed.</summary>
public sealed class RetentionTests : IDisposable
{
    private readonly Shell _shell = new();

    public RetentionTests()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: Europe/Berlin\nlifecycle: { paused: product == \"pause\", grace: 30d }\n");
        _shell.Write("data/accounts.csv", "id,start,plan\na,2023-01-01,pro\nb,2023-01-01,pro\nc,2023-01-01,basic\nd,2023-01-01,basic\ne,2023-01-01,basic\nf,2023-01-01,pro\ng,2023-01-01,pro\n");
        _shell.Write(
            "data/terms.csv",
            """
            id,account,product,start,end,amount
            a1,a,core,2023-03-01,2024-03-01,100000
            a2,a,core,2024-03-01,2025-03-01,130000
            b1,b,core,2023-04-01,2024-04-01,100000
            b2,b,core,2024-04-01,2025-04-01,70000
            c1,c,core,2023-05-01,2024-05-01,50000
            d1,d,core,2023-06-01,2024-06-01,40000
            d2,d,pause,2024-06-01,2024-09-01,0
            d3,d,core,2024-09-01,2025-09-01,40000
            e1,e,core,2024-02-01,2025-02-01,20000
            f1,f,core,2023-11-15,2024-12-31,10000
            g1,g,core,2023-08-01,2025-08-01,30000

            """);
        _shell.Write("data/moves.csv", "old,kind,into,date\ng,merged,a,2024-10-01\n");
        _shell.Write("data/answers.csv", "account,day\na,2023-11-01\nb,2023-11-02\nc,2023-10-01\na,2024-05-01\nd,2022-06-01\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: id, start: { date: start } }, attributes: { plan: text }, valid_from: account_start }
              terms:
                files: data/terms.csv
                known: when_occurred
                subscriptions: { account: account, id: id, product: product, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR } }
              moves: { files: data/moves.csv, known: when_occurred, lineage: { account: old, kind: merged, into: into, date: date } }
              answers: { files: data/answers.csv, known: when_occurred, events: { account: account, event: nps_answer, time: day }, complete: at_import }

            """);
        _shell.Write("metrics/all.yaml", "metrics:\n  is_pro: { formula: plan == \"pro\" }\n  plan: { attribute: plan }\n  seats: { formula: 1 + 1 }\n");
    }

    public void Dispose() => _shell.Dispose();

    private async Task<string> YearAsync(params string[] more)
    {
        await _shell.DoAsync("import");
        return (await _shell.DoAsync(["retention", "--every", "year", "--from", "2024-12-31", "--as-of", "2025-01-20", .. more])).Output;
    }

    /// <summary>At the start 330,000: a 100, b 100, c 50, d 40, f 10 and g 30, which merges into a. At the end a 160 with g, b 70, d 40, e 20; c is lost and f open.</summary>
    [Fact]
    public async Task Year_Json_IsAsWorkedOutByHand()
    {
        await _shell.DoAsync("import");
        var year = (await _shell.DoAsync("retention", "--every", "year", "--from", "2024-12-31", "--as-of", "2025-02-15", "--feedback", "nps_answer", "--margin", "80%", "--format", "json")).Json.GetProperty("periods")[0];
        var (bridge, rates) = (year.GetProperty("bridge"), year.GetProperty("rates"));

        Amounts("opening", "new", "returned", "expanded", "contracted", "churned", "closing").ShouldBe([330_000, 20_000, 0, 30_000, 30_000, 60_000, 290_000]);
        (Rate("grr"), Rate("nrr"), Rate("logo_churn"), Rate("renewal_rate"), Rate("revenue_renewal_rate")).ShouldBe((R(240d / 330), R(270d / 330), .4, .5, R(170d / 260)));
        (Rate("gross_churn"), Rate("net_churn"), Rate("downgrade_rate"), Rate("expansion_rate"), Rate("logo_retention")).ShouldBe((R(90d / 330), R(60d / 330), .2, R(30d / 330), .6));
        (Rate("feedback_retention"), Rate("silent_retention"), Rate("feedback_again")).ShouldBe((0.666666667, 0.5, 0.333333333));
        Rate("ltv").ShouldBe(132_000);
        bridge.GetProperty("merged_into").GetInt64().ShouldBe(1);

        decimal[] Amounts(params string[] legs) => [.. legs.Select(leg => bridge.GetProperty(leg).GetProperty("revenue").GetDecimal())];
        double Rate(string measure) => R(rates.GetProperty(measure).GetProperty("value").GetDouble());
        static double R(double value) => Math.Round(value, 9);
    }

    [Fact]
    public async Task Year_WhoseGraceIsNotOver_IsARange()
    {
        var text = await YearAsync();

        text.ShouldContain("""
              period  customers               GRR               NRR        logo churn          renewals
              ─────────────────────────────────────────────────────────────────────────────────────────
              2024            5  72.7–75.8 % open  81.8–84.8 % open  20.0–40.0 % open  50.0–75.0 % open  open: 1 customer may still go on
            """.ReplaceLineEndings("\n"));
        text.ShouldContain("1 merger: a merged account neither churns nor begins");
    }

    [Fact]
    public async Task Explain_FillsTheFormulaInAndNamesTheCustomers()
    {
        await _shell.DoAsync("import");

        (await _shell.DoAsync("retention", "--every", "year", "--from", "2024-12-31", "--as-of", "2025-02-15", "--explain", "GRR")).Output.ShouldBe("""
            GRR 2024: 72.7 %, as known at 2025-02-15

              = (start 330,000 − churned 60,000 − contracted 30,000) ÷ start 330,000
              Formula: Σ min(start, end) ÷ Σ start of the customers at the start, each capped at what it paid at
              the start (SaaS Metrics Standards Board).
              The revenue lies with 5 customers, and is as much evidence as 3.5 of equal size would be.
              No interval: fewer than 5 (of equal size) stand behind it, and an interval would say that nothing
              is known.

              account  what          start     end   change  lines of the ledger
              ────────────────────────────────────────────────────────────────────────────────────────────────────────────
              c        churned      50,000       –  −50,000  2024-05-01 churned (gap)
              b        contracted  100,000  70,000  −30,000  2024-04-01 renewed (renewal); 2024-04-01 contracted (renewal)
              f        churned      10,000       –  −10,000  2024-12-31 churned (gap)

            3 customers. `hale outcomes --account` shows the whole ledger of one.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Segments_AddUpToTheWhole()
    {
        await _shell.DoAsync("import");
        var rows = (await _shell.DoAsync("retention", "--as-of", "2025-02-15", "--from", "2023-03-01", "--by", "plan", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        var columns = Enumerable.Range(0, rows[0].Length).Where(column => rows[0][column].EndsWith("_revenue", StringComparison.Ordinal) || rows[0][column].EndsWith("_customers", StringComparison.Ordinal)).ToList();

        foreach (var period in rows.Skip(1).GroupBy(row => row[0]))
        {
            columns.ForEach(column => period.Where(row => row[3].Length > 0).Sum(row => Number(row[column])).ShouldBe(Number(period.Single(row => row[3].Length == 0)[column]), $"{period.Key} {rows[0][column]}"));
        }

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("there is no metric or attribute `plam`", "--by", "plam")]
    [InlineData("`seats` is a number, and a segment is a category or yes or no", "--by", "seats")]
    [InlineData("there is no measure `grrr`", "--measure", "grrr")]
    [InlineData("`feedback_retention` needs to know what feedback is", "--measure", "feedback_retention")]
    [InlineData("`ltv` needs the gross margin", "--measure", "ltv")]
    [InlineData("`--margin 180%` is no share", "--margin", "180%")]
    [InlineData("`--over 3w` is no number of months", "--over", "3w")]
    [InlineData("there is no event or metric `csat`", "--feedback", "csat")]
    [InlineData("no month ends on 2030-01-01 or later", "--from", "2030-01-01")]
    public async Task Broken_Input_SaysWhatIsWrong(string message, params string[] arguments)
    {
        var answer = await _shell.RunAsync(["retention", "--as-of", "2025-01-20", .. arguments]);

        answer.Code.ShouldBeOneOf(ExitCode.Usage, ExitCode.NotFound);
        answer.Error.ShouldContain(message);
    }

    [Fact]
    public async Task WithoutLifecycle_NobodyCanBeSaidToBeKept()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: Europe/Berlin\n");

        var answer = await _shell.RunAsync("retention");

        (answer.Code, answer.Error.Contains("so nobody can be said to be kept or lost", StringComparison.Ordinal)).ShouldBe((ExitCode.NotFound, true));
    }

    [Fact]
    public async Task WithoutAmounts_CustomersAreCountedAlone()
    {
        _shell.Change("sources/all.yaml", ", amount: { column: amount, per: year }, currency: { value: EUR }", string.Empty);

        var text = await YearAsync();

        text.ShouldContain("No customer has an amount, so nothing is said of revenue");
        text.ShouldNotContain("GRR");
    }
}

using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Retention;

/// <summary>A risk that was computed elsewhere, held against a score, with what became of each account.</summary>
public sealed class DiscrepanciesTests : IDisposable
{
    private readonly Shell _shell = new();

    public DiscrepanciesTests()
    {
        _shell.Write("hale.yaml", "project: Risky\ntime_zone: UTC\nlifecycle: { grace: 10d }\n");
        _shell.Write("data/accounts.csv", "id,start,fit\na,2023-01-01,90\nb,2023-01-01,80\nc,2023-01-01,10\nd,2023-01-01,20\ne,2023-01-01,95\n");
        _shell.Write("data/terms.csv", "account,start,end,amount\na,2023-07-01,2024-07-01,1000\nb,2023-07-01,2025-07-01,2000\nc,2023-07-01,2025-07-01,3000\nd,2023-07-01,2024-07-01,4000\ne,2023-07-01,2025-07-01,5000\n");
        _shell.Write("data/risk.csv", "account,day,name,value\na,2024-05-01,risk,0.8\nb,2024-05-01,risk,0.6\nc,2024-05-01,risk,0.1\nd,2024-05-01,risk,0.9\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: id, start: { date: start } }, attributes: { fit: number }, valid_from: account_start }
              terms: { files: data/terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR } } }
              risk: { files: data/risk.csv, known: when_occurred, series: { account: account, date: day, name: name, value: value } }

            """);
        _shell.Write("metrics/all.yaml", "metrics:\n  fit: { attribute: fit }\n  risk: { series: risk }\n");
        _shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, yellow: 40, green: 75 }\nscorecards:\n  - name: all\n    measures: { fit: { why: It fits, linear: { from: 0, to: 100 } } }\n");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Discrepancies_NameTheAccounts_AndWhoWasRight()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("score", "--as-of", "2024-05-31");

        var text = (await _shell.DoAsync("discrepancies", "risk", "--at-least", "0.5", "--known", "2024-12-31")).Output;

        text.ShouldContain("1 account of these bands has no value of risk and is not counted.");
        text.ShouldContain("Where they disagree, risk was right 2 times and the score 1 times");
        (await _shell.DoAsync("discrepancies", "risk", "--at-least", "0.5", "--known", "2024-12-31", "--format", "csv")).Output.ShouldBe(
            """
            account,name,band,score,risk,at_risk,revenue,became,outcome,rule
            b,,green,80.0,0.6,true,2000,stayed,,not_due
            a,,green,90.0,0.8,true,1000,lost,churned,gap
            c,,red,10.0,0.1,false,3000,stayed,,not_due

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Discrepancies_WithoutALimit_AskForOne()
    {
        var answer = await _shell.RunAsync("discrepancies", "risk");

        (answer.Code, answer.Error.Contains("`risk` is a number, and one limit says from where on it means a risk", StringComparison.Ordinal)).ShouldBe((ExitCode.Usage, true));
    }
}

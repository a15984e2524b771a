using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class CheckDataTests
{
    [Fact]
    public async Task Check_WithData_FindsDeadAndTwinMeasuresAndMissingLimits()
    {
        using var shell = new Shell();
        Write(shell, string.Empty);
        (await shell.RunAsync("check", "--data")).Code.ShouldBe(ExitCode.NotFound);
        await shell.DoAsync("import");

        var output = (await shell.DoAsync("check", "--data")).Output;
        output.ShouldContain("HALE5901: `seats` is 5 for all of 30 accounts");
        output.ShouldContain("HALE5902: `one` and `two` rank the accounts nearly alike (Spearman 1.00)");
        output.ShouldContain("HALE5903: `target` stands for a limit and is missing for 90 % of the accounts");
        output.ShouldContain("HALE5904: `one` is shown as a percentage and above 150 % for 28 of 30 accounts; the largest is 2900 %");
        output.ShouldNotContain("`three` and");
        (await shell.DoAsync("check")).Output.ShouldContain("0 warnings");
    }

    [Fact]
    public async Task Check_WithDataAndASilence_CountsTheWarningAsSilenced()
    {
        using var shell = new Shell();
        Write(shell, "silence: [{ id: HALE5901, because: Seats come later }]\n");
        await shell.DoAsync("import");
        var output = (await shell.DoAsync("check", "--data")).Output;
        output.ShouldNotContain("HALE5901");
        output.ShouldContain("1 silenced");
        (await shell.DoAsync("check")).Output.ShouldContain("0 warnings");
    }

    private static void Write(Shell shell, string further)
    {
        var rows = Enumerable.Range(0, 30).Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number},5,{number},{number * number},{number * 7 % 30},{(number < 3 ? "9" : string.Empty)}\n"));
        shell.Write("data/accounts.csv", "account,seats,one,two,three,target\n" + string.Concat(rows));
        shell.Write("hale.yaml", "project: Acme\ntime_zone: UTC\n" + further);
        shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account }
                attributes: { seats: number, one: number, two: number, three: number, target: number }
                valid_from: undated
            """);
        shell.Write("metrics/base.yaml", "metrics: { seats: { attribute: seats }, one: { attribute: one, unit: percent }, two: { attribute: two }, three: { attribute: three }, target: { attribute: target } }\n");
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: all
                measures:
                  seats: { linear: { from: 0, to: 10 }, why: Size }
                  one:   { linear: { from: 0, to: target }, why: Use }
                  two:   { linear: { from: 0, to: 900 }, why: Use }
                  three: { linear: { from: 0, to: 30 }, why: Use }
            """);
    }
}

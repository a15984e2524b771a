using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.PublicData;

/// <summary>One row a customer, with a column that says whether it left: it can be scored, and nothing can be proven of the score.</summary>
public sealed class TelcoTests
{
    [Fact]
    public async Task ReportCard_WhereNothingHasADate_SaysThatItIsACrossSection()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Validation", "Telco", "Project"));
        shell.Point("sources/customers.yaml", "data/telco");
        await shell.DoAsync("import");
        (await shell.DoAsync("score")).Output.ShouldContain("7,043 accounts");

        string[][] commands = [["observations"], ["backtest", "--draft"], ["report-card", "--draft"]];
        foreach (var command in commands)
        {
            var answer = await shell.RunAsync(command);

            answer.Code.ShouldBe(ExitCode.NotFound);
            answer.Error.ShouldContain("a cross-section: no point in time, so no skill can be shown");
        }
    }
}

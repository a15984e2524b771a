using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Processes;

/// <summary>Scoring holds a bounded range of accounts at a time. Nothing runs beside it: what is measured is the process, not the machine.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    /// <summary>Eight percent are usual; on a machine that does other work too, the collector comes later and a few more were seen.</summary>
    private const double Most = 1.15;

    private const int Attempts = 3;

    [Fact]
    public async Task Score_TenTimesTheAccounts_PeaksAtTheSameMemory()
    {
        using var few = await ImportAsync(100_000);
        using var many = await ImportAsync(1_000_000);
        var (small, large) = (long.MaxValue, long.MaxValue);
        for (var attempt = 0; attempt < Attempts && (small == long.MaxValue || large > Most * small); attempt++)
        {
            // What the collector leaves lying about is chance: the least of each is compared.
            small = Math.Min(small, await ScoreAsync(few, 100_000));
            large = Math.Min(large, await ScoreAsync(many, 1_000_000));
        }

        ((double)large / small).ShouldBeLessThan(Most, $"{small / 1e6:0} MB for 100,000 accounts, {large / 1e6:0} MB for 1,000,000");
    }

    private static async Task<long> ScoreAsync(Shell shell, int accounts)
    {
        using var score = HaleProcess.Start(shell.Folder, "score", "--as-of", "2024-12-31", "--format", "json");
        var answer = await score.WaitAsync();
        answer.Code.ShouldBe(ExitCode.Done, answer.Error);
        answer.Json[0].GetProperty("accounts").GetInt64().ShouldBe(accounts);
        return score.PeakMemory;
    }

    private static async Task<Shell> ImportAsync(int accounts)
    {
        var shell = new Shell();
        shell.Write("hale.yaml", "project: Many\ntime_zone: UTC\naccounts: from_events\n");
        shell.Write("sources/values.yaml", "sources:\n  values:\n    files: data/values.csv\n    known: when_occurred\n    series: { account: account, date: date }\n");
        shell.Write("metrics/values.yaml", "metrics:\n  a: { series: a }\n  b: { series: b }\n  mean: { formula: (a + b) / 2 }\n");
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: all
                measures:
                  a: { linear: { from: 0, to: 100 } }
                  b: { linear: { from: 100, to: 0 } }
                  mean: { weight: 2, linear: { from: 0, to: 100 } }
            """);
        WriteValues(shell, accounts);
        using var import = HaleProcess.Start(shell.Folder, "import");
        (await import.WaitAsync()).Code.ShouldBe(ExitCode.Done);
        return shell;
    }

    private static void WriteValues(Shell shell, int accounts)
    {
        Directory.CreateDirectory(Path.Combine(shell.Folder, "data"));
        using var writer = new StreamWriter(Path.Combine(shell.Folder, "data", "values.csv"));
        writer.Write("account,date,a,b\n");
        for (var account = 0; account < accounts; account++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"account-{account:D7},2024-12-30,{account % 101},{account * 7 % 101}\n"));
        }
    }
}

using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.DuckDb;

namespace Hale.Cli.Tests.Closing;

/// <summary>A close is there whole or not at all, and once, whatever becomes of the processes that make it.</summary>
public sealed class CloseCrashTests
{
    private const int Accounts = 20_000;

    [Fact]
    public async Task Score_KilledAtRandomMoments_LeavesNoCloseOrTheWholeOne()
    {
        using var shell = await LiveAsync(Accounts);
        var random = new Random(7);
        for (var kill = 0; kill < 5; kill++)
        {
            using var score = HaleProcess.Start(shell.Folder, "score", "--as-of", "2024-12-31");
            await score.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(300, 2500)));
            var (closes, scored) = Stored(shell);
            closes.ShouldBeInRange(0, 1);
            scored.ShouldBe(closes * Accounts);
        }

        await shell.DoAsync("score", "--as-of", "2024-12-31");
        Stored(shell).ShouldBe((1, Accounts));
    }

    [Fact]
    public async Task Score_OfTwoProcessesAtOnce_GivesOneClose()
    {
        using var shell = await LiveAsync(200);
        using var one = HaleProcess.Start(shell.Folder, "score", "--as-of", "2024-12-31");
        using var other = HaleProcess.Start(shell.Folder, "score", "--as-of", "2024-12-31");
        var codes = new[] { (await one.WaitAsync()).Code, (await other.WaitAsync()).Code };
        codes.ShouldContain(ExitCode.Done);
        codes.ShouldAllBe(code => code == ExitCode.Done || code == ExitCode.InUse);
        Stored(shell).ShouldBe((1, 200));
    }

    private static async Task<Shell> LiveAsync(int accounts)
    {
        var shell = new Shell();
        shell.WriteSample(accounts: Lines("account,name,plan\n", accounts, index => $"a{index},Account {index},pro\n"), events: Lines("account,user,event,at\n", accounts, index => $"a{index},u1,login,2024-12-31 10:00\n"));
        await shell.DoAsync("import");
        await shell.DoAsync("apply", "--message", "first", "--author", "me");
        return shell;
    }

    private static string Lines(string header, int count, Func<int, string> line) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(header), (text, index) => text.Append(line(index))).ToString();

    private static (long Closes, long Scored) Stored(Shell shell)
    {
        using var database = DuckDatabase.Open(new DuckOptions { Path = Path.Combine(shell.Folder, ".hale", "hale.duckdb") });
        using var connection = database.Connect();
        return (
            connection.Scalar<long>("SELECT count(*) FROM runs WHERE kind = 'close'"),
            connection.Scalar<long>("SELECT count(*) FROM run_scores WHERE run IN (SELECT run FROM runs WHERE kind = 'close')"));
    }
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Cli.Tests.Running;
using Hale.Simulation;

namespace Hale.Cli.Tests.Commands;

/// <summary>A simulated company is a project that works at once, and its score of old can be judged at once.</summary>
public sealed class SimulateTests
{
    private static readonly string[] Small = ["simulate", "co", "--accounts", "60", "--months", "12"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Simulate_Project_ChecksImportsAndScoresEverybody(bool gzip)
    {
        using var shell = new Shell();
        await shell.DoAsync(gzip ? [.. Small, "--gzip"] : Small);

        (await shell.DoAsync("check", "--project", "co")).Output.ShouldContain("(0 errors, 0 warnings)");
        var imported = await shell.DoAsync("import", "--project", "co", "--format", "json");
        imported.Json.GetProperty("files").EnumerateArray().ShouldAllBe(file => file.GetProperty("refused").GetArrayLength() == 0);

        var runs = await shell.DoAsync("score", "--project", "co", "--as-of", "2026-06-30", "--format", "json");
        var counts = runs.Json.EnumerateArray().Single();
        var customers = Customers(shell, new DateOnly(2026, 6, 30));
        (await shell.DoAsync("accounts", "--project", "co", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(customers + 1);
        counts.ToString().ShouldNotContain("source_gap\"");
    }

    [Fact]
    public async Task Simulate_ScoreOfOld_CanBeAudited()
    {
        using var shell = new Shell();
        await shell.DoAsync("simulate", "co", "--accounts", "400", "--until", "2024-12-31");
        var audit = await shell.DoAsync("audit", "--scores", "co/data/legacy_scores.csv", "--outcomes", "co/data/outcomes.csv", "--accounts", "co/data/accounts.csv", "--replicates", "100");
        audit.Output.ShouldContain("“health_score” as score");
        audit.Output.ShouldContain("“decided_on” as decided");
        audit.Output.ShouldContain("“csm” as owner");
    }

    [Fact]
    public async Task Simulate_SameSeed_SameFiles()
    {
        using var shell = new Shell();
        await shell.DoAsync(Small);
        shell.Environment["HALE_THREADS"] = "1";
        await shell.DoAsync("simulate", "again", "--accounts", "60", "--months", "12");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shell.Folder, "co"), "*", SearchOption.AllDirectories))
        {
            var other = Path.Combine(shell.Folder, "again", Path.GetRelativePath(Path.Combine(shell.Folder, "co"), file));
            (await File.ReadAllBytesAsync(other, TestContext.Current.CancellationToken)).ShouldBe(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Simulate_FolderInUse_IsLeftAsItIs()
    {
        using var shell = new Shell();
        shell.Write("co/note.txt", "mine");
        var answer = await shell.RunAsync(Small);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("nothing is ever overwritten");
        Directory.EnumerateFileSystemEntries(Path.Combine(shell.Folder, "co")).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("--accounts", "0", "--accounts must be from 1 to 10,000,000, not 0")]
    [InlineData("--months", "11", "--months must be from 12 to 120, not 11")]
    [InlineData("--until", "June", "is not a day")]
    [InlineData("--until", "1999-12-31", "lies outside the years 2020 to 2199")]
    public async Task Simulate_ImpossibleWish_SaysWhatIsPossible(string option, string value, string expected)
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync("simulate", "co", option, value);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        Directory.Exists(Path.Combine(shell.Folder, "co")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Simulate_Stopped_LeavesNothing(bool existed)
    {
        using var shell = new Shell();
        using var stop = new CancellationTokenSource();
        var folder = Path.Combine(shell.Folder, "co");
        if (existed)
        {
            Directory.CreateDirectory(folder);
        }

        Should.Throw<OperationCanceledException>(() => CompanyWriter.Write(
            new SimulationPlan(5_000, 12, 1, SimulationPlan.Usual.Until), folder, packed: false, threads: 1, new StopAtOnce(stop), stop.Token));
        Directory.Exists(folder).ShouldBe(existed);
        Directory.EnumerateFileSystemEntries(shell.Folder, "*", SearchOption.AllDirectories).Count().ShouldBe(existed ? 1 : 0);
    }

    [Fact]
    public async Task Demo_FirstTime_TellsOneStoryAndProvesTheScore()
    {
        using var shell = new Shell { Now = new DateTimeOffset(2026, 7, 2, 9, 0, 0, TimeSpan.Zero) };
        var answer = await shell.DoAsync("demo");
        answer.Output.ShouldContain("Health as of 2026-06-30");
        answer.Output.ShouldContain("2026-01-20  the champion left");
        answer.Output.ShouldContain("2026-04-20  notice was given");
        answer.Output.ShouldMatch(@"2025-12-21  Health [0-9.]+ green\n");
        answer.Output.ShouldMatch(@"2026-03-21  Health [0-9.]+ red\n");
        answer.Output.ShouldContain("Scorecard Established customers");
        answer.Output.ShouldContain("in 74 of 100 such pairs the score put the one who left lower (95 % interval 67–80; a coin gives 50)");
        answer.Error.ShouldBeEmpty();
    }

    /// <summary>The customers on a day, counted from the history of the accounts.</summary>
    private static int Customers(Shell shell, DateOnly day)
    {
        var ended = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in File.ReadLines(Path.Combine(shell.Folder, "co/data/account_history.csv")).Skip(1).Select(line => line.Split(',')))
        {
            ended[row[0]] = row[9].Length > 0 && DateOnly.ParseExact(row[9], "yyyy-MM-dd", CultureInfo.InvariantCulture) <= day;
        }

        return ended.Values.Count(gone => !gone);
    }

    /// <summary>Stops the work when the first part of it is done.</summary>
    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<CompanyTally>
    {
        public void Report(CompanyTally value) => stop.Cancel();
    }
}

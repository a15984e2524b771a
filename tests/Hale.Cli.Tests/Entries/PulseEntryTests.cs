using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>Pulses that people enter, from the command line to the score and its explanation.</summary>
public sealed class PulseEntryTests
{
    [Fact]
    public async Task Pulse_Entered_CountsFromThenOnAndIsExplained()
    {
        using var shell = await EntryProject.ImportedAsync();
        shell.Now = EntryProject.At(10, 15);

        (await shell.DoAsync("pulse", "acme", "mood", "green", "--note", "They answer within the hour")).Output.ShouldBe(
            "Entry 1: mood of acme green, by Ann: “They answer within the hour”\nThe close of 2024-12-10 is the first that it counts for. What was computed before stays as it was.\n");

        (await MoodAsync(shell, "2024-12-09")).ShouldBe(",no_data");
        (await MoodAsync(shell, "2024-12-10")).ShouldBe("green,");
        await shell.DoAsync("score", "--as-of", "2024-12-12");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("since 2024-12-10, 3 days old, by Ann: “They answer within the hour”");
    }

    [Fact]
    public async Task Pulse_Withdrawn_CountsAsOfBeforeAndGivesTheEarlierOneBack()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("pulse", "acme", "mood", "green", "--note", "fine");
        shell.Now = EntryProject.At(5, 9);
        await shell.DoAsync("pulse", "acme", "mood", "yellow", "--note", "less so");
        shell.Now = EntryProject.At(7, 9);

        (await shell.DoAsync("entries", "withdraw", "2", "--note", "It was another customer", "--author", "Ben")).Output.ShouldStartWith("Entry 3: entry 2 (mood of acme yellow) withdrawn by Ben: “It was another customer”\n");

        (await MoodAsync(shell, "2024-12-04")).ShouldBe("green,");
        (await MoodAsync(shell, "2024-12-06")).ShouldBe("yellow,");
        (await MoodAsync(shell, "2024-12-07")).ShouldBe("green,");
        (await shell.RunAsync("entries", "withdraw", "2", "--note", "again")).ShouldSatisfyAllConditions(
            answer => answer.Code.ShouldBe(ExitCode.Usage), answer => answer.Error.ShouldContain("entry 2 was withdrawn already, by Ben"));
        (await shell.RunAsync("entries", "withdraw", "9", "--note", "again")).Code.ShouldBe(ExitCode.NotFound);
    }

    [Theory]
    [InlineData("red", null, "2024-12-05", "2024-12-06")]
    [InlineData("green", "2024-12-03", "2024-12-03", "2024-12-04")]
    [InlineData("red", "2024-12-30", "2024-12-05", "2024-12-06")]
    public async Task Pulse_WithAnEnd_IsStaleAfterwardsAndTheListSaysWhen(string value, string? until, string last, string stale)
    {
        using var shell = await EntryProject.ImportedAsync();
        string[] end = until is null ? [] : ["--until", until];
        await shell.DoAsync(["pulse", "acme", "mood", value, "--note", "so it is", .. end]);

        (await shell.DoAsync("entries")).Output.ShouldContain($"  {last}  “so it is”; then mood is stale");
        (await MoodAsync(shell, last)).ShouldBe($"{value},");
        (await MoodAsync(shell, stale)).ShouldBe(",stale");
    }

    [Theory]
    [InlineData((int)ExitCode.NotFound, "did you mean `acme`?", "acm", "mood", "red")]
    [InlineData((int)ExitCode.NotFound, "did you mean `mood`?", "acme", "moot", "red")]
    [InlineData((int)ExitCode.NotFound, "`users` is no pulse: it is computed", "acme", "users", "red")]
    [InlineData((int)ExitCode.Usage, "its values are red, yellow, green", "acme", "mood", "blau")]
    public async Task Pulse_OfWhatIsNotThere_SaysWhatIs(int code, string said, params string[] what)
    {
        using var shell = await EntryProject.ImportedAsync();
        var answer = await shell.RunAsync(["pulse", .. what, "--note", "why"]);
        answer.Code.ShouldBe((ExitCode)code);
        answer.Error.ShouldContain(said);
        (await shell.DoAsync("entries", "--history")).Output.ShouldContain("No entries.");
    }

    [Fact]
    public async Task Pulse_AfterACrashBetweenTheStores_IsFollowedOnceByWhateverComesNext()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("pulse", "acme", "mood", "green", "--note", "fine");

        // As if the warehouse had never heard of it: its file is that of before.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shell.Folder, ".hale"), "hale.duckdb*"))
        {
            File.Delete(file);
        }

        await shell.DoAsync("import");
        (await MoodAsync(shell, "2024-12-02")).ShouldBe("green,");
        await shell.DoAsync("import");
        (await shell.DoAsync("doctor")).Output.ShouldMatch(@"\bentries +1\b");
    }

    private static async Task<string> MoodAsync(Shell shell, string asOf)
    {
        var row = (await shell.DoAsync("metrics", "mood", "--as-of", asOf, "--reasons", "--format", "csv")).Output.Split('\n').Single(line => line.StartsWith("acme", StringComparison.Ordinal));
        return string.Join(',', row.Split(',')[2..]);
    }
}

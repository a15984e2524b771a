using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>Entries from files: all rows are checked first, and the same file twice adds nothing.</summary>
public sealed class EntryImportTests
{
    private const string Rows = "account,kind,of,value,note,author,from,until\nacme,pulse,mood,green,\"fine, they say\",Ben,,\nbolt,cap,,red,no answer,,2024-12-03,2024-12-31\nacme,pulse,mood,green,\"fine, they say\",Ben,,\n";

    [Fact]
    public async Task Import_SameFileTwice_AddsItOnceAndWhatIsNewLater()
    {
        using var shell = await EntryProject.ImportedAsync();
        shell.Write("entries.csv", Rows);

        (await shell.DoAsync("entries", "import", "entries.csv")).Output.ShouldBe("Entered 3 rows.\n");
        (await shell.DoAsync("entries", "import", "entries.csv")).Output.ShouldBe("Entered 0 rows, 3 known already.\n");
        shell.Write("entries.csv", Rows + "bolt,pulse,mood,red,worse,,,\n");
        (await shell.DoAsync("entries", "import", "entries.csv")).Output.ShouldBe("Entered 1 row, 3 known already.\n");
        (await shell.DoAsync("entries", "--format", "csv")).Output.Split('\n')[1..^1].ShouldBe(
        [
            "4,bolt,pulse,mood,red,worse,Ann,2024-12-01T09:00:00Z,,,counts,2024-12-05,",
            "2,bolt,cap,health,red,no answer,Ann,2024-12-01T09:00:00Z,2024-12-03,2024-12-31,later,2024-12-31,",
            "3,acme,pulse,mood,green,\"fine, they say\",Ben,2024-12-01T09:00:00Z,,,counts,2025-02-28,",
        ]);
    }

    [Fact]
    public async Task Import_RowsThatCannotBe_AreNamedAndNothingIsEntered()
    {
        using var shell = await EntryProject.ImportedAsync();
        shell.Write("entries.csv", Rows + "bold,pulse,mood,red,worse,,,\nbolt,pulse,mood,red,,,,\nbolt,cup,,red,worse,,,2024-12-31\n");

        var answer = await shell.RunAsync("entries", "import", "entries.csv");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Output.ShouldBe("Nothing was entered: 3 rows refused. Mend them, or add --skip-refused to enter the others.\n");
        answer.Error.ShouldSatisfyAllConditions(
            text => text.ShouldContain("line 5: there is no account `bold`; did you mean `bolt`?"), text => text.ShouldContain("line 6: there is no note"), text => text.ShouldContain("line 7: `cup` is no kind of entry; did you mean `cap`?"));

        (await shell.DoAsync("entries", "import", "entries.csv", "--skip-refused")).Output.ShouldBe("Entered 3 rows, 3 refused.\n");
    }

    [Theory]
    [InlineData("account,kind,value\n", "has no column `note`")]
    [InlineData("account,kind,value,note,util\n", "did you mean `until`?")]
    [InlineData("account,kind,value,note\nacme,pulse,green\n", "entries.csv:2 has 3 fields, its header 4")]
    public async Task Import_FileThatIsNoList_SaysWhatItNeeds(string content, string said)
    {
        using var shell = await EntryProject.ImportedAsync();
        shell.Write("entries.csv", content);
        var answer = await shell.RunAsync("entries", "import", "entries.csv");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain(said);
    }

    [Fact]
    public async Task Entries_Expiring_AreThoseThatEndSoonTheFirstAtTheTop()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "yellow", "--until", "2024-12-20", "--note", "b");
        await shell.DoAsync("override", "acme", "cap", "red", "--until", "2024-12-08", "--note", "a");
        await shell.DoAsync("pulse", "bolt", "mood", "red", "--note", "c");

        var soon = (await shell.DoAsync("entries", "--expiring", "1w")).Output;
        soon.ShouldSatisfyAllConditions(
            text => text.ShouldContain("2024-12-05  “c”; then mood is stale"), text => text.ShouldContain("2024-12-08  “a”"), text => text.ShouldNotContain("“b”"),
            text => text.IndexOf("“c”", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("“a”", StringComparison.Ordinal)));
        (await shell.DoAsync("entries", "--account", "acme")).Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("“a”; then entry 1 holds"), text => text.ShouldContain("“b”; then the computed score stands"));
        (await shell.RunAsync("entries", "--expiring", "soon")).Code.ShouldBe(ExitCode.Usage);
    }
}

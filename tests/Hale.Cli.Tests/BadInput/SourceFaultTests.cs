using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.BadInput;

/// <summary>Faults of files: a file that cannot be read stops the import with nothing changed; a record that cannot be stored is refused and named.</summary>
public sealed class SourceFaultTests
{
    [Fact]
    public async Task Import_MissingFile_ImportsNothing()
    {
        using var shell = new Shell();
        shell.WriteSample();
        File.Delete(Path.Combine(shell.Folder, "data", "events.csv"));
        await ShouldRefuseAllAsync(shell, "data/events.csv");
    }

    [Fact]
    public async Task Import_EmptyFile_ImportsNothing()
    {
        using var shell = new Shell();
        shell.WriteSample(events: string.Empty);
        await ShouldRefuseAllAsync(shell, "empty");
    }

    [Fact]
    public async Task Import_FileNotInUtf8_NamesTheLine()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await File.WriteAllBytesAsync(Path.Combine(shell.Folder, "data", "events.csv"), "account,user,event,at\nacme,u1,login,2024-12-30 10:00\nacme,"u8.ToArray().Concat(new byte[] { 0xFC }).Concat(",login,2024-12-30 10:00\n"u8.ToArray()).ToArray());
        await ShouldRefuseAllAsync(shell, "UTF-8", "line 3");
    }

    [Fact]
    public async Task Import_MappedColumnAbsent_SuggestsOneThatIsThere()
    {
        using var shell = new Shell();
        shell.WriteSample(events: SampleProject.Events.Replace(",at\n", ",att\n", StringComparison.Ordinal));
        await ShouldRefuseAllAsync(shell, "`at`", "`att`");
    }

    [Fact]
    public async Task Import_OneBadRecord_RefusesItAndNamesIt()
    {
        using var shell = new Shell();
        shell.WriteSample(events: SampleProject.Events + "acme,u1,login,tomorrow\n");
        var answer = await shell.DoAsync("import");
        answer.Output.ShouldContain("record 4");
        answer.Output.ShouldContain("tomorrow");
        (await RowsAsync(shell, "events")).ShouldBe(3);
    }

    [Fact]
    public async Task Import_OneBadRecordInAMillion_ImportsTheRest()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.WriteManyEvents(1_000_000, badRecord: 500_000);
        var answer = await shell.DoAsync("import");
        answer.Output.ShouldContain("500,000");
        (await RowsAsync(shell, "events")).ShouldBe(999_999);
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        var before = (await shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("warehouse").GetProperty("inputs_fingerprint").GetString();
        var answer = await shell.DoAsync("import");
        answer.Output.ShouldContain("Nothing new");
        (await RowsAsync(shell, "events")).ShouldBe(3);
        (await shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("warehouse").GetProperty("inputs_fingerprint").GetString().ShouldBe(before);
    }

    private static async Task ShouldRefuseAllAsync(Shell shell, params string[] words)
    {
        var answer = await shell.RunAsync("import");
        answer.Code.ShouldBe(ExitCode.SourceUnreadable, answer.Output + answer.Error);
        answer.Error.ShouldContain("Nothing was imported");
        words.ShouldAllBe(word => answer.Error.Contains(word, StringComparison.Ordinal), answer.Error);
        (await RowsAsync(shell, "accounts")).ShouldBe(0);
    }

    internal static async Task<long> RowsAsync(Shell shell, string table) =>
        (await shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("warehouse").GetProperty("tables").EnumerateArray()
            .Single(entry => entry.GetProperty("key").GetString() == table).GetProperty("value").GetInt64();
}

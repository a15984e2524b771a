using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Profiling;

/// <summary><c>hale profile</c> as a person uses it.</summary>
public sealed class ProfileTests : IDisposable
{
    private const string Usage = "account_id;user_id;event;at;Betrag\nA;u1;login;31.01.2024 9:05;1,5\nA;u2;export;1.02.2024 10:15;2,25\nB;u3;login;1.02.2024 11:00;10\n";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Profile_InAnEmptyFolder_WritesAProjectThatChecksAndImports()
    {
        _shell.Write("data/usage.csv", Usage);

        var answer = await _shell.DoAsync("profile", "data/usage.csv", "--out", "sources/usage.yaml");

        answer.Output.ShouldContain("3 rows, 5 columns");
        answer.Output.ShouldContain("Written: hale.yaml and sources/usage.yaml");
        (await _shell.DoAsync("check")).Output.ShouldContain("0 errors, 0 warnings");
        (await _shell.DoAsync("fmt", "--check")).Error.ShouldContain("0 would change");
        var file = (await _shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0];
        (file.GetProperty("source").GetString(), file.GetProperty("added").GetInt64(), file.GetProperty("refused").GetArrayLength()).ShouldBe(("usage", 3, 0));
    }

    [Fact]
    public async Task Profile_WithoutOut_WritesNothingAndPrintsTheMapping()
    {
        _shell.Write("usage.csv", Usage);

        var answer = await _shell.DoAsync("profile", "usage.csv");

        answer.Output.ShouldContain("`--out sources/usage.yaml` writes it");
        answer.Output.ShouldContain("      account: account_id");
        Directory.EnumerateFileSystemEntries(_shell.Folder).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Profile_OfAProject_TouchesOnlyTheNewFile()
    {
        _shell.WriteSample();
        var before = File.ReadAllText(Path.Combine(_shell.Folder, "hale.yaml"));

        (await _shell.DoAsync("profile", "data/events.csv", "--out", "sources/drafted.yaml")).Output.ShouldContain("Written: sources/drafted.yaml");

        File.ReadAllText(Path.Combine(_shell.Folder, "hale.yaml")).ShouldBe(before);
        (await _shell.DoAsync("check")).Output.ShouldContain("0 errors");
        (await _shell.RunAsync("profile", "data/events.csv", "--out", "sources/drafted.yaml")).Code.ShouldBe(ExitCode.Usage);
    }

    [Theory]
    [InlineData("elsewhere/usage.yaml")]
    [InlineData("sources/usage.txt")]
    [InlineData("usage.yaml")]
    public async Task Profile_ToAFileThatNoProjectReads_IsRefused(string file)
    {
        _shell.Write("usage.csv", Usage);
        var answer = await _shell.RunAsync("profile", "usage.csv", "--out", file);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("sources/usage.yaml");
        Directory.EnumerateFileSystemEntries(_shell.Folder).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Profile_AsJson_HasColumnsFindingsAndTheDraft()
    {
        _shell.Write("usage.csv", Usage);
        var json = (await _shell.DoAsync("profile", "usage.csv", "--format", "json", "--rows", "2")).Json;
        (json.GetProperty("rows").GetInt64(), json.GetProperty("whole").GetBoolean()).ShouldBe((2, false));
        json.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("meaning").GetString()).ShouldBe(["account_id", "contact_id", "event_name", "time", "amount"]);
        json.GetProperty("draft").GetProperty("kind").GetString().ShouldBe("events");
        json.GetProperty("draft").GetProperty("yaml").GetString()!.ShouldContain("decimal: comma");
    }

    [Fact]
    public async Task Profile_OfSecondsSince1970_DraftsAQueryThatImports()
    {
        _shell.Write("clicks.csv", "Account ID,ts,pages,what for\nA,1704067200,5,x\nA,1704067260,6,y\nB,1704153600,7,z\n");
        await _shell.DoAsync("profile", "clicks.csv", "--out", "sources/clicks.yaml");
        (await _shell.DoAsync("check")).Output.ShouldContain("0 errors");
        var file = (await _shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0];
        (file.GetProperty("added").GetInt64(), file.GetProperty("refused").GetArrayLength()).ShouldBe((3, 0));
        (await _shell.DoAsync("doctor")).Output.ShouldContain("2024-01-02");
    }

    [Fact]
    public async Task Profile_OfNoTable_EndsWithItsCode()
    {
        _shell.Write("empty.csv", string.Empty);
        (await _shell.RunAsync("profile", "empty.csv")).Code.ShouldBe(ExitCode.SourceUnreadable);
        (await _shell.RunAsync("profile", "nowhere.csv")).Error.ShouldContain("no such file");
        (await _shell.RunAsync("profile", "empty.csv", "--rows", "0")).Code.ShouldBe(ExitCode.Usage);
    }
}

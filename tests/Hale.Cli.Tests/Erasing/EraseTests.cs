using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Erasing;

/// <summary><c>hale erase</c>: counts stay, the person goes and does not come back.</summary>
public sealed class EraseTests : IDisposable
{
    private const string Person = "ana.lopez@example.com";
    private const string People = "account,user,name,role,seen\nacme,ana.lopez@example.com,Ana Lopez,lead,5\nacme,bob@example.com,Bob,dev,7\nbolt,ana.lopez@example.com,Ana L.,admin,1\n";

    private const string Events =
        "id,account,user,event,at,page,by\n"
        + "e1,acme,ana.lopez@example.com,login,2024-12-30 10:00,home,\n"
        + "e2,acme,ana.lopez@example.com,login,2024-12-31 10:00,plans,ana.lopez@example.com\n"
        + "e3,acme,bob@example.com,login,2024-12-31 11:00,home,ana.lopez@example.com\n"
        + "e4,bolt,ana.lopez@example.com,login,2024-12-31 12:00,home,\n"
        + "e5,acme,ana.lopez@example.com,login,not a time,home,\n"
        + "e6,nowhere,ana.lopez@example.com,login,2024-12-31 12:00,home,\n";

    private const string Notes = "account,on,series,value,author,note\nacme,2024-12-30,pulse,green,ana.lopez@example.com,all well\nbolt,2024-12-30,pulse,red,bob@example.com,\n";
    private const string Logs = "account,user,event,at\nacme,ana.lopez@example.com,ping,2024-12-30 10:00\nacme,ana.lopez@example.com,ping,2024-12-30 10:00\nacme,bob@example.com,ping,2024-12-30 10:00\n";

    private readonly Shell _shell = new();

    public EraseTests() => Write();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Erase_TakesThePersonOutOfEveryByte_AndCountsStay()
    {
        await _shell.DoAsync("import");
        var before = await MetricsAsync();
        Found().ShouldNotBeEmpty();

        (await _shell.DoAsync("erase", "--contact", Person, "--because", "request 17", "--yes")).Output.ShouldContain("Erased.");

        Found().ShouldBeEmpty();
        (await MetricsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task ImportAgain_OfUnchangedFiles_AddsNothing()
    {
        await ErasedAsync();
        (await _shell.DoAsync("import")).Output.ShouldContain("Nothing new");
        Found().ShouldBeEmpty();
    }

    [Fact]
    public async Task ImportAgain_OfChangedFiles_NeitherDoublesNorBringsBackThePerson()
    {
        await ErasedAsync();
        var before = await MetricsAsync();
        _shell.Write("data/events.csv", Events + "e7,acme,ana.lopez@example.com,logout,2024-12-31 13:00,home,\n");
        _shell.Write("data/people.csv", People.Replace("lead,5", "lead,6", StringComparison.Ordinal));
        _shell.Write("data/logs.csv", Logs + "bolt,bob@example.com,ping,2024-12-30 10:00\n");
        _shell.Write("data/accounts.csv", "account,name,champion\nacme,Acme,ana.lopez@example.com\nbolt,Bolt,carl@example.com\n");
        _shell.Write("data/notes.csv", Notes + "bolt,2024-12-31,pulse,red,ana.lopez@example.com,\n");

        var files = (await _shell.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().Where(file => file.GetProperty("source").GetString() != "crm")
            .ToDictionary(file => file.GetProperty("source").GetString()!, file => (file.GetProperty("added").GetInt64(), file.GetProperty("changed").GetInt64(), file.GetProperty("retracted").GetInt64()));

        files.ShouldBe(
            new Dictionary<string, (long, long, long)> { ["events"] = (1, 0, 0), ["logs"] = (1, 0, 0), ["notes"] = (1, 0, 0), ["people"] = (0, 1, 0) }, ignoreOrder: true);
        Found().ShouldBeEmpty();
        (await MetricsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task FilesAtAnotherPlace_GiveTheTokenToo()
    {
        await ErasedAsync();
        _shell.Write("data/logs2.csv", "account,user,event,at\nbolt,ana.lopez@example.com,ping,2024-12-29 10:00\nbolt,ana.lopez@example.com,ping,no time\n");
        await _shell.DoAsync("import");
        Found().ShouldBeEmpty();
        (await _shell.DoAsync("import", "--rejected", "--source", "logs", "--format", "json")).Json[0].GetProperty("content").GetString().ShouldBe("erased");
    }

    [Fact]
    public async Task Erase_AtOneAccount_LeavesTheOther()
    {
        await _shell.DoAsync("import");
        var answer = await _shell.DoAsync("erase", "--contact", Person, "--account", "bolt", "--yes", "--format", "json");
        answer.Json.GetProperty("replaced").EnumerateArray().Select(place => (place.GetProperty("table").GetString(), place.GetProperty("column").GetString(), place.GetProperty("rows").GetInt64()))
            .ShouldBe([("contacts", "contact", 1), ("events", "contact", 1)]);
        _shell.Write("data/logs2.csv", "account,user,event,at\nbolt,ana.lopez@example.com,ping,2024-12-29 10:00\nacme,ana.lopez@example.com,ping,2024-12-29 10:00\n");
        await _shell.DoAsync("import");
        (await _shell.RunAsync("erase", "--contact", Person, "--account", "bolt", "--dry-run")).Error.ShouldContain("nothing is stored of that person");
        (await _shell.DoAsync("erase", "--contact", Person, "--dry-run", "--format", "json")).Json.GetProperty("rows").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task DryRun_SaysWhatItWouldChange_AndChangesNothing()
    {
        await _shell.DoAsync("import");
        var answer = await _shell.DoAsync("erase", "--contact", Person, "--dry-run");
        answer.Output.ShouldMatch(@"contacts\s+contact\s+2\s+becomes a token; name and attributes are emptied");
        answer.Output.ShouldMatch(@"events\s+contact\s+5\s+becomes a token");
        answer.Output.ShouldMatch(@"attributes\s+text\s+1");
        answer.Output.ShouldMatch(@"series\s+author\s+1");
        answer.Output.ShouldMatch(@"refused\s+content\s+2\s+is emptied");
        answer.Output.ShouldNotContain(Person);
        Found().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Erase_WithoutYesOrTerminal_ChangesNothing()
    {
        await _shell.DoAsync("import");
        var answer = await _shell.RunAsync("erase", "--contact", Person);
        (answer.Code, answer.Output.Contains("Will be changed", StringComparison.Ordinal)).ShouldBe((ExitCode.Usage, true));
        answer.Error.ShouldContain("--yes");
        Found().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Erase_OfNobody_IsNotFound()
    {
        await _shell.DoAsync("import");
        (await _shell.RunAsync("erase", "--contact", "nobody@example.com", "--yes")).Code.ShouldBe(ExitCode.NotFound);
        await _shell.DoAsync("erase", "--contact", Person, "--yes");
        (await _shell.RunAsync("erase", "--contact", Person, "--yes")).Error.ShouldContain("was erased at");
    }

    [Fact]
    public async Task Import_WithoutTheKey_IsRefused()
    {
        await ErasedAsync();
        File.Delete(Path.Combine(_shell.Folder, ".hale", "erasure.key"));
        _shell.Write("data/events.csv", Events + "e7,acme,ana.lopez@example.com,logout,2024-12-31 13:00,home,\n");
        var answer = await _shell.RunAsync("import");
        answer.Code.ShouldBe(ExitCode.OutOfResources);
        answer.Error.ShouldContain("erasure.key");
        Found().ShouldBeEmpty();
    }

    [Fact]
    public async Task Erase_Twice_OfTwoPeople_KeepsBothAway()
    {
        await ErasedAsync();
        await _shell.DoAsync("erase", "--contact", "bob@example.com", "--yes");
        _shell.Write("data/logs.csv", Logs + "bolt,bob@example.com,ping,2024-12-30 10:00\nbolt,ana.lopez@example.com,ping,2024-12-30 10:00\n");
        await _shell.DoAsync("import");
        Found().ShouldBeEmpty();
        Found("bob@example.com").ShouldBeEmpty();
    }

    [Fact]
    public async Task Erase_Killed_IsWholeOrNotBegun_AndIsFinishedByTheNext()
    {
        _shell.Write("data/events.csv", Events + string.Concat(Enumerable.Range(0, 100_000).Select(row => $"m{row},acme,bob@example.com,login,2024-11-30 10:00,plans,\n")));
        await _shell.DoAsync("import");
        var all = await RowsAsync();
        for (var wait = 300; wait < 3_000; wait += 700)
        {
            using var process = HaleProcess.Start(_shell.Folder, "erase", "--contact", Person, "--yes");
            await process.KillAfterAsync(TimeSpan.FromMilliseconds(wait));
            (await RowsAsync()).ShouldBeOneOf(0, all);
        }

        await _shell.RunAsync("erase", "--contact", Person, "--yes");
        Found().ShouldBeEmpty();
        (await _shell.DoAsync("import")).Output.ShouldContain("Nothing new");
    }

    private async Task ErasedAsync()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("erase", "--contact", Person, "--yes");
        Found().ShouldBeEmpty();
    }

    private async Task<long> RowsAsync() => (await _shell.DoAsync("erase", "--contact", Person, "--dry-run", "--format", "json")).Json.GetProperty("rows").GetInt64();

    private async Task<string> MetricsAsync() => (await _shell.DoAsync("metrics", "logins", "people", "--as-of", "2024-12-31", "--format", "csv")).Output;

    /// <summary>The files of the data folder that hold a text in any byte.</summary>
    private IReadOnlyList<string> Found(string text = Person) => [.. Directory.EnumerateFiles(Path.Combine(_shell.Folder, ".hale"), "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)];

    private void Write()
    {
        _shell.WriteSample();
        File.Delete(Path.Combine(_shell.Folder, "scores", "health.yaml"));
        _shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, name: name }
                attributes: { champion: text }
                valid_from: undated
              people:
                files: data/people.csv
                known: when_occurred
                contacts: { account: account, id: user, name: name }
                attributes: { role: text, seen: number }
                valid_from: undated
              events:
                files: data/events.csv
                known: when_occurred
                events: { account: account, contact: user, event: { column: event }, time: at, id: id, properties: { page: text, by: text } }
                checks: { home: page == "home" }
              logs:
                files: data/logs*.csv
                known: when_occurred
                events: { account: account, contact: user, event: { column: event }, time: at }
              notes:
                files: data/notes.csv
                known: when_occurred
                series: { account: account, date: on, name: series, value: value, author: author, note: note }
            """);
        _shell.Write("metrics/usage.yaml", """
            metrics:
              logins: { count: login, window: 7d, young: partial }
              people: { distinct: contact, of: login, window: 7d, young: partial }
            """);
        _shell.Write("data/accounts.csv", "account,name,champion\nacme,Acme,ana.lopez@example.com\nbolt,Bolt,bob@example.com\n");
        _shell.Write("data/people.csv", People);
        _shell.Write("data/events.csv", Events);
        _shell.Write("data/notes.csv", Notes);
        _shell.Write("data/logs.csv", Logs);
    }
}

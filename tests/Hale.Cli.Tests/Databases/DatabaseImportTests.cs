using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Databases;

[Collection(PostgresTests.Name)]
public sealed class DatabaseImportTests(PostgresServer server) : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Import_Tables_AreScoredAsFilesAre()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database);

        await _shell.DoAsync("check");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("3 0 0 0 0");
        (await _shell.LoginsAsync()).ShouldBe("acme,2 bolt,1");

        var again = await _shell.DoAsync("import");
        again.Output.ShouldContain("PostgreSQL");
        again.Output.ShouldContain("unchanged");
        Directory.EnumerateFiles(Path.Combine(_shell.Folder, ".hale", "scratch")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_RowsThatChangedOrVanished_AreVersionedAndRetracted()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database);
        await _shell.ImportAsync();

        await database.DoAsync("DELETE FROM events WHERE id = 1; UPDATE events SET account = 'bolt' WHERE id = 2; INSERT INTO events VALUES (4, 'acme', 'u1', 'login', '2024-12-31 13:00Z')");

        (await _shell.ImportAsync()).Counts("usage").ShouldBe("1 1 1 1 0");
        (await _shell.LoginsAsync()).ShouldBe("acme,1 bolt,2");
    }

    [Fact]
    public async Task Import_Cursor_ReadsWhatIsNewAndRetractsNothing()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events, cursor: id");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("3 0 0 0 0");

        // One row vanishes, one comes with the value seen last, one is new.
        await database.DoAsync("DELETE FROM events WHERE id = 1; INSERT INTO events VALUES (4, 'acme', 'u1', 'login', '2024-12-31 13:00Z')");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("1 0 0 1 0");
        (await _shell.LoginsAsync()).ShouldBe("acme,3 bolt,1");

        (await _shell.ImportAsync()).Counts("usage").ShouldBe("0 0 0 1 0");
        (await _shell.DoAsync("import")).Output.ShouldContain("unchanged");
        (await _shell.ImportAsync("--from-the-beginning")).Counts("usage").ShouldBe("0 0 0 3 0");
    }

    [Fact]
    public async Task Import_CursorOfTheLastChange_TakesTheNewVersionOfARow()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events, cursor: updated_at");
        await database.DoAsync("ALTER TABLE events ADD updated_at timestamptz; UPDATE events SET updated_at = '2025-01-01Z'");
        await _shell.ImportAsync();

        await database.DoAsync("UPDATE events SET account = 'bolt', updated_at = '2025-01-02Z' WHERE id = 2; INSERT INTO events VALUES (9, 'bolt', 'u3', 'login', '2024-12-29 12:00Z', '2025-01-01Z')");

        (await _shell.ImportAsync()).Counts("usage").ShouldBe("1 1 0 2 0");
        (await _shell.LoginsAsync()).ShouldBe("acme,1 bolt,3");
    }

    [Fact]
    public async Task Import_CursorAndRefusedRows_ForgetsNone()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events, cursor: id");
        await database.DoAsync("INSERT INTO events VALUES (4, 'cargo', 'u9', 'login', '2024-12-31 13:00Z'), (5, 'acme', 'u9', 'login', NULL)");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("3 0 0 0 2");

        await database.DoAsync("INSERT INTO events VALUES (6, 'acme', 'u9', 'login', NULL)");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("0 0 0 0 2");
        var listed = (await _shell.DoAsync("import", "--rejected", "--format", "csv")).Output;
        listed.ShouldContain("unknown_account");
        listed.Split("bad_time").Length.ShouldBe(3);

        await database.DoAsync("INSERT INTO accounts VALUES ('cargo', 'Cargo', 'pro')");
        await _shell.ImportAsync();
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("1 0 0 3 2");
        (await _shell.LoginsAsync()).ShouldBe("acme,2 bolt,1 cargo,1");
    }

    [Fact]
    public async Task Import_CursorOfAccountsAndSeries_VersionsThemAndRetractsNone()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events");
        await database.DoAsync(
            """
            ALTER TABLE accounts ADD changed int; UPDATE accounts SET changed = 1;
            CREATE TABLE points (account text, day date, name text, value numeric, changed int); INSERT INTO points VALUES ('acme', '2024-12-30', 'nps', 7, 1), ('bolt', '2024-12-30', 'nps', 9, 1);
            """);
        _shell.Write("sources/more.yaml", """
            sources:
              plans:
                postgres: { connection: { env: CRM_DATABASE }, table: accounts, cursor: changed }
                known: at_import
                accounts: { id: account }
                attributes: { plan_now: { column: plan, type: text } }
                valid_from: undated
              points:
                postgres: { connection: { env: CRM_DATABASE }, table: points, cursor: changed }
                known: when_occurred
                series: { account: account, date: day, name: name, value: value }
            """);
        _shell.Write("metrics/more.yaml", "metrics:\n  nps: { series: nps }\n");
        await _shell.ImportAsync();

        await database.DoAsync(
            """
            DELETE FROM accounts WHERE account = 'bolt' AND changed = 1; UPDATE accounts SET plan = 'max', changed = 2;
            DELETE FROM points WHERE account = 'bolt'; UPDATE points SET value = 3, changed = 2; INSERT INTO points VALUES ('acme', '2024-12-31', 'nps', 4, 2);
            """);
        var again = await _shell.ImportAsync();

        again.Counts("plans").ShouldBe("0 1 0 0 0");
        again.Counts("points").ShouldBe("1 1 0 0 0");
        again.Counts("crm").ShouldBe("0 1 1 0 0");
        var nps = (await _shell.DoAsync("metrics", "nps", "--as-of", "2024-12-30", "--format", "csv")).Output;
        nps.ShouldContain("acme,2024-12-30,3\n");
    }

    [Fact]
    public async Task Import_SourceThatSaysSomethingElse_ReadsAllRowsAgain()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events, cursor: id");
        await _shell.ImportAsync();

        _shell.WriteSources("query: \"SELECT * FROM events WHERE account <> 'bolt'\", cursor: id");

        (await _shell.ImportAsync()).Counts("usage").ShouldBe("0 0 0 2 0");
    }

    [Fact]
    public async Task Import_RowsThatCannotBeRead_ChangesNothingAndNamesTheTable()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database);
        await _shell.ImportAsync();
        await database.DoAsync("ALTER TABLE events RENAME at TO happened_at; INSERT INTO accounts VALUES ('cargo', 'Cargo', 'pro')");

        var answer = await _shell.RunAsync("import");

        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("the table public.events of the database at $CRM_DATABASE has no column `at`; it has `id`, `account`, `contact`, `event`, `happened_at`");
        answer.Error.ShouldContain("Nothing was imported");
        (await _shell.LoginsAsync()).ShouldBe("acme,2 bolt,1");
    }

    [Fact]
    public async Task Import_Secrets_StandNowhere()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database);
        var said = new List<Answer> { await _shell.RunAsync("import"), await _shell.RunAsync("import", "--format", "json"), await _shell.RunAsync("doctor"), await _shell.RunAsync("docs") };
        await database.DoAsync("DROP TABLE events");
        said.Add(await _shell.RunAsync("import"));
        _shell.Environment["CRM_DATABASE"] = database.AddressOf("nobody", server.Password);
        said.Add(await _shell.RunAsync("import"));

        said.ShouldAllBe(answer => !(answer.Output + answer.Error).Contains(server.Password, StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(_shell.Folder, "*", SearchOption.AllDirectories))
        {
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain(server.Password, customMessage: file);
        }
    }

    [Fact]
    public async Task Import_KilledInTheMiddle_LosesAndDoublesNothing()
    {
        var database = await server.DatabaseAsync();
        await _shell.WriteAsync(database, "table: events, cursor: id");
        await _shell.ImportAsync();
        await database.DoAsync("INSERT INTO events SELECT g, 'acme', 'u' || g % 100, 'login', '2024-12-31 12:00Z' FROM generate_series(4, 300000) AS g");
        Environment.SetEnvironmentVariable("CRM_DATABASE", database.Address);

        foreach (var milliseconds in new[] { 700, 1200, 1800 })
        {
            using var process = HaleProcess.Start(_shell.Folder, "import");
            await process.KillAfterAsync(TimeSpan.FromMilliseconds(milliseconds));
        }

        await _shell.ImportAsync();
        (await _shell.LoginsAsync()).ShouldBe("acme,299999 bolt,1");
        (await _shell.ImportAsync()).Counts("usage").ShouldBe("0 0 0 1 0");
    }
}

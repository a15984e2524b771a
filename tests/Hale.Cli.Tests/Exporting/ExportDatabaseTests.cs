using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Exporting;

[Collection(PostgresTests.Name)]
public sealed class ExportDatabaseTests(PostgresServer server) : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task History_Incremental_AppendsWhatIsNew()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-30");

        (await ExportAsync("history", "--incremental")).Output.ShouldStartWith("history: 1 row of 1 run");
        (await ExportAsync("history", "--incremental")).Output.ShouldBe("history: nothing new.\n");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        (await ExportAsync("history", "--incremental")).Output.ShouldStartWith("history: 2 rows of 1 run");
        await ExportAsync("history");

        (await database.RowsAsync("SELECT run, account, value, band, to_char(as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM hale.history ORDER BY 1, 2"))
            .ShouldBe(["1|acme|37.5|red|2024-12-31 00:00", "2|acme|75|green|2025-01-01 00:00", "2|bolt|37.5|red|2025-01-01 00:00"]);
        (await database.RowsAsync("SELECT table_name, run, rows, schema_version FROM hale.exported_runs ORDER BY 2")).ShouldBe(["history|1|1|1", "history|2|2|1"]);
        (await database.RowsAsync("SELECT obj_description('hale.history'::regclass), col_description('hale.history'::regclass, 2)"))
            .ShouldBe(["Every run but shadow runs: a row for each run and account.|The number of the run, from 1 in its data folder."]);
    }

    [Fact]
    public async Task Table_MadeBeforeAColumnCame_GetsIt()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-30");
        await ExportAsync("history");
        await database.DoAsync("ALTER TABLE hale.history DROP COLUMN kind");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        await ExportAsync("history", "--incremental");

        (await database.RowsAsync("SELECT run, account, kind FROM hale.history ORDER BY 1, 2")).ShouldBe(["1|acme|", "2|acme|draft", "2|bolt|draft"]);
    }

    [Fact]
    public async Task Scores_OfANewRun_TakeThePlaceOfTheOldOnes()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-30");
        await ExportAsync("scores");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        await ExportAsync("scores", "--incremental");

        (await database.RowsAsync("SELECT run, account, value FROM hale.scores ORDER BY 2")).ShouldBe(["2|acme|75", "2|bolt|37.5"]);
    }

    [Fact]
    public async Task EveryTable_IsWrittenAndAnotherDataFolderReplacesItsRuns()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        foreach (var table in new[] { "scores", "history", "contributions", "metrics", "accounts" })
        {
            await ExportAsync(table, "--schema", "other one");
        }

        (await database.RowsAsync("""SELECT sum(contribution) FROM "other one".contributions WHERE account = 'acme' AND metric IS NOT NULL""")).ShouldBe(["75"]);
        (await database.RowsAsync("""SELECT account, value FROM "other one".accounts ORDER BY 1""")).ShouldBe(["acme|pro", "bolt|free"]);
        await database.DoAsync("""UPDATE "other one".exported_runs SET computed_at = '2020-01-01Z'; UPDATE "other one".history SET value = 1""");

        (await ExportAsync("history", "--schema", "other one", "--incremental")).Output.ShouldStartWith("history: 2 rows of 1 run");
        (await database.RowsAsync("""SELECT account, value FROM "other one".history ORDER BY 1""")).ShouldBe(["acme|75", "bolt|37.5"]);
    }

    [Fact]
    public async Task Export_UserWithoutRights_IsToldWhatToGrantAndWithThemItWorks()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        var role = database.Name + "_writer";
        await database.DoAsync($"CREATE ROLE {role} LOGIN PASSWORD 's3cret-pw'");
        _shell.Environment["TARGET"] = database.AddressOf(role, "s3cret-pw");

        var refused = await _shell.RunAsync("export", "scores", "--to-env", "TARGET");
        (refused.Code, refused.Error.Contains("s3cret-pw", StringComparison.Ordinal)).ShouldBe((ExitCode.OutOfResources, false));
        refused.Error.ShouldContain($"CREATE SCHEMA hale AUTHORIZATION {role}");

        await database.DoAsync($"CREATE SCHEMA hale AUTHORIZATION {role}");
        await ExportAsync("scores");
        (await database.RowsAsync("SELECT count(*) FROM hale.scores")).ShouldBe(["2"]);
    }

    [Fact]
    public async Task Export_KilledOrBroken_LeavesWhatWasThere()
    {
        var database = await ReadyAsync();
        await _shell.DoAsync("score", "--as-of", "2024-12-30");
        await ExportAsync("history");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        await database.DoAsync("ALTER TABLE hale.history ADD CONSTRAINT few CHECK (run < 2 OR account < 'b')");

        (await _shell.RunAsync("export", "history", "--to-env", "TARGET")).Code.ShouldBe(ExitCode.OutOfResources);
        (await database.RowsAsync("SELECT count(*), max(run) FROM hale.history")).ShouldBe(["1|1"]);
        (await database.RowsAsync("SELECT max(run) FROM hale.exported_runs")).ShouldBe(["1"]);

        await database.DoAsync("ALTER TABLE hale.history DROP CONSTRAINT few");
        await ExportAsync("history", "--incremental");
        (await database.RowsAsync("SELECT count(*), max(run) FROM hale.history")).ShouldBe(["3|2"]);
    }

    private async Task<TestDatabase> ReadyAsync()
    {
        var database = await server.DatabaseAsync();
        _shell.WriteSample();
        _shell.Environment["TARGET"] = database.Address;
        await _shell.DoAsync("import");
        return database;
    }

    private async Task<Answer> ExportAsync(params string[] arguments) => await _shell.DoAsync(["export", .. arguments, "--to-env", "TARGET"]);
}

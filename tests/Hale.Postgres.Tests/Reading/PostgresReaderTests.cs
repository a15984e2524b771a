using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Hale.Engine.Import;

namespace Hale.Postgres.Tests.Reading;

[Collection(PostgresTests.Name)]
public sealed class PostgresReaderTests(PostgresServer server)
{
    [Fact]
    public async Task Read_EveryType_KeepsValuesExactly()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync(
            """
            SET TimeZone = 'America/New_York';
            CREATE TABLE kinds (id bigint, price numeric, rate float8, at timestamptz, reading timestamp, day date, yes boolean, body jsonb, tags text[], note text, raw bytea, span interval);
            INSERT INTO kinds VALUES
                (9007199254740993, 0.1000000000000000000000000001, 0.1, '2024-07-01 10:00:00.123456+02', '2024-07-01 10:00', '2024-02-29', true, '{"a": [1, null], "b": "x,\"y\""}',
                    ARRAY['a', 'b,c', NULL], E'two\nlines, "quoted" – ü', '\x00ff', '1 day 02:03'),
                (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                (-1, 1e20, 'NaN', 'infinity', NULL, NULL, false, 'null', '{}', '', NULL, NULL);
            ALTER ROLE postgres SET DateStyle = 'German'; ALTER ROLE postgres SET TimeZone = 'Asia/Tokyo'; ALTER ROLE postgres SET extra_float_digits = -5;
            """);

        var (csv, extract) = await Rows.OfTable("public", "kinds").ReadAsync(database.Address);
        await database.DoAsync("ALTER ROLE postgres RESET ALL");

        csv.ShouldBe(
            """"""
            "id","price","rate","at","reading","day","yes","body","tags","note","raw","span"
            9007199254740993,0.1000000000000000000000000001,0.1,2024-07-01 08:00:00.123456+00,2024-07-01 10:00:00,2024-02-29,t,"{""a"": [1, null], ""b"": ""x,\""y\""""}","{a,""b,c"",NULL}","two
            lines, ""quoted"" – ü",\x00ff,P1DT2H3M
            ,,,,,,,,,,,
            -1,100000000000000000000,NaN,infinity,,,f,null,{},"",,

            """""".ReplaceLineEndings("\n"));
        extract.ShouldBe(new DatabaseExtract(3, null));
    }

    [Fact]
    public async Task Read_Cursor_StartsAtTheValueSeenAndTellsTheGreatest()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE TABLE events (id bigint, at timestamptz); INSERT INTO events VALUES (1, '2024-01-01Z'), (2, '2024-01-02Z'), (10, '2024-01-02Z'), (NULL, NULL)");
        var byId = Rows.OfTable("events") with { Cursor = "id" };
        var byTime = Rows.OfQuery("SELECT id, at FROM events -- all of them") with { Cursor = "at" };

        (await byId.ReadAsync(database.Address)).Extract.ShouldBe(new DatabaseExtract(4, "10"));
        (await byId.ReadAsync(database.Address, from: "2")).Csv.ShouldBe("\"id\",\"at\"\n2,2024-01-02 00:00:00+00\n10,2024-01-02 00:00:00+00\n,\n");
        (await byTime.ReadAsync(database.Address, from: "2024-01-02 00:00:00+00")).Extract.ShouldBe(new DatabaseExtract(3, "2024-01-02 00:00:00+00"));
        (await byId.ReadAsync(database.Address, from: "11")).Extract.ShouldBe(new DatabaseExtract(1, null));
    }

    [Fact]
    public async Task Read_SeveralTables_SeeOneMoment()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE TABLE one (a int); CREATE TABLE two (a int); INSERT INTO one VALUES (1); INSERT INTO two VALUES (1)");
        var reader = Rows.Reader(database.Address);
        using var target = new MemoryStream();

        var before = await reader.ReadAsync(Rows.OfTable("one"), ".", null, target, new Progress<long>(), CancellationToken.None);
        await database.DoAsync("INSERT INTO two VALUES (2)");
        var after = await reader.ReadAsync(Rows.OfTable("two"), ".", null, target, new Progress<long>(), CancellationToken.None);
        await reader.ReleaseAsync();

        (before.Rows, after.Rows).ShouldBe((1, 1));
        (await database.RowsAsync($"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hale' AND datname = '{database.Name}'")).ShouldBe(["0"]);
    }

    [Theory]
    [InlineData("DELETE FROM things RETURNING a", "its query")]
    [InlineData("WITH gone AS (DELETE FROM things RETURNING a) SELECT * FROM gone", "its query")]
    [InlineData("SELECT a FROM things) TO STDOUT; COMMIT; DELETE FROM things; COPY (SELECT 1 AS a", "its query")]
    [InlineData("SELECT 1 AS a) AS rows; SET default_transaction_read_only = off; COMMIT; DELETE FROM things; SELECT * FROM (SELECT 1", "its query")]
    [InlineData("SELECT nextval('numbers') AS a", "change")]
    [InlineData("SELECT a FROM things) TO PROGRAM 'true' --", "its query")]
    public async Task Read_QueryThatWouldChangeSomething_IsRefused(string sql, string words)
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE TABLE things (a int); INSERT INTO things VALUES (1), (2); CREATE SEQUENCE numbers");

        (await Rows.OfQuery(sql).FaultAsync(database.Address)).Message.ShouldContain(words);

        (await database.RowsAsync("SELECT count(*), (SELECT last_value FROM numbers) FROM things")).ShouldBe(["2|1"]);
    }

    [Fact]
    public async Task Read_FaultsOfNames_SayWhatWasMeant()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE SCHEMA crm; CREATE TABLE crm.accounts (account_id int, plan text)");

        var table = await Rows.OfTable("crm", "acounts").FaultAsync(database.Address);
        table.Message.ShouldBe("the table crm.acounts of the database at $DB cannot be read: relation \"crm.acounts\" does not exist");
        table.Fix.ShouldBe("did you mean `crm.accounts`?");
        (await Rows.OfQuery("SELECT acount_id FROM crm.accounts").FaultAsync(database.Address)).Fix.ShouldContain("account_id");
        (await Rows.OfQuery("SELEC 1").FaultAsync(database.Address)).Message.ShouldContain("syntax error");
        var cursor = await (Rows.OfTable("crm", "accounts") with { Cursor = "acount_id" }).FaultAsync(database.Address);
        (cursor.Message, cursor.Fix).ShouldBe((
            "the table crm.accounts of the database at $DB has no column `acount_id` for the `cursor`; it has `account_id`, `plan`", "did you mean `account_id`?"));
    }

    [Fact]
    public async Task Read_SlowQuery_EndsAtTheTimeout()
    {
        var database = await server.DatabaseAsync();
        var slow = Rows.OfQuery("SELECT pg_sleep(60) AS a") with { Timeout = TimeSpan.FromSeconds(1) };

        var fault = await slow.FaultAsync(database.Address);

        (fault.Message, fault.Fix).ShouldBe(("its query of the database at $DB took longer than 1 seconds", "Raise `timeout` in the source, read less (a query, a `cursor`), or help the query with an index."));
    }

    [Fact]
    public async Task Read_Cancelled_EndsAtOnceAndEndsTheStatement()
    {
        var database = await server.DatabaseAsync();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(() => Rows.Reader(database.Address).ReadAsync(
            Rows.OfQuery("SELECT count(pg_sleep(0.001)) FROM generate_series(1, 1000000) AS g"), ".", null, Stream.Null, new Progress<long>(), source.Token));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        await Task.Delay(1000);
        (await database.RowsAsync($"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hale' AND datname = '{database.Name}'")).ShouldBe(["0"]);
    }

    [Fact]
    public async Task Read_MillionsOfRows_TakesNoMoreMemoryThanFew()
    {
        var database = await server.DatabaseAsync();
        await using var target = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.DeleteOnClose);
        var most = new Peak();

        var extract = await Rows.Reader(database.Address).ReadAsync(
            Rows.OfQuery("SELECT g AS id, 'account ' || g % 1000 AS account, 'some text that is long enough' AS text FROM generate_series(1, 1000000) AS g"),
            ".", null, target, most, CancellationToken.None);

        extract.Rows.ShouldBe(1_000_000);
        most.Growth.ShouldBeLessThan(4_000_000, "although 48 MB went through");
    }

    [Fact]
    public async Task Read_ConnectionThatBreaksInTheMiddle_IsAFault()
    {
        var database = await server.DatabaseAsync();
        using var cut = new CancellationTokenSource();
        var query = Rows.OfQuery("SELECT g AS id, pg_sleep(0.0005) FROM generate_series(1, 100000) AS g");
        var reading = Should.ThrowAsync<DatabaseException>(() => Rows.Reader(database.Address).ReadAsync(query, ".", null, Stream.Null, new Progress<long>(), CancellationToken.None));
        await Task.Delay(1500);
        await database.DoAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hale' AND datname = '{database.Name}'");

        (await reading).Message.ShouldMatch("broke|terminat");
    }

    [Fact]
    public async Task Read_RoleThatMayOnlyRead_Suffices()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync($"CREATE TABLE open (a int); CREATE TABLE closed (a int); CREATE ROLE {database.Name}_reader LOGIN PASSWORD 'pw'; GRANT SELECT ON open TO {database.Name}_reader");
        var address = database.AddressOf($"{database.Name}_reader", "pw");

        (await Rows.OfTable("open").ReadAsync(address)).Extract.Rows.ShouldBe(0);
        var fault = await Rows.OfTable("closed").FaultAsync(address);
        fault.Message.ShouldBe($"the table closed of the database at $DB may not be read by the user {database.Name}_reader: permission denied for table closed");
    }

    [Fact]
    public async Task Read_WaysThatLeadNowhere_SayWhatIsWrongAndNeverTheSecret()
    {
        var database = await server.DatabaseAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        string[] addresses =
        [
            database.AddressOf("postgres", "wrong-5ecret"), database.AddressOf("nobody", "wrong-5ecret"), database.AddressOf("postgres", server.Password, "nowhere"),
            $"postgres://hale:wrong-5ecret@127.0.0.1:{port}/crm", "postgres://hale:wrong-5ecret@no-such-host.invalid/crm", "Host=;Password=wrong-5ecret", "wrong-5ecret", "Password=wrong-5ecret;Hots=x",
            $"{database.Address}?sslmode=wrong-5ecret", $"{database.Address}?sslmode=require", "",
        ];

        var faults = new List<string>();
        foreach (var address in addresses)
        {
            var fault = await Rows.OfTable("a").FaultAsync(address);
            faults.Add(fault.Message);
            fault.ToString().ShouldNotContain("wrong-5ecret");
            $"{fault} {fault.Fix}".ShouldNotContain(server.Password);
        }

        faults[0].ShouldContain("refuses the user postgres");
        faults[1].ShouldContain("refuses the user nobody");
        faults[2].ShouldContain("has no database nowhere");
        faults[3].ShouldBe($"127.0.0.1:{port} cannot be reached: nothing listens there");
        faults[4].ShouldContain("no-such-host.invalid");
        faults[5].ShouldBe("what $DB holds is not a connection string");
        faults[9].ShouldContain("cannot be connected to");
        faults[10].ShouldBe("the variable DB, which holds the connection string, is not set");
    }
}

using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Querying;
using Hale.Intake.Reading;

namespace Hale.Intake.Tests.Querying;

/// <summary>What a query over files may do, and everything that it may not.</summary>
public sealed class QueryFenceTests : IDisposable
{
    private readonly QueryFence _fence = new();

    public void Dispose() => _fence.Dispose();

    [Theory]
    [InlineData("SELECT id FROM files")]
    [InlineData("FROM files")]
    [InlineData("SELECT id, sum(amount) FROM files GROUP BY id HAVING count(*) > 1 ORDER BY 1 LIMIT 5;  -- the end")]
    [InlineData("WITH big AS (SELECT * FROM Files WHERE amount > 10), two AS MATERIALIZED (FROM big) SELECT a.id FROM two AS a JOIN big USING (id)")]
    [InlineData("SELECT id, row_number() OVER (PARTITION BY id ORDER BY seen) AS n FROM files QUALIFY n = 1")]
    [InlineData("SELECT id FROM files WHERE amount > (SELECT avg(amount) FROM files) UNION ALL SELECT 'x'")]
    [InlineData("SELECT id, unnest(string_split(id, '-')) FROM files, unnest([1, 2]) AS u(n), generate_series(1, 3)")]
    [InlineData("SELECT list_sum(list_transform([amount], lambda x: x + 1)), CASE WHEN amount > 1 THEN 'a' ELSE upper(id) END, CAST(seen AS DATE), date_trunc('month', seen), nullif(id, '') FROM files")]
    [InlineData("SELECT * EXCLUDE (a), list_sum([1, 2]), regexp_extract(a, '[0-9]+') FROM files AS f(a, b, c)")]
    public void Admit_OneSelectOverFiles_IsAdmitted(string sql)
    {
        var admitted = Admit(sql);

        using var database = DuckDatabase.Open(new DuckOptions());
        using var connection = database.Connect();
        connection.Rows($"WITH files AS (SELECT 'a' AS id, CAST(1 AS DECIMAL(18,6)) AS amount, TIMESTAMP '2024-01-31' AS seen) SELECT * FROM ({admitted}) AS asked");
    }

    [Theory]
    [InlineData("SELECT * FROM 'other.csv'", "reads `other.csv`")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')", "uses the function `read_csv`")]
    [InlineData("SELECT * FROM read_text('/etc/passwd')", "uses the function `read_text`")]
    [InlineData("SELECT * FROM files WHERE id IN (SELECT content FROM read_blob('/etc/passwd'))", "uses the function `read_blob`")]
    [InlineData("SELECT (SELECT count(*) FROM glob('/*')) FROM files", "uses the function `glob`")]
    [InlineData("WITH x AS (SELECT * FROM parquet_scan('a.parquet')) SELECT * FROM x", "uses the function `parquet_scan`")]
    [InlineData("SELECT * FROM events", "reads `events`")]
    [InlineData("SELECT * FROM main.files", "reads `files`")]
    [InlineData("SELECT * FROM other.main.files", "reads `files`")]
    [InlineData("SELECT * FROM information_schema.tables", "reads `tables`")]
    [InlineData("SELECT * FROM duckdb_settings()", "uses the function `duckdb_settings`")]
    [InlineData("SELECT * FROM query('SELECT 1')", "uses the function `query`")]
    [InlineData("SELECT * FROM query_table('events')", "uses the function `query_table`")]
    [InlineData("SELECT * FROM json_execute_serialized_sql('{}')", "uses the function `json_execute_serialized_sql`")]
    [InlineData("SELECT * FROM sniff_csv('a.csv')", "uses the function `sniff_csv`")]
    [InlineData("SELECT * FROM pragma_table_info('files')", "uses the function `pragma_table_info`")]
    [InlineData("SELECT getvariable('x') FROM files", "uses the function `getvariable`")]
    [InlineData("SELECT current_setting('threads') FROM files", "uses the function `current_setting`")]
    [InlineData("SELECT random() FROM files", "uses the function `random`")]
    [InlineData("SELECT id, now() FROM files", "uses the function `now`")]
    [InlineData("SELECT current_date FROM files", "uses the function `current_date`")]
    [InlineData("SELECT id, CURRENT_TIMESTAMP FROM files", "uses the function `current_timestamp`")]
    [InlineData("SELECT user FROM files", "uses the function `user`")]
    [InlineData("SELECT id FROM files ORDER BY uuid()", "uses the function `uuid`")]
    [InlineData("SELECT nextval('s') FROM files", "uses the function `nextval`")]
    [InlineData("SELECT * FROM files USING SAMPLE 10%", "takes a sample")]
    [InlineData("SELECT * FROM files TABLESAMPLE 10%", "takes a sample")]
    [InlineData("WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT * FROM r", "calls itself")]
    [InlineData("SELECT id FROM files; SELECT 1", "holds more than one statement")]
    [InlineData("SELECT 1; DROP TABLE files", "is no SELECT")]
    [InlineData("DROP TABLE files", "is no SELECT")]
    [InlineData("COPY files TO '/tmp/out.csv'", "is no SELECT")]
    [InlineData("ATTACH 'x.db' AS x", "is no SELECT")]
    [InlineData("PRAGMA database_list", "is no SELECT")]
    [InlineData("SET memory_limit = '1GB'", "is no SELECT")]
    [InlineData("INSTALL httpfs", "is no SELECT")]
    [InlineData("LOAD 'x.so'", "is no SELECT")]
    [InlineData("CREATE TABLE x AS SELECT 1", "is no SELECT")]
    [InlineData("EXPLAIN ANALYZE SELECT * FROM files", "is no SELECT")]
    [InlineData("CALL pragma_version()", "is no SELECT")]
    [InlineData("SHOW TABLES", "looks at more than rows")]
    [InlineData("DESCRIBE files", "looks at more than rows")]
    [InlineData("SELECT * FROM (DESCRIBE files)", "looks at more than rows")]
    [InlineData("SELECT $1 FROM files", "has a parameter")]
    [InlineData("", "")]
    [InlineData("-- nothing", "")]
    [InlineData("SELECT 1) AS x; DROP TABLE files; --", "cannot be run: syntax error")]
    [InlineData("SELECT amout FROM files", "Referenced column \"amout\" not found")]
    [InlineData("SELECT id + amount FROM files WHERE", "cannot be run: syntax error")]
    [InlineData("SELECT sum(id) FROM files", "No function matches")]
    public void Admit_AnythingElse_IsRefused(string sql, string said) => Should.Throw<UnreadableFileException>(() => Admit(sql)).Message.ShouldContain(said);

    [Fact]
    public void Admit_SelectInto_IsRefused() => Should.Throw<UnreadableFileException>(() => Admit("SELECT * INTO x FROM files"));

    [Fact]
    public void Admit_ATextThatLooksLikeSql_StaysAText() => Admit("SELECT 'x''); DROP TABLE files; --' AS id FROM files").ShouldContain("'x''); DROP TABLE files; --'");

    private string Admit(string sql)
    {
        var query = new FileQuery(sql, []);
        TypedColumn[] columns = [new("id", "id", AttributeType.Text), new("amount", "amount", AttributeType.Number), new("seen", "seen", AttributeType.Time)];
        return _fence.Admit(Sources.Source(Sources.Logins) with { Rows = new RowPreparation { Columns = columns, Query = query } }, query);
    }
}

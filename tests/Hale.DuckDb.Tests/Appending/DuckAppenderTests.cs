namespace Hale.DuckDb.Tests.Appending;

public sealed class DuckAppenderTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public DuckAppenderTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    [Fact]
    public void Chunks_HundredThousandRows_AllStoredWithTheirNulls()
    {
        const int Rows = 100_000;
        _connection.Execute("CREATE TABLE t (i BIGINT, s VARCHAR, d DOUBLE, k SMALLINT, b UTINYINT, f BOOLEAN, ts TIMESTAMP)");
        using (var appender = _connection.Appender("t"))
        {
            for (var start = 0; start < Rows; start += DuckAppender.ChunkCapacity)
            {
                Append(appender, Enumerable.Range(start, Math.Min(DuckAppender.ChunkCapacity, Rows - start)).ToArray());
            }

            appender.Close();
        }

        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(Rows);
        _connection.Scalar<long>(
            """
            SELECT count(*) FROM t WHERE
                s IS NOT DISTINCT FROM CASE WHEN i % 5 <> 0 THEN repeat('é', (i % 30)::INTEGER) || i END
                AND d IS NOT DISTINCT FROM CASE WHEN i % 3 <> 0 THEN i / 7 END
                AND k = i % 1000 AND b = i % 200 AND f = (i % 2 = 0) AND ts = make_timestamp(i)
            """).ShouldBe(Rows);
    }

    private static void Append(DuckAppender appender, int[] numbers)
    {
        var longs = Array.ConvertAll(numbers, n => (long)n);
        appender.Begin(numbers.Length);
        appender.Column(0).Write(longs);
        appender.Column(1).Write(Array.ConvertAll(numbers, n => n % 5 == 0 ? null : new string('é', n % 30) + n));
        appender.Column(2).Write(Array.ConvertAll(numbers, n => n / 7.0), Array.ConvertAll(numbers, n => n % 3 != 0));
        appender.Column(3).Write(Array.ConvertAll(numbers, n => (short)(n % 1000)));
        appender.Column(4).Write(Array.ConvertAll(numbers, n => (byte)(n % 200)));
        appender.Column(5).Write(Array.ConvertAll(numbers, n => n % 2 == 0));
        appender.Column(6).Write(longs);
        appender.EndChunk();
    }

    [Fact]
    public void Rows_EachKindOfValue_Stored()
    {
        _connection.Execute(
            """
            CREATE TABLE t (
                a BOOLEAN, b INTEGER, c DOUBLE, d DECIMAL(9,3), e VARCHAR, f HUGEINT, g TIMESTAMP, h ENUM ('x', 'y'), i VARCHAR)
            """);
        using var appender = _connection.Appender("t", "main");
        appender.AppendRow(true, 5, 0.5, -1.005m, "nul \0 é", Int128.MaxValue, DuckValue.TimestampMicros(7), "y", DuckValue.Null);
        appender.Close();

        var row = _connection.Rows("FROM t")[0];
        row.Boolean(0).ShouldBeTrue();
        row.Int64(1).ShouldBe(5);
        row.Double(2).ShouldBe(0.5);
        row.Decimal(3).ShouldBe(-1.005m);
        row.Text(4).ShouldBe("nul \0 é");
        row.Value(5).ShouldBe(Int128.MaxValue);
        row.Int64(6).ShouldBe(7);
        row.Text(7).ShouldBe("y");
        row.IsNull(8).ShouldBeTrue();
    }

    [Fact]
    public void Close_ConstraintBroken_ThrowsAndDisposeDoesNot()
    {
        _connection.Execute("CREATE TABLE t (x BIGINT PRIMARY KEY)");
        var appender = _connection.Appender("t");
        appender.AppendRow(1);
        appender.AppendRow(1);

        Should.Throw<DuckException>(appender.Close).Kind.ShouldBe(DuckErrorKind.Constraint);
        Should.NotThrow(appender.Dispose);
        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(0);
    }

    [Fact]
    public void Dispose_WithoutClose_DropsWhatIsBuffered()
    {
        _connection.Execute("CREATE TABLE t (x BIGINT)");
        using (var appender = _connection.Appender("t"))
        {
            appender.AppendRow(1);
        }

        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(0);
    }

    [Fact]
    public void Flush_Midway_MakesRowsVisibleAndGoesOn()
    {
        _connection.Execute("CREATE TABLE t (x BIGINT)");
        using var appender = _connection.Appender("t");
        appender.AppendRow(1);
        appender.Flush();
        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(1);
        appender.AppendRow(2);
        appender.Close();

        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(2);
        Should.Throw<ObjectDisposedException>(() => appender.AppendRow(3));
    }

    [Fact]
    public void Appender_NoSuchTable_CatalogError() =>
        Should.Throw<DuckException>(() => _connection.Appender("nowhere")).Kind.ShouldBe(DuckErrorKind.Catalog);

    [Fact]
    public void Row_ValueThatDoesNotFit_Throws()
    {
        _connection.Execute("CREATE TABLE t (x TINYINT)");
        using var appender = _connection.Appender("t");
        Should.Throw<DuckException>(() => appender.AppendRow(1000));
        Should.Throw<ArgumentException>(() => appender.AppendRow(1, 2));
    }

    [Fact]
    public void Chunk_UsedWrongly_SaysWhatIsWrong()
    {
        _connection.Execute("CREATE TABLE t (x BIGINT, y VARCHAR)");
        using var appender = _connection.Appender("t");

        Should.Throw<InvalidOperationException>(appender.EndChunk).Message.ShouldContain("begun");
        Should.Throw<ArgumentOutOfRangeException>(() => appender.Begin(DuckAppender.ChunkCapacity + 1));
        appender.Begin(2);
        Should.Throw<InvalidOperationException>(() => appender.Column(0).Write([1.0, 2.0])).Message.ShouldContain("BigInt");
        Should.Throw<ArgumentException>(() => appender.Column(0).Write([1L]));
        appender.Column(0).Write([1L, 2L]);
        Should.Throw<InvalidOperationException>(appender.EndChunk).Message.ShouldContain("Column 1");
        Should.Throw<DuckException>(() => appender.Column(1).Write(["a", "\udc00"])).Kind.ShouldBe(DuckErrorKind.InvalidUtf8);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}

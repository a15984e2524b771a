namespace Hale.DuckDb.Tests.Results;

public sealed class ResultTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public ResultTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    [Fact]
    public void Columns_OfAQuery_HaveNamesAndTypes()
    {
        using var result = _connection.Query("SELECT 1 AS a, 1.50 AS b, ['x'] AS c");

        result.Columns.ShouldBe(
        [
            new DuckField("a", DuckType.Integer),
            new DuckField("b", DuckType.Decimal, 3, 2),
            new DuckField("c", DuckType.List, ElementType: DuckType.Varchar),
        ]);
    }

    [Fact]
    public void Read_LargeResult_StreamsItAll()
    {
        using var result = _connection.Query("SELECT range FROM range(3000000)");
        var (rows, sum) = (0L, 0L);
        while (result.Read(out var chunk))
        {
            rows += chunk.RowCount;
            foreach (var value in chunk.Int64(0).Values)
            {
                sum += value;
            }
        }

        (rows, sum).ShouldBe((3_000_000, 4_499_998_500_000));
        result.Read(out _).ShouldBeFalse();
    }

    [Fact]
    public void Read_ErrorInALaterChunk_Throws()
    {
        using var result = _connection.Query("SELECT (5000000 - range)::UINTEGER FROM range(6000000)");
        result.Read(out _).ShouldBeTrue();

        // The thread that is stopped because another met the error may be heard first; the engine then says no more than that.
        Should.Throw<DuckException>(() => result.Chunks().Count()).Kind.ShouldBeOneOf(DuckErrorKind.Conversion, DuckErrorKind.Interrupted);
        _connection.Scalar<long>("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public void Statement_WhileAResultIsOpen_RefusedInsteadOfEndingIt()
    {
        var result = _connection.Query("SELECT range FROM range(1000000)");
        result.Read(out _).ShouldBeTrue();

        Should.Throw<InvalidOperationException>(() => _connection.Execute("SELECT 1")).Message.ShouldContain("second connection");
        using (var other = _database.Connect())
        {
            other.Scalar<long>("SELECT 1").ShouldBe(1);
        }

        result.Dispose();
        _connection.Scalar<long>("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public void Chunk_AfterTheNext_IsDisposed()
    {
        using var result = _connection.Query("SELECT range FROM range(10000)");
        result.Read(out var first).ShouldBeTrue();
        result.Read(out _).ShouldBeTrue();

        Should.Throw<ObjectDisposedException>(() => first.Int64(0).Values.Length);
    }

    [Fact]
    public void Chunk_WrongReaderOrRow_SaysSo()
    {
        using var result = _connection.Query("SELECT 1 AS a");
        result.Read(out var chunk).ShouldBeTrue();

        Should.Throw<InvalidOperationException>(() => chunk.Double(0).Values.Length).Message.ShouldContain("a) is Integer");
        Should.Throw<ArgumentOutOfRangeException>(() => chunk.Int32(0).IsValid(1));
    }

    [Fact]
    public void Rows_MixedTypes_ConvertWithoutLoss()
    {
        var row = _connection.Rows(
            "SELECT sum(x), avg(x), 1.25::DECIMAL(9,2), 'text', true, DATE '2024-02-29', NULL, make_timestamp(5) FROM range(10) t(x)")[0];

        row.Int64(0).ShouldBe(45);
        row.Double(0).ShouldBe(45);
        row.Decimal(0).ShouldBe(45);
        row.Double(1).ShouldBe(4.5);
        row.Decimal(2).ShouldBe(1.25m);
        row.Double(2).ShouldBe(1.25);
        row.Text(3).ShouldBe("text");
        row.Boolean(4).ShouldBeTrue();
        row.Date(5).ShouldBe(new DateOnly(2024, 2, 29));
        row.IsNull(6).ShouldBeTrue();
        row.Int64(7).ShouldBe(5);
        row.Count.ShouldBe(8);
    }

    [Fact]
    public void Rows_LossyOrNull_Throw()
    {
        var row = _connection.Rows("SELECT 1.5 AS a, NULL AS b, 170141183460469231731687303715884105727 AS c")[0];

        Should.Throw<InvalidOperationException>(() => row.Int64(0));
        Should.Throw<InvalidOperationException>(() => row.Text(row.Ordinal("B"))).Message.ShouldContain("NULL");
        Should.Throw<OverflowException>(() => row.Int64(2));
        Should.Throw<ArgumentException>(() => row.Ordinal("d")).Message.ShouldContain("a, b, c");
    }

    [Fact]
    public void Rows_TypeNotRead_SaysHowToCast() =>
        Should.Throw<NotSupportedException>(() => _connection.Rows("SELECT {'a': 1} AS s")).Message.ShouldContain("Cast it");

    [Fact]
    public void Scalar_NullAndNoRow_NullOrClearError()
    {
        _connection.Scalar<long?>("SELECT NULL::BIGINT").ShouldBeNull();
        _connection.Scalar<string>("SELECT 'x' WHERE false").ShouldBeNull();
        _connection.Scalar<int>("SELECT count(*) FROM range(7)").ShouldBe(7);
        Should.Throw<InvalidOperationException>(() => _connection.Scalar<long>("SELECT NULL::BIGINT")).Message.ShouldContain("NULL");
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}

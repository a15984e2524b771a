namespace Hale.DuckDb.Tests.Results;

public sealed class TypeTests : DuckTest
{
    private const int Rows = 5000;
    private static readonly Int128 Huge = Int128.MinValue / 5000;
    private static readonly UInt128 UHuge = UInt128.MaxValue / 5000;
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public TypeTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    private delegate DuckColumn<T> Reader<T>(DuckChunk chunk)
        where T : unmanaged;

    /// <summary>Every third row is NULL; the others are an expression of r, over several chunks.</summary>
    private void Check<T>(string expression, Reader<T> read, Func<long, T> expected)
        where T : unmanaged
    {
        using var result = _connection.Query($"SELECT CASE WHEN r % 3 <> 0 THEN {expression} END FROM range({Rows}) t(r)");
        var row = 0L;
        foreach (var chunk in result.Chunks())
        {
            var column = read(chunk);
            for (var i = 0; i < chunk.RowCount; i++, row++)
            {
                column.IsValid(i).ShouldBe(row % 3 != 0);
                column.Get(i).ShouldBe(row % 3 != 0 ? expected(row) : null);
            }
        }

        row.ShouldBe(Rows);
    }

    [Fact]
    public void Column_SmallTypes_ComeBackOverSeveralChunksWithNulls()
    {
        Check("r % 2 = 0", c => c.Boolean(0), r => r % 2 == 0);
        Check("(r % 250 - 125)::TINYINT", c => c.Int8(0), r => (sbyte)(r % 250 - 125));
        Check("(r - 2500)::SMALLINT", c => c.Int16(0), r => (short)(r - 2500));
        Check("(r * -400000)::INTEGER", c => c.Int32(0), r => (int)(r * -400000));
        Check("(r % 256)::UTINYINT", c => c.UInt8(0), r => (byte)(r % 256));
        Check("(r * 13)::USMALLINT", c => c.UInt16(0), r => (ushort)(r * 13));
        Check("(r * 800000)::UINTEGER", c => c.UInt32(0), r => (uint)(r * 800000));
    }

    [Fact]
    public void Column_LargeTypes_ComeBackOverSeveralChunksWithNulls()
    {
        Check("r * -1844674407370955", c => c.Int64(0), r => r * -1844674407370955);
        Check("r::UBIGINT * 3689348814741910", c => c.UInt64(0), r => (ulong)r * 3689348814741910);
        Check($"r::HUGEINT * {Huge}", c => c.Int128(0), r => r * Huge);
        Check($"r::UHUGEINT * {UHuge}", c => c.UInt128(0), r => (UInt128)r * UHuge);
        Check("(r / 8)::FLOAT", c => c.Single(0), r => r / 8f);
        Check("r / 7", c => c.Double(0), r => r / 7.0);
        Check("DATE '1970-01-01' - r::INTEGER", c => c.DateDays(0), r => (int)-r);
        Check("make_timestamp(r * 1000001)", c => c.TimestampMicros(0), r => r * 1000001);
        Check("make_timestamp(-r)::TIMESTAMPTZ", c => c.TimestampMicros(0), r => -r);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(9, 2)]
    [InlineData(18, 4)]
    [InlineData(38, 10)]
    public void Decimal_EachWidth_ComesBackExactly(int width, int scale)
    {
        using var result = _connection.Query(
            $"SELECT (r / 10)::DECIMAL({width}, {scale}) - 20, r FROM range(400) t(r) UNION ALL SELECT NULL, 0");
        result.Columns[0].Type.ShouldBe(DuckType.Decimal);
        foreach (var chunk in result.Chunks())
        {
            var column = chunk.Decimal(0);
            var numbers = chunk.Int64(1);
            for (var i = 0; i < chunk.RowCount; i++)
            {
                column.Get(i).ShouldBe(column.IsValid(i) ? numbers.Values[i] / 10m - 20 : null);
            }
        }
    }

    [Fact]
    public void Decimal_MoreDigitsThanSystemDecimal_ClearErrorButReadableUnscaled()
    {
        using var result = _connection.Query(
            "SELECT 12345678901234567890123456789012345.678::DECIMAL(38,3) AS price, 5::DECIMAL(38,37) AS five");
        result.Read(out var chunk).ShouldBeTrue();

        chunk.Decimal(0).Unscaled(0).ShouldBe(Int128.Parse("12345678901234567890123456789012345678"));
        chunk.Decimal(1).Get(0).ShouldBe(5m);
        var fault = Should.Throw<DuckException>(() => chunk.Decimal(0).Get(0));
        fault.Kind.ShouldBe(DuckErrorKind.OutOfRange);
        fault.Message.ShouldContain("price");
    }

    [Fact]
    public void Text_ShortLongAndNull_ComesBack()
    {
        using var result = _connection.Query(
            $"SELECT CASE WHEN r % 3 <> 0 THEN repeat('é', (r % 40)::INTEGER) || r END FROM range({Rows}) t(r)");
        var row = 0;
        foreach (var chunk in result.Chunks())
        {
            var column = chunk.Text(0);
            for (var i = 0; i < chunk.RowCount; i++, row++)
            {
                column.Get(i).ShouldBe(row % 3 != 0 ? new string('é', row % 40) + row : null);
                column.Utf8(i).Length.ShouldBe(row % 3 != 0 ? 2 * (row % 40) + $"{row}".Length : 0);
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    [InlineData(70000)]
    public void Enum_AnySizeOfDictionary_ReadsAsText(int size)
    {
        _connection.Execute($"CREATE TYPE e AS ENUM (SELECT 'name ' || range FROM range({size}))");

        var rows = _connection.Rows($"SELECT ('name ' || {size - 1})::e UNION ALL SELECT NULL");
        rows.Count(row => row.IsNull(0)).ShouldBe(1);
        rows.Single(row => !row.IsNull(0)).Text(0).ShouldBe($"name {size - 1}");
    }

    [Fact]
    public void List_OfTextAndNumbers_ReadsAsArrays()
    {
        using var result = _connection.Query(
            """
            SELECT ['a', NULL, 'a text longer than twelve'], [1::BIGINT, r], [0.5::DOUBLE], CASE WHEN r > 0 THEN []::VARCHAR[] END
            FROM range(3000) t(r)
            """);
        foreach (var chunk in result.Chunks())
        {
            chunk.List(0).TextArray(5).ShouldBe(["a", null, "a text longer than twelve"]);
            chunk.List(1).Int64Array(5)![0].ShouldBe(1);
            chunk.List(2).DoubleArray(5).ShouldBe([0.5]);
            chunk.List(3).TextArray(5).ShouldBe([]);
        }

        _connection.Rows("SELECT NULL::VARCHAR[]")[0].IsNull(0).ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => _connection.Rows("SELECT [1::BIGINT, NULL]"));
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
